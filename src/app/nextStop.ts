import type { Finding } from '../model/finding';
import { findingKey } from '../model/pageState';

/**
 * The finding to go to from the one shown: the next or the previous of the stops, round the ends. From a finding that is no
 * stop (a name, or one just dismissed) the way leads on from where it stands in the page.
 */
export function nextStop(
  stops: readonly Finding[],
  current: Finding | null,
  by: 1 | -1,
): Finding | undefined {
  if (current === null) return stops.at(by === 1 ? 0 : -1);
  const at = stops.findIndex((stop) => findingKey(stop) === findingKey(current));
  if (at >= 0) return stops[(at + by + stops.length) % stops.length];
  const onward =
    by === 1
      ? stops.find(({ start }) => start > current.start)
      : stops.findLast(({ start }) => start < current.start);
  return onward ?? stops.at(by === 1 ? 0 : -1);
}

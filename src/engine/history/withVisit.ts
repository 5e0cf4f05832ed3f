import type { PageVersion, SeenPage, Visits } from '../../model/visit';
import { editedWords } from '../locate/editedWords';

/** So many versions of a page are kept. */
const MOST_VERSIONS = 10;

/** What is added to a page's history: what was seen, when, and which version of On Record judged it. */
export interface Visit {
  readonly seen: SeenPage;
  readonly now: string;
  readonly engine: string;
}

/** A page's history with one more visit: as another version if what matters was edited. The first visit is known at once. */
export function withVisit(
  { pageKey, statement }: Pick<Visits, 'pageKey' | 'statement'>,
  stored: Visits | null,
  { seen, now, engine }: Visit,
): Visits {
  const last = stored?.versions.at(-1);
  if (stored === null || last === undefined) {
    const version = { ...seen, first: now, last: now, engine };
    return { pageKey, statement, versions: [version], known: now };
  }
  const earlier = stored.versions.slice(0, -1);
  if (isSame(last, seen)) {
    return { ...stored, versions: [...earlier, { ...last, ...seen, last: now, engine }] };
  }
  const versions = [...stored.versions, { ...seen, first: now, last: now, engine }];
  return { ...stored, versions: latest(versions, stored.known) };
}

/** The history when the person has seen what was edited. */
export function asKnown(stored: Visits): Visits {
  return { ...stored, known: stored.versions.at(-1)?.first ?? stored.known };
}

/** The version of a page that the person knows. */
export function knownVersion({ versions, known }: Visits): PageVersion | undefined {
  return versions.find(({ first }) => first === known) ?? versions[0];
}

/** The latest versions, and the one that the person knows however old it is. */
function latest(versions: readonly PageVersion[], known: string): readonly PageVersion[] {
  const kept = versions.slice(-MOST_VERSIONS);
  const isKnownKept = kept.some(({ first }) => first === known);
  const knownOne = versions.find(({ first }) => first === known);
  return isKnownKept || knownOne === undefined ? kept : [knownOne, ...kept.slice(1)];
}

function isSame(last: PageVersion, seen: SeenPage): boolean {
  if (last.hash === seen.hash) return true;
  if (last.passages.length !== seen.passages.length) return false;
  if (editedWords(last.headline ?? '', seen.headline ?? '') !== null) return false;
  return last.passages.every(({ selector }, i) => {
    const other = seen.passages[i]?.selector[0].exact ?? '';
    return selector[0].exact === other || editedWords(selector[0].exact, other) === null;
  });
}

import type { Attribution } from '../../model/finding';
import type { StatementPage } from '../statementPage';
import type { Speaker } from './speaker';

/**
 * Whether somebody is the one who made the statement. `printed` is how the page names him there. A place may stand for
 * the speaker's government, which is not quite the speaker: `unclear`.
 */
export function verdictOn(
  { scanned, statement }: StatementPage,
  meant: Speaker,
  printed: Speaker,
): Attribution {
  const { plain } = scanned;
  const name = plain.text.slice(plain.starts[printed.from], plain.ends[printed.to - 1]);
  const own = new Set(statement.entities.find(({ id }) => id === statement.speaker)?.speaksFor ?? []);
  if (meant.kind === 'place') return { verdict: own.has(meant.entity ?? '') ? 'unclear' : 'other', name };
  const isSpeaker = meant.kind === 'person' && meant.entity === statement.speaker;
  return { verdict: isSpeaker ? 'speaker' : 'other', name };
}

import type { Attribution } from '../../model/finding';
import type { StatementPage } from '../statementPage';
import type { TokenRange } from '../text/sentences';
import type { Tokens } from '../text/tokens';
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
  const name = textIn(scanned.plain, printed);
  const own = new Set(statement.entities.find(({ id }) => id === statement.speaker)?.speaksFor ?? []);
  if (meant.kind === 'place') return { verdict: own.has(meant.entity ?? '') ? 'unclear' : 'other', name };
  const isSpeaker = meant.kind === 'person' && meant.entity === statement.speaker;
  return { verdict: isSpeaker ? 'speaker' : 'other', name };
}

/** The text of some tokens, as the page prints it. */
export function textIn({ text, starts, ends }: Tokens, { from, to }: TokenRange): string {
  return text.slice(starts[from], ends[to - 1]);
}

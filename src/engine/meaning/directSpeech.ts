import type { StatementPage } from '../statementPage';
import type { TokenRange } from '../text/sentences';

/** "Aliyev: we invite …": the name and the colon stand within so many words. */
const LONGEST_LEAD = 8;
/** "… to our region, said the President": verb and name take so many words at most. */
const LONGEST_TAIL = 9;

/**
 * The speaker's own words in a sentence that prints them without quotation marks: after "Aliyev:", or before ", said
 * Aliyev"; null where the sentence has neither. Ranges are of plain token indexes.
 */
export function directSpeech(view: StatementPage, sentence: TokenRange): TokenRange | null {
  return afterLead(view, sentence) ?? beforeTail(view, sentence);
}

function afterLead(
  { scanned, mentions, statement }: StatementPage,
  { from, to }: TokenRange,
): TokenRange | null {
  const { plain } = scanned;
  const name = mentions.find(
    (mention) =>
      mention.mention.entity === statement.speaker &&
      mention.from >= from &&
      mention.to < Math.min(to, from + LONGEST_LEAD),
  );
  if (name === undefined) return null;
  for (let i = name.to - 1; i < Math.min(to - 1, from + LONGEST_LEAD); i++) {
    if (plain.text.slice(plain.ends[i], plain.starts[i + 1]).includes(':')) return { from: i + 1, to };
  }
  return null;
}

function beforeTail({ scanned }: StatementPage, { from, to }: TokenRange): TokenRange | null {
  const { plain, senses } = scanned;
  const verb = senses.findLast(({ tag, from: at }) => tag.kind === 'reporting' && at > from && at < to);
  if (verb === undefined || to - verb.from > LONGEST_TAIL) return null;
  for (let i = verb.from; i > Math.max(from, verb.from - LONGEST_TAIL); i--) {
    if (/,\s*[–—-]?\s*$/.test(plain.text.slice(plain.ends[i - 1], plain.starts[i]))) return { from, to: i };
  }
  return null;
}

import type { LanguageIndex } from '../languages/languageIndex';
import type { StatementPage } from '../statementPage';
import { hashWord } from '../text/hash';
import { CAPITAL, NUMBER, SENTENCE_START } from '../text/tokens';
import type { Speaker } from './speaker';

/** The kinds of grammar words that name an office or a body: with capitals they look like a name. */
export const OFFICES: ReadonlySet<string> = new Set([
  'head-of-state',
  'speaker',
  'body',
  'host',
  'several-heads',
]);

/** Names of people the statement does not know: two or three words in a row with capitals, near a verb of speech. */
export function unknownNames({ scanned, mentions }: StatementPage, taken: Uint8Array): Speaker[] {
  const { plain, senses, language } = scanned;
  const known = new Uint8Array(plain.count);
  for (const { from, to } of mentions) known.fill(1, from, to);
  // "Devlet Başkanı" is no name, nor is "Dünən" at the start of a sentence.
  for (const { from, to } of senses) known.fill(1, from, to);
  const months = monthHashes(language);
  const found: Speaker[] = [];
  for (let i = 0; i < plain.count; i++) {
    let end = i;
    while (
      end < plain.count &&
      isNamePart(plain.flags[end] ?? 0, end > i) &&
      known[end] === 0 &&
      taken[end] === 0
    )
      end++;
    if (end - i >= 2 && end - i <= 4 && !isListed(plain.hashes, language, months, i, end)) {
      const before = i > 0 && taken[i - 1] === 1 ? i - 1 : i;
      found.push({ kind: 'person', entity: 'somebody-else', nominative: true, from: before, to: end });
    }
    i = Math.max(i, end);
  }
  return found;
}

function isNamePart(flags: number, inside: boolean): boolean {
  if ((flags & CAPITAL) === 0 || (flags & NUMBER) !== 0) return false;
  return !inside || (flags & SENTENCE_START) === 0;
}

function monthHashes(language: LanguageIndex): ReadonlySet<number> {
  return new Set([...(language.months.keys() ?? [])].map(hashWord));
}

function isListed(
  hashes: Uint32Array,
  language: LanguageIndex,
  months: ReadonlySet<number>,
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) {
    const hash = hashes[i] ?? 0;
    if (language.stopWords.has(hash) === true || months.has(hash)) return true;
  }
  return false;
}

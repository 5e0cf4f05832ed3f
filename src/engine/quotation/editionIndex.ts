import { contains } from '../../model/span';
import type { Edition, ReferenceStatement } from '../../model/statement';
import type { LanguageIndex, Sense } from '../languages/languageIndex';
import type { AliasIndex } from '../names/aliasIndex';
import { findNames } from '../names/findNames';
import { type LocatedMention, mentionsOf } from '../names/mentionsOf';
import { readText } from '../readText';
import { CanonicalForms, canonicalise, type Equivalents } from '../text/canonicalise';
import { hashShingle } from '../text/hash';
import { HeadSet } from '../text/headSet';
import type { Term } from '../text/lexicon';
import { sentenceRanges, type TokenRange } from '../text/sentences';
import { shortWords } from '../text/shortWords';
import { canonicalSpelling, PAIRED_WORDS } from '../text/spelling';
import { tokenise, wordOf } from '../text/tokenise';
import type { Tokens } from '../text/tokens';
import { MAX_SEED_PLACES, SHINGLE } from '../weights';

/** One edition made ready for alignment. */
export interface EditionIndex {
  readonly statement: ReferenceStatement;
  readonly edition: Edition;
  readonly language: LanguageIndex;
  /** As printed. */
  readonly plain: Tokens;
  /** Canonical. */
  readonly tokens: Tokens;
  readonly sentences: readonly TokenRange[];
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Uint32Array;
  /** First token of the speaker's own words; before it stands the publisher's lead. */
  readonly bodyStart: number;
  readonly mentions: readonly LocatedMention[];
  /** What the words mean; token indexes. */
  readonly senses: readonly Term<Sense>[];
  /** How a page's words are brought to the edition's. */
  readonly forms: CanonicalForms;
  /** Shingle hash to the token indexes where it starts. */
  readonly shingles: ReadonlyMap<number, readonly number[]>;
}

/** Tokenises and indexes one edition of a statement. */
export function indexEdition(
  statement: ReferenceStatement,
  edition: Edition,
  aliases: AliasIndex,
  equivalents: Equivalents,
  language: LanguageIndex,
): EditionIndex {
  const plain = tokenise(edition.text, readText(edition.text).blocks);
  const all = canonicalise(plain, new CanonicalForms(equivalents, language));
  const own = speakersWords(statement, edition, all);
  const tokens = { ...all, hashes: all.hashes.map((hash, i) => (own[i] === 1 ? hash : NOBODYS)) };
  const sentences = sentenceRanges(all).flatMap((range) => splitWhereOwnerChanges(range, own));
  const sentenceOf = new Uint32Array(tokens.count);
  sentences.forEach(({ from, to }, index) => {
    sentenceOf.fill(index, from, to);
  });
  const bodyStart = tokens.starts.findIndex((start) => start >= edition.bodyStart);
  const mentions = mentionsOf(statement.id, findNames(aliases, plain), plain);
  const shingles = shinglesOf(tokens);
  return {
    statement,
    edition,
    language,
    plain,
    tokens,
    sentences,
    sentenceOf,
    bodyStart: Math.max(0, bodyStart),
    mentions,
    senses: language.senses.find(all),
    forms: new CanonicalForms(equivalents, language, headsOf(statement, plain, language)),
    shingles,
  };
}

/** The heads of all words of a page that may mean a word of the edition in another spelling. */
function headsOf(statement: ReferenceStatement, plain: Tokens, language: LanguageIndex): HeadSet {
  const heads = new HeadSet();
  for (let i = 0; i < plain.count; i++) {
    const word = wordOf(plain, i);
    heads.add(word);
    heads.add(canonicalSpelling(word));
    // "centre" and "center" part within the head where the word is short: "litre", "liter".
    heads.add(word.replace(/([bt])er(s?)$/, '$1re$2'));
  }
  const others = [
    ...PAIRED_WORDS,
    'per',
    ...(language.numbers.keys() ?? []),
    ...(language.percentWords ?? []),
  ];
  for (const word of others) heads.add(word);
  for (const { aliases } of statement.entities) {
    for (const { text } of Object.values(aliases).flat())
      for (const { word } of shortWords(text)) heads.add(word);
  }
  return heads;
}

/** Stands for words that are not the speaker's: no word of a page has this hash. */
const NOBODYS = 0;

/** 1 for each token that the speaker said: the body, and what the publisher's lead quotes of it by the claims' passages. */
function speakersWords(statement: ReferenceStatement, edition: Edition, tokens: Tokens): Uint8Array {
  const own = new Uint8Array(tokens.count);
  const quoted = statement.claims.flatMap(({ passages }) => passages[edition.language] ?? []);
  for (let i = 0; i < tokens.count; i++) {
    const span = { start: tokens.starts[i] ?? 0, end: tokens.ends[i] ?? 0 };
    own[i] = Number(span.start >= edition.bodyStart || quoted.some((passage) => contains(passage, span)));
  }
  return own;
}

function splitWhereOwnerChanges({ from, to }: TokenRange, own: Uint8Array): TokenRange[] {
  const ranges: TokenRange[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && own[i] === own[i - 1]) continue;
    ranges.push({ from: start, to: i });
    start = i;
  }
  return ranges;
}

/** The hash of the shingle that starts at a token. */
export function shingleAt(tokens: Tokens, at: number): number {
  const { hashes } = tokens;
  return hashShingle(hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0);
}

function shinglesOf(tokens: Tokens): Map<number, number[]> {
  const shingles = new Map<number, number[]>();
  for (let i = 0; i + SHINGLE <= tokens.count; i++) {
    const hash = shingleAt(tokens, i);
    const places = shingles.get(hash) ?? [];
    places.push(i);
    shingles.set(hash, places);
  }
  for (const [hash, places] of shingles) if (places.length > MAX_SEED_PLACES) shingles.delete(hash);
  return shingles;
}

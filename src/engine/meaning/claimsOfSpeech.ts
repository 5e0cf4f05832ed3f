import type { PageSentence, ScannedPage } from '../scannedPage';
import { firstFrom } from '../text/firstFrom';
import type { TokenRange } from '../text/sentences';
import { QUOTED_MIN_SCORE, SECOND_CLAIM_SHARE } from '../weights';
import type { PageMeaning } from './pageMeaning';
import type { ScoredMatch } from './scoreMatches';

/** The claims that spoken words say: of each sentence, and of all together. Best first. */
export function claimsOfSpeech(meaning: PageMeaning, ranges: readonly TokenRange[]): ScoredMatch[] {
  const sentences = sentencesIn(meaning.view.scanned, ranges).flatMap((sentence) => within(sentence, ranges));
  const windows = sentences.length > 1 ? [...sentences.map((range) => [range]), ranges] : [ranges];
  const best = new Map<string, ScoredMatch>();
  for (const window of windows) {
    for (const match of acceptQuoted(meaning.claimsIn(window, true))) {
      const known = best.get(match.claim.claim.id);
      if (known === undefined || match.score > known.score) best.set(match.claim.claim.id, match);
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** The sentences that some ranges touch. */
function sentencesIn({ sentences }: ScannedPage, ranges: readonly TokenRange[]): PageSentence[] {
  const from = ranges[0]?.from ?? 0;
  const to = ranges.at(-1)?.to ?? 0;
  // The sentence before the first that begins inside may reach in.
  const first = Math.max(0, firstFrom(sentences, from) - 1);
  return sentences.slice(first, firstFrom(sentences, to));
}

/** The parts of a sentence that lie in some ranges, which are sorted. */
function within(sentence: TokenRange, ranges: readonly TokenRange[]): TokenRange[] {
  // The range before the first that begins inside may reach in.
  const first = Math.max(0, firstFrom(ranges, sentence.from) - 1);
  return ranges.slice(first, firstFrom(ranges, sentence.to)).flatMap(({ from, to }) => {
    const part = { from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) };
    return part.to > part.from ? [part] : [];
  });
}

/** Of the claims that spoken words may say, those they do. */
export function acceptQuoted(matches: readonly ScoredMatch[]): ScoredMatch[] {
  return acceptNear(matches.filter(({ score }) => score >= QUOTED_MIN_SCORE));
}

/** The best claim, and others that are said about as well. */
export function acceptNear(matches: readonly ScoredMatch[]): ScoredMatch[] {
  const best = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => score >= best * SECOND_CLAIM_SHARE);
}

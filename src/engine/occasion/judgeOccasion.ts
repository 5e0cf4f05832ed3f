import { OCCASION_POSSIBLE, OCCASION_SAME, OCCASION_WEIGHTS, UNMISTAKABLE_WORDS } from '../weights';
import type { OccasionEvidence } from './occasionEvidence';

/** Whether a page is about the occasion on which the statement was made. */
export interface OccasionVerdict {
  readonly verdict: 'same' | 'possible' | 'other';
  readonly score: number;
}

/** Weighs the evidence of one page. Every weight stands in `weights.ts`. */
export function judgeOccasion(evidence: OccasionEvidence): OccasionVerdict {
  const w = OCCASION_WEIGHTS;
  const score =
    publication(evidence.publishedAfter) +
    (evidence.sameDay > 0 ? w.sameDay : 0) +
    (evidence.sameDay > 0 ? 0 : Math.max(w.otherYearsLeast, w.otherYear * evidence.otherYears)) +
    w.companions * evidence.companions +
    w.noCompanion * (1 - evidence.companions) +
    (evidence.speaker ? w.speaker : w.noSpeaker) +
    (evidence.place ? w.place : 0) +
    Math.min(w.eventsMost, w.event * evidence.events) +
    Math.max(w.otherOccasionsLeast, w.otherOccasion * evidence.otherOccasions) +
    Math.min(w.claimsMost, w.claim * evidence.claims) +
    Math.min(w.wordsMost, w.word * evidence.words);
  return { verdict: verdictAt(score, evidence), score };
}

/**
 * A page that names neither the speaker nor anyone else of the occasion is about another, whatever it shares; one that
 * doesn't so much as name the companions' country can't be sure.
 */
function verdictAt(
  score: number,
  { speaker, companions, words }: OccasionEvidence,
): OccasionVerdict['verdict'] {
  const unmistakable = words >= UNMISTAKABLE_WORDS;
  if (score < OCCASION_POSSIBLE || !(speaker || companions === 1 || unmistakable)) return 'other';
  return score >= OCCASION_SAME && (companions > 0 || unmistakable) ? 'same' : 'possible';
}

function publication(days: number | null): number {
  const w = OCCASION_WEIGHTS;
  if (days === null) return 0;
  if (days >= -1 && days <= w.freshDays) return w.fresh;
  return days > w.freshDays && days <= w.lateDays ? w.late : w.stale;
}

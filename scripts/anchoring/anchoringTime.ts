import { resolvePassages } from '../../src/engine/locate/resolvePassages';
import { describe } from '../../src/engine/quoteLocation';
import { generatedTexts } from '../bench/benchTexts';
import { timeOf } from '../bench/measure';
import { startRandom } from '../bench/random';
import type { AnchoringTime } from './anchoringReport';
import { PLAIN } from './anchors';
import { savedQuotes } from './savedQuotes';

const LENGTH = 1_000_000;
const PASSAGES = 100;
const RUNS = 5;

/** Finds many passages on a very long page, none of which stands where it stood. */
export function anchoringTime(): AnchoringTime {
  const text = generatedTexts().unrelated(LENGTH);
  const page = { name: 'generated', half: 'work', language: 'en', text } as const;
  const quotes = savedQuotes([page], PASSAGES, startRandom(PASSAGES));
  const passages = quotes.map(({ span }) => describe(text, span));
  const edited = `A paragraph that was put before all the others.\n\n${text}`;
  const best = (task: () => unknown): number => Math.min(...Array.from({ length: RUNS }, () => timeOf(task)));
  const [first] = passages;
  return {
    passages: passages.length,
    length: LENGTH,
    ms: best(() => resolvePassages(edited, passages)),
    plainMs: best(() => (first === undefined ? null : PLAIN.find(edited, first))),
  };
}

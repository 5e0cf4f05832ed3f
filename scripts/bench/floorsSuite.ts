import { tokenise } from '../../src/engine/text/tokenise';
import type { BenchTable } from './benchTable';
import type { BenchTexts } from './benchTexts';
import { measureTogether } from './measure';
import { passOver } from './passOver';

/** What reading 100 KB costs at the least. */
export function floorsSuite(texts: BenchTexts): readonly BenchTable[] {
  const text = texts.unrelated(100_000);
  const work = {
    'charCodeAt pass': () => passOver(text),
    toLowerCase: () => text.toLowerCase(),
    'words by RegExp': () => text.match(/[\p{L}\p{N}]+/gu),
    'engine, tokenise': () => tokenise(text),
  };
  const timings = measureTogether(work);
  const pass = timings['charCodeAt pass'].ms;
  const rows = Object.entries(timings).map(([what, { ms }]) => ({
    what,
    figures: { ms, passes: ms / pass },
  }));
  const note =
    'Tokenising folds case, diacritics and compatibility forms, hashes each word, and marks where sentences begin.';
  return [{ name: 'floors', title: 'Floors, 100 KB', note, columns: ['ms', 'passes'], rows, faults: [] }];
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Names } from './names';
import { flat, Prose } from './prose';
import { startRandom } from './random';
import { WORLD_NAMES } from './words';

/** Texts that have nothing to do with any statement. */
export interface BenchTexts {
  /** What they are, in words. */
  readonly source: string;
  /** A page of so many UTF-16 units; a shorter one is the beginning of a longer one. */
  readonly unrelated: (length: number) => string;
  /** A text of other words than those of the pages up to 100 KB. */
  readonly other: string;
}

const LONGEST = 1_000_000;
const OTHER = 20_000;
/** Of so many invented people and places the generated text speaks, beside those of any newspaper. */
const INVENTED_NAMES = 600;

/** Texts made of a list of words: the same in every run. */
export function generatedTexts(): BenchTexts {
  const random = startRandom(20240516);
  const names = new Names(random);
  const invented = Array.from({ length: INVENTED_NAMES }, (_, i) =>
    i % 3 === 0 ? names.place() : names.person(),
  );
  const prose = new Prose(random, [...WORLD_NAMES, ...WORLD_NAMES, ...invented]);
  const text = prose.text(LONGEST);
  return {
    source: 'generated text',
    unrelated: (length) => flat(text.slice(0, length)),
    other: prose.text(OTHER),
  };
}

/** The articles of a folder of real pages, one after the other, and over again where they don't suffice. */
export function realTexts(folder: string): BenchTexts | string {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return `There is no manifest.json in ${folder}.`;
  const all = articlesOf(JSON.parse(readFileSync(file, 'utf8'))).join('\n\n');
  if (all.length < 6 * OTHER) return `The articles in ${folder} are too short: ${all.length} characters.`;
  const main = all.slice(0, -OTHER);
  const text = `${main}\n\n`.repeat(Math.ceil(LONGEST / main.length));
  return {
    source: 'text of real pages',
    unrelated: (length) => flat(text.slice(0, length)),
    other: flat(all.slice(-OTHER)),
  };
}

function articlesOf(manifest: unknown): readonly string[] {
  const pages: readonly unknown[] =
    typeof manifest === 'object' && manifest !== null ? Object.values(manifest) : [];
  return pages.flatMap((page) => {
    if (typeof page !== 'object' || page === null || !('articleBody' in page)) return [];
    return typeof page.articleBody === 'string' ? [page.articleBody] : [];
  });
}

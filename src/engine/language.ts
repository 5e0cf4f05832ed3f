import type { PageText } from '../model/pageText';
import { COMMON_WORDS } from './languages/data/commonWords';

/** So much of the text is enough to tell its language, in UTF-16 units. */
const SAMPLE = 4000;
/** A script must make up this share of the letters to be the page's. */
const SCRIPT_SHARE = 0.3;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['armenian', /\p{Script=Armenian}/gu],
  ['georgian', /\p{Script=Georgian}/gu],
];

// Within a script, letters and words that only one language uses much; of several that fit, the first.
const CYRILLIC: readonly (readonly [string, RegExp])[] = [
  ['kk', /[ңғұһ]/i],
  ['be', /ў|(?<!\p{L})(што|гэта|якія|быў)(?!\p{L})/iu],
  ['uk', /[їєґ]/i],
];

/**
 * The language of a page's text by its own letters and words; its tag only where the text leaves it open. `length` is how
 * much of the text is looked at, in UTF-16 units.
 */
export function detectLanguage(page: PageText, length = SAMPLE): string | null {
  const sample = sampleOf(page, length);
  const tagged = page.details.language?.toLowerCase().split(/[-_]/)[0] ?? null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return tagged;
  const script = SCRIPTS.find(
    ([, pattern]) => (sample.match(pattern)?.length ?? 0) >= letters * SCRIPT_SHARE,
  );
  switch (script?.[0]) {
    case 'cyrillic':
      return CYRILLIC.find(([, pattern]) => pattern.test(sample))?.[0] ?? 'ru';
    case 'arabic':
      return isPersian(sample) ? 'fa' : 'ar';
    case 'armenian':
      return 'hy';
    case 'georgian':
      return 'ka';
    default:
      return latinLanguage(sample) ?? tagged;
  }
}

/** The beginning of what the page's blocks hold. */
function sampleOf({ text, blocks }: PageText, length: number): string {
  let sample = '';
  for (const { start, end } of blocks) {
    if (sample.length >= length) break;
    sample += `${text.slice(start, Math.min(end, start + length))}\n`;
  }
  return sample.slice(0, length);
}

/** Persian has four letters that Arabic prints in foreign names at most. */
function isPersian(sample: string): boolean {
  return (sample.match(/[پچژگ]/g)?.length ?? 0) * 60 > (sample.match(/\p{L}/gu)?.length ?? 0);
}

function latinLanguage(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(COMMON_WORDS).map(([language, list]) => {
    const common = new Set(list.split(' '));
    return { language, count: words.filter((word) => common.has(word)).length };
  });
  // The schwa is in every second word of Azerbaijani, and in no other language of the Latin script here.
  if ((sample.match(/ə/gi)?.length ?? 0) * 50 > sample.length) return 'az';
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  return best === undefined || best.count < 2 ? null : best.language;
}

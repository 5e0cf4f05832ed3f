import type { PageText } from '../model/pageText';

/** So much of the text is enough to tell its language, in UTF-16 units. */
const SAMPLE = 4000;

// Letters and words that only one of the languages of a script uses much. The first that fits decides.
const CUES: readonly (readonly [string, RegExp])[] = [
  ['hy', /\p{Script=Armenian}{3}/u],
  ['ar', /\p{Script=Arabic}{3}/u],
  ['az', /ə/i],
  ['be', /[ўЎ]|(?<!\p{L})(што|гэта|якія|быў)(?!\p{L})/u],
  ['uk', /[їЇєЄґ]/],
  ['ru', /\p{Script=Cyrillic}{3}/u],
  ['tr', /[ğĞş]|(?<!\p{L})(ve|bir|için)(?!\p{L})/u],
  ['de', /(?<!\p{L})(und|nicht|wurde|eine)(?!\p{L})/u],
  ['fr', /(?<!\p{L})(les|des|dans|était|une)(?!\p{L})/u],
];

/** The language of a page's text by its own letters and words; its tag only where the text leaves it open. */
export function detectLanguage(page: PageText, length = SAMPLE): string | null {
  const sample = page.text.slice(0, length);
  const letters = sample.replace(/\P{L}/gu, '');
  if (letters.length === 0) return page.details.language;
  const tagged = page.details.language?.toLowerCase().split(/[-_]/)[0] ?? null;
  const cyrillic = (sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) / letters.length;
  const english =
    (sample.match(/(?<!\p{L})(the|of|and|to|that|is)(?!\p{L})/giu)?.length ?? 0) * 30 > letters.length / 5;
  if (english && cyrillic < 0.3) return 'en';
  const cue = CUES.find(
    ([language, pattern]) => pattern.test(sample) && (cyrillic >= 0.3 || language !== 'ru'),
  );
  return cue?.[0] ?? tagged;
}

import { editionText } from './editionSentences';
import { NUMBER_FORMS, ROMANISATIONS, SPELLINGS } from './harmlessEdits';

/** Drawn as nothing: zero-width characters, soft hyphens, bidi marks, variation selectors. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const FOOTNOTE = /[¹²³⁰⁴-⁹]/g;
const REMARK = /\[[^\]]*\]/g;
/** The page's own words between two parts of a quotation: ”, he said, “ */
const INTERRUPTION = /[”»"][^“”«»"„]{1,90}[“«"„]/g;
/** Accents: names are printed with them and without. Strokes through letters and frames around them are none. */
const ACCENT = /[\u0300-\u0333\u0339-\u036f]/g;
const STROKED: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd' };
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|[%$€£]/gu;

/** Names that may also be printed with one letter for "sh" and "ch": Lukašenko. */
const CARONS: readonly (readonly [string, string])[] = [
  ['Lukashenko', 'Lukašenko'],
  ['Grigoryevich', 'Grigoryevič'],
];

/** The forms that mean the same word, by the edits that are harmless: each is read as the first of its pair. */
const SAME: readonly (readonly [RegExp, string])[] = [
  ...SPELLINGS,
  ...ROMANISATIONS,
  ...CARONS,
  ...NUMBER_FORMS,
].map(([said, other]) => [new RegExp(` ${wordsOf(other)} `, 'g'), ` ${wordsOf(said)} `]);

/** The words of a text in lower case and without accents, with one space between them. */
function wordsOf(text: string): string {
  const letters = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().normalize('NFD');
  const plain = letters.replace(ACCENT, '').replace(/[ıøłđ]/g, (letter) => STROKED[letter] ?? letter);
  return (plain.normalize('NFC').match(WORD) ?? []).join(' ');
}

/** The quoted words that a person sees, in one form each: without what is invisible, accents, footnote marks and remarks. */
export function visibleWords(text: string): string {
  const quoted = text.replace(INTERRUPTION, ' ').replace(REMARK, ' ').replace(FOOTNOTE, ' ');
  const words = ` ${wordsOf(quoted)} `;
  return SAME.reduce((shown, [form, one]) => shown.replace(form, one), words);
}

const EDITION = visibleWords(editionText);

/** True if the words that a person sees in a text stand in the statement just so. */
export function standsInEdition(text: string): boolean {
  return EDITION.includes(visibleWords(text));
}

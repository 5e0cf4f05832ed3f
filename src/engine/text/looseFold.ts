import { foldSpecial } from './fold';

/** Any character that lower case alone does not fold: all beyond ASCII but spaces, dashes, quotation marks and currencies. */
const UNFOLDED =
  /[^\0-\x7f\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b6\u00b7\u00bb\u2010-\u2027\u20a0-\u20bf]/;
const INVISIBLE = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A whole text folded as the tokeniser folds its words, by what the browser has built in: many times faster in a script that
 * has only just been loaded. Offsets are lost, and letters drawn over are taken for those under them.
 */
export function looseFold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return foldSpecial(text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(INVISIBLE, ''));
}

/** True for a text that has no letter beyond ASCII. */
export function isPlain(text: string): boolean {
  return !UNFOLDED.test(text);
}

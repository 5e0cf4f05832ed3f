// "…", "...", "[…]", "(...)", and words the page put in brackets in place of others.
const OMISSION_MARK = /…|\.\s?\.\s?\.|\[[^\]]*\]/;

/** True if a page's text between two words shows that words were left out there. */
export function hasOmissionMark(text: string): boolean {
  return OMISSION_MARK.test(text);
}

/** What stands between words. */
const BETWEEN = /[\s\p{Z}\p{P}\p{S}]+/u;

/** The form under which a word is looked for: without case and diacritics; Azerbaijani ı and ə as they are typed without them. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'e');
}

/** The words of a text. */
export function wordsIn(text: string): string[] {
  return text.split(BETWEEN).filter((word) => word !== '');
}

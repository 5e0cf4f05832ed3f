/** The largest file that is read at all, in UTF-16 units; some 50,000 annotations. */
export const MAX_IMPORT_LENGTH = 200_000_000;
/** The deepest of ours is 12. */
const MAX_DEPTH = 60;
/** Of values and brackets. An annotation has about 100. */
const MAX_TOKENS = 10_000_000;

/** Why a text is not even parsed. */
export type JsonRefusal = 'too-large' | 'too-deep' | 'too-many';

const QUOTE = 34;
const BACKSLASH = 92;

/** Looks over a JSON text before it is parsed: parsing a bomb would take all memory before anything could be said of it. */
export function checkJson(text: string): JsonRefusal | null {
  if (text.length > MAX_IMPORT_LENGTH) return 'too-large';
  let depth = 0;
  let tokens = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    // [ {
    else if (unit === 91 || unit === 123) {
      depth++;
      tokens++;
      if (depth > MAX_DEPTH) return 'too-deep';
    }
    // ] }
    else if (unit === 93 || unit === 125) depth--;
    // ,
    else if (unit === 44) tokens++;
    if (tokens > MAX_TOKENS) return 'too-many';
  }
  return null;
}

/** The closing mark of a string, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}

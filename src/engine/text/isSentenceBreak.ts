// Short forms whose full stop ends no sentence, folded. From the style guides of the agencies that write them in full
// elsewhere; single letters are handled as initials.
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt st no vs jan feb mar apr aug sept oct nov dec approx resp г гг им т д п ул млн млрд тыс руб s b prof bzw ca nr ggf z'.split(
    ' ',
  ),
);

/**
 * True if a sentence ends between two neighbouring tokens of one block that have a full stop, question mark, exclamation
 * mark or ellipsis between them: there is space after it and no small letter follows; initials ("A. Lukashenko") and
 * short forms ("Mr.") don't end one. Offsets are UTF-16 units: the start and end of the token before, the last such mark
 * before the next token, the start of the token after.
 */
export function isSentenceBreak(
  text: string,
  previousStart: number,
  previousEnd: number,
  terminal: number,
  start: number,
): boolean {
  if (terminal === start - 1) return false;
  const first = text.charAt(start);
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
  if (text.charCodeAt(terminal) !== 0x2e) return true;
  const previous = text.slice(previousStart, previousEnd);
  const isInitial = previous.length === 1 && previous !== previous.toLowerCase();
  return !isInitial && !ABBREVIATIONS.has(previous.toLowerCase());
}

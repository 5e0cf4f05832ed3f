// Short forms whose full stop ends no sentence, folded. From the style guides of the agencies that write them in full
// elsewhere; single letters are handled as initials.
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt st no vs jan feb mar apr aug sept oct nov dec approx resp г гг им т д п ул млн млрд тыс руб s b prof bzw ca nr ggf z'.split(
    ' ',
  ),
);

/**
 * True if a sentence ends between two neighbouring tokens of one block: a full stop, question mark, exclamation mark or
 * ellipsis, then space, and no small letter after it; initials ("A. Lukashenko") and short forms ("Mr.") don't end one.
 * Offsets are UTF-16 units: the start and end of the token before, the start of the token after.
 */
export function isSentenceBreak(
  text: string,
  previousStart: number,
  previousEnd: number,
  start: number,
): boolean {
  let terminal = -1;
  for (let i = previousEnd; i < start; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x2e || c === 0x21 || c === 0x3f || c === 0x2026 || c === 0x61f || c === 0x6d4 || c === 0x589)
      terminal = i;
  }
  if (terminal < 0 || terminal === start - 1) return false;
  const first = text.charAt(start);
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
  if (text.charCodeAt(terminal) !== 0x2e) return true;
  const previous = text.slice(previousStart, previousEnd);
  const isInitial = previous.length === 1 && previous !== previous.toLowerCase();
  return !isInitial && !ABBREVIATIONS.has(previous.toLowerCase());
}

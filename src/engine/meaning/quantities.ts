import type { Unit } from '../languages/languageData';
import type { LanguageIndex, Sense } from '../languages/languageIndex';
import { hashWord } from '../text/hash';
import type { Term } from '../text/lexicon';
import { canonicalNumber, wordOf } from '../text/tokenise';
import { NUMBER, type Tokens } from '../text/tokens';

/** A number with what it counts. A range of plain token indexes, half-open, from the number to its unit. */
export interface Quantity {
  readonly value: number;
  /** "percent" also for ratios: "half as large again" is 50. */
  readonly unit: Unit | 'percent' | null;
  readonly from: number;
  readonly to: number;
}

/** The unit may stand this many words after its number: "20 long years". */
const REACH = 2;

/** The numbers of a text, in figures and in words, with their units, in order. */
export function quantitiesOf(
  tokens: Tokens,
  senses: readonly Term<Sense>[],
  language: LanguageIndex,
): Quantity[] {
  const units = unitsByToken(senses);
  const found: Quantity[] = [];
  for (const { tag, from, to } of senses) {
    if (tag.kind === 'ratio') found.push({ value: tag.percent, unit: 'percent', from, to });
  }
  const read = new Uint8Array(tokens.count);
  for (const { from, to } of found) read.fill(1, from, to);
  for (let i = 0; i < tokens.count; i++) {
    const value = read[i] === 1 ? null : valueAt(tokens, i, language);
    if (value === null) continue;
    const quantity = withUnit(tokens, units, i, value);
    read.fill(1, quantity.from, quantity.to);
    found.push(quantity);
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function unitsByToken(
  senses: readonly Term<Sense>[],
): ReadonlyMap<number, readonly [Quantity['unit'], number]> {
  const units = new Map<number, readonly [Quantity['unit'], number]>();
  for (const { tag, from, to } of senses) {
    if (tag.kind === 'percent') units.set(from, ['percent', to]);
    else if (tag.kind === 'unit' && !units.has(from)) units.set(from, [tag.unit, to]);
  }
  return units;
}

function valueAt(tokens: Tokens, at: number, language: LanguageIndex): number | null {
  const word = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  if (((tokens.flags[at] ?? 0) & NUMBER) !== 0) {
    const digits = wordOf(tokens, at) === word ? word : word.replace(/[\s\u00a0\u202f\u2009]/g, ',');
    const value = Number(canonicalNumber(digits));
    return Number.isFinite(value) ? value : Number(wordOf(tokens, at));
  }
  if (!language.numberHashes.has(tokens.hashes[at] ?? 0)) return null;
  return language.numbers.get(wordOf(tokens, at)) ?? null;
}

// Decades are years by tens, in the languages of KNOWN_LANGUAGES, folded.
const DECADE = /^(decad|decen|десяти|дзесяци|onill|jahrzehn|عقد|عقود)/;
const PERCENT_SIGN = hashWord('%');

function withUnit(
  tokens: Tokens,
  units: ReadonlyMap<number, readonly [Quantity['unit'], number]>,
  at: number,
  value: number,
): Quantity {
  // Turkish and Azerbaijani may write "yüzde 50", "%50": the unit before the number.
  const before = units.get(at - 1);
  if (before?.[0] === 'percent' || tokens.hashes[at - 1] === PERCENT_SIGN)
    return { value, unit: 'percent', from: at - 1, to: at + 1 };
  for (let next = at + 1; next <= at + REACH && next < tokens.count; next++) {
    const unit = units.get(next);
    if (unit !== undefined) {
      const times = DECADE.test(wordOf(tokens, next)) ? 10 : 1;
      return { value: value * times, unit: unit[0], from: at, to: unit[1] };
    }
  }
  return { value, unit: null, from: at, to: at + 1 };
}

import type { Gate, GateHints, GateIndex } from '../model/gate';
import { GateCount, HintSearch, NEAR, startHinting } from './hintSearch';
import { HASH_START, hashEnd, hashStep, hashWord } from './text/hash';
import { looseFold } from './text/looseFold';
import { shortWords } from './text/shortWords';

/** An ending may be this long, in UTF-16 units. The spotter only has to miss nothing; the engine decides. */
const MAX_ENDING = 6;

/** A small letter before a capital: by ranges, since the browser takes ten times as long over all small letters there are. */
const RUN_ON = /([a-zß-öø-ÿışğəа-яёіўїєґա-և])(?=[A-ZÀ-ÖØ-ÞİŞĞƏА-ЯЁІЎЇЄҐԱ-Ֆ])/g;

/** True if the text names enough telling entities to be worth reading in full. Takes time in the text's length. */
export function passesSpotter({ hints, index }: Gate, text: string): boolean {
  return startHinting(hints)(text) && startSpotting(hints, index)(text);
}

/** The dear question, in the same way: true once the pieces so far name enough entities. */
export function startSpotting(hints: GateHints, index: GateIndex): (piece: string) => boolean {
  const search = new HintSearch(hints);
  const count = new GateCount(index.entities.map(({ weight }) => weight));
  const tables = new Map<number, StemTable>();
  const tableOf = (entity: number): StemTable => {
    const table = tables.get(entity) ?? new StemTable(index.entities[entity]?.aliases ?? []);
    tables.set(entity, table);
    return table;
  };
  let before = '';
  return (piece) => {
    const folded = before + looseFold(parted(piece));
    before = folded.slice(wordStart(folded, folded.length - NEAR));
    const hits = [...search.in(folded)];
    const hinted = new Set(hits.flatMap(({ entities }) => entities));
    for (const part of partsAround(folded, hits)) {
      const words = shortWords(part).map(({ word }) => word);
      for (const entity of hinted) if (tableOf(entity).isNamedIn(words) && count.add(entity)) return true;
    }
    return false;
  };
}

/** Words that the browser has run together across elements, apart again where the second begins with a capital. */
function parted(text: string): string {
  return text.replace(RUN_ON, '$1 ');
}

/** The stretches of a folded text around its hints, from word to word. */
function partsAround(folded: string, hints: Iterable<{ readonly at: number }>): readonly string[] {
  const places = [...hints].map(({ at }) => at).toSorted((a, b) => a - b);
  const stretches: { start: number; end: number }[] = [];
  for (const at of places) {
    const last = stretches.at(-1);
    const end = at + NEAR;
    if (last !== undefined && at - NEAR <= last.end) last.end = end;
    else stretches.push({ start: wordStart(folded, at - NEAR), end });
  }
  // Without capitals no word shows that it was run on to another: each hint may begin one.
  const cuts = places.filter((at) => !hasCase(folded.charAt(at)));
  return stretches.map(({ start, end }) => {
    const within = cuts.filter((at) => at > start && at < end);
    const edges = [start, ...within, wordEnd(folded, end)];
    return edges
      .slice(1)
      .map((edge, i) => folded.slice(edges[i], edge))
      .join(' ');
  });
}

function hasCase(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** The start of the next word after an offset; the offset itself where none begins soon. */
function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', Math.max(0, offset));
  return offset <= 0 || space < 0 || space > offset + NEAR / 2 ? Math.max(0, offset) : space + 1;
}

/** The end of the word at an offset; the offset itself where it doesn't end soon. */
function wordEnd(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 || space > offset + NEAR / 2 ? Math.min(text.length, offset) : space;
}

type Alias = readonly number[];

const NONE: readonly Alias[] = [];

/** An entity's aliases by the stem of their first word. */
class StemTable {
  private readonly byStem = new Map<number, Alias[]>();

  constructor(aliases: readonly Alias[]) {
    for (const alias of aliases) {
      const stem = alias[0] ?? 0;
      const list = this.byStem.get(stem);
      if (list === undefined) this.byStem.set(stem, [alias]);
      else list.push(alias);
    }
  }

  isNamedIn(words: readonly string[]): boolean {
    return words.some((word, at) => this.beginsAt(words, word, at));
  }

  private beginsAt(words: readonly string[], word: string, at: number): boolean {
    let hash = HASH_START;
    for (let length = 1; length <= word.length; length++) {
      hash = hashStep(hash, word.charCodeAt(length - 1));
      if (word.length - length > MAX_ENDING) continue;
      const aliases = this.byStem.get(hashEnd(hash)) ?? NONE;
      if (aliases.some((alias) => alias[1] === length && continuesAt(words, at, alias))) return true;
    }
    return false;
  }
}

function continuesAt(words: readonly string[], at: number, alias: readonly number[]): boolean {
  for (let k = 1; k * 2 < alias.length; k++) {
    const word = words[at + k] ?? '';
    const length = alias[k * 2 + 1] ?? 0;
    if (word.length < length || word.length - length > MAX_ENDING) return false;
    if (hashWord(word.slice(0, length)) !== alias[k * 2]) return false;
  }
  return true;
}

import type { GateIndex } from '../model/gate';
import { foldWord } from './text/fold';
import { HASH_START, hashEnd, hashStep, hashWord } from './text/hash';
import { tokenise, wordOf } from './text/tokenise';
import type { Tokens } from './text/tokens';
import { GATE_ENTITIES, GATE_SCORE } from './weights';

/** An ending may be this long, in UTF-16 units. The spotter only has to miss nothing; the engine decides. */
const MAX_ENDING = 6;

/** True if the text names enough telling entities to be worth reading in full. Takes time in the text's length. */
export function passesSpotter(index: GateIndex, text: string): boolean {
  return startSpotting(index)(text);
}

/** So much of a piece is read again with the next one, in UTF-16 units: a name may lie across both. */
const OVERLAP = 100;

/**
 * The same for a text that comes in pieces: gives a function that takes the next piece and is true once the pieces so far
 * name enough.
 */
export function startSpotting(index: GateIndex): (piece: string) => boolean {
  const stems = new StemTable(index);
  const seen = new Set<number>();
  let score = 0;
  let before = '';
  return (piece) => {
    const text = before + piece;
    const end = text.slice(-OVERLAP);
    before = end.slice(end.indexOf(' ') + 1);
    for (const entity of stems.entitiesIn(tokenise(text))) {
      if (seen.has(entity)) continue;
      seen.add(entity);
      score += index.entities[entity]?.weight ?? 0;
      if (score >= GATE_SCORE && seen.size >= GATE_ENTITIES) return true;
    }
    return false;
  };
}

interface GateAlias {
  readonly entity: number;
  readonly alias: readonly number[];
}

const NONE: readonly GateAlias[] = [];

/** The aliases by the stem of their first word; each word of the text is looked up once. */
class StemTable {
  private readonly byStem = new Map<number, GateAlias[]>();
  private readonly known = new Map<number, readonly GateAlias[]>();

  constructor(index: GateIndex) {
    for (const [entity, { aliases }] of index.entities.entries()) {
      for (const alias of aliases) {
        const list = this.byStem.get(alias[0] ?? 0) ?? [];
        list.push({ entity, alias });
        this.byStem.set(alias[0] ?? 0, list);
      }
    }
  }

  *entitiesIn(tokens: Tokens): Generator<number, void> {
    for (let i = 0; i < tokens.count; i++) {
      for (const { entity, alias } of this.startingAt(tokens, i)) {
        if (continuesAt(tokens, i, alias)) yield entity;
      }
    }
  }

  private startingAt(tokens: Tokens, at: number): readonly GateAlias[] {
    const hash = tokens.hashes[at] ?? 0;
    let found = this.known.get(hash);
    if (found === undefined) {
      found = this.lookUp(wordOf(tokens, at));
      this.known.set(hash, found);
    }
    return found;
  }

  private lookUp(word: string): readonly GateAlias[] {
    let found: GateAlias[] | null = null;
    let hash = HASH_START;
    for (let length = 1; length <= word.length; length++) {
      hash = hashStep(hash, word.charCodeAt(length - 1));
      if (word.length - length > MAX_ENDING) continue;
      for (const entry of this.byStem.get(hashEnd(hash)) ?? NONE) {
        if (entry.alias[1] === length) found = [...(found ?? []), entry];
      }
    }
    return found ?? NONE;
  }
}

function continuesAt(tokens: Tokens, at: number, alias: readonly number[]): boolean {
  for (let k = 1; k * 2 < alias.length; k++) {
    const text =
      at + k < tokens.count ? foldWord(tokens.text.slice(tokens.starts[at + k], tokens.ends[at + k])) : '';
    const length = alias[k * 2 + 1] ?? 0;
    if (text.length < length || text.length - length > MAX_ENDING) return false;
    if (hashWord(text.slice(0, length)) !== alias[k * 2]) return false;
  }
  return true;
}

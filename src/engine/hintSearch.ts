import type { GateHints, Hint, ScriptHints } from '../model/gate';
import { isPlain, looseFold } from './text/looseFold';
import { GATE_ENTITIES, GATE_SCORE } from './weights';

/** The longest alias is shorter, in UTF-16 units of folded text. */
export const NEAR = 100;
/** Where a word goes on with a number, and what may stand there in a text: "COP29", "COP-29", "COP 29". */
const JOIN = /(?<=[^\d|])(?=\d)/g;
const BETWEEN = /[\s!-/\u2010-\u2015\u2019]/g;
const BETWEEN_MOST = 3;

/**
 * The cheap question of a text that comes in pieces: gives a function that takes the next piece and is true once the pieces so
 * far hold hints of enough entities. Where it stays false, the text names too few for sure.
 */
export function startHinting(hints: GateHints): (piece: string) => boolean {
  const search = new HintSearch(hints);
  const count = new GateCount(hints.weights);
  let before = '';
  return (piece) => {
    const folded = before + looseFold(piece);
    before = folded.slice(-NEAR);
    for (const { entities } of search.in(folded)) {
      if (entities.some((entity) => count.add(entity))) return true;
    }
    return false;
  };
}

/** What hints at entities in a folded text. */
export interface FoundHint {
  readonly at: number;
  readonly entities: readonly number[];
}

/** Finds the hints in folded texts, by one pattern for each script. */
export class HintSearch {
  private readonly patterns = new Map<ScriptHints, RegExp>();

  constructor(private readonly hints: GateHints) {}

  /** The hints in a text, script by script; those that overlap too. */
  *in(folded: string): Generator<FoundHint, void> {
    const plain = isPlain(folded);
    for (const script of this.hints.scripts) {
      // Most pages have letters of one script.
      if (plain ? script.letters[0] > 'z' : !hasLetterOf(script, folded)) continue;
      const pattern = this.patternOf(script);
      pattern.lastIndex = 0;
      for (let hit = pattern.exec(folded); hit !== null; hit = pattern.exec(folded)) {
        const at = hit.index;
        const hints = script.hints[script.beginnings.indexOf(hit[0].replace(BETWEEN, ''))] ?? [];
        const entities = hints.filter((hint) => isComplete(hint, folded, at)).map(([entity]) => entity);
        if (entities.length > 0) yield { at, entities };
        pattern.lastIndex = at + 1;
      }
    }
    // A browser keeps the text that was searched last.
    /(?:)/.test('');
  }

  private patternOf(script: ScriptHints): RegExp {
    const source = script.beginnings.join('|').replace(JOIN, `${BETWEEN.source}{0,${BETWEEN_MOST}}`);
    const pattern = this.patterns.get(script) ?? new RegExp(source, 'g');
    this.patterns.set(script, pattern);
    return pattern;
  }
}

function hasLetterOf({ letters: [least, greatest] }: ScriptHints, folded: string): boolean {
  return new RegExp(`[${least}-${greatest}]`).test(folded);
}

function isComplete([, ...near]: Hint, folded: string, at: number): boolean {
  if (near.length === 0) return true;
  const around = folded.slice(Math.max(0, at - NEAR), at + NEAR);
  return near.some((beginning) => around.includes(beginning));
}

/** Counts distinct entities up to the gate. */
export class GateCount {
  private readonly seen = new Set<number>();
  private score = 0;

  constructor(private readonly weights: readonly number[]) {}

  /** Adds an entity; true once there are enough. */
  add(entity: number): boolean {
    if (!this.seen.has(entity)) {
      this.seen.add(entity);
      this.score += this.weights[entity] ?? 0;
    }
    return this.score >= GATE_SCORE && this.seen.size >= GATE_ENTITIES;
  }
}

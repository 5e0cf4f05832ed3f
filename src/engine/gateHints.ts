import type { GateEntity, GateHints, Hint, ScriptHints } from '../model/gate';

/** A word's beginning of so many letters is looked for: enough to tell names apart, few enough for one pattern. */
const BEGINNING = 6;
/** Shorter words stand inside too many others, where an alias has a longer one. */
const SHORT = 4;
/** A word that many aliases share is as telling as one so much longer for each doubling: "Belarus" in "firms from Belarus". */
const SHARED = 4;
/** The letters of Latin and its like; of the other scripts each has a page of 256 units of its own. */
const LATIN_PAGES = 3;

/** The folded stems of an alias's words. */
export type StemWords = readonly string[];

/** By beginning, then by entity: the beginnings that must stand near; null where it is enough alone. */
type Bearers = Map<string, Map<number, ReadonlySet<string> | null>>;

/** Makes the hints of entities of which each alias is given by its stems. */
export function gateHints(entities: readonly GateEntity[], aliases: readonly StemWords[][]): GateHints {
  const scripts = new Map<number, [string, readonly Hint[]][]>();
  for (const [beginning, bearers] of withoutInner(beginningsOf(aliases))) {
    const page = beginning.charCodeAt(0) >> 8;
    const script = page < LATIN_PAGES ? 0 : page;
    const hints = [...bearers].map(([entity, near]): Hint => [entity, ...(near ?? [])]);
    scripts.set(script, [...(scripts.get(script) ?? []), [beginning, hints]]);
  }
  return { weights: entities.map(({ weight }) => weight), scripts: [...scripts.values()].map(scriptHints) };
}

function scriptHints(hints: readonly (readonly [string, readonly Hint[]])[]): ScriptHints {
  const sorted = hints.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const letterOf = (at: number): string => sorted.at(at)?.[0].charAt(0) ?? '';
  return {
    letters: [letterOf(0), letterOf(-1)],
    beginnings: sorted.map(([beginning]) => beginning),
    hints: sorted.map(([, of]) => of),
  };
}

/** For each alias the beginning of its most telling word, and of the next. */
function beginningsOf(aliases: readonly StemWords[][]): Bearers {
  const shared = new Map<string, number>();
  for (const stem of aliases.flat(2)) shared.set(beginningOf(stem), (shared.get(beginningOf(stem)) ?? 0) + 1);
  const worth = (stem: string): number =>
    stem.length + SHARED * Math.log2(shared.get(beginningOf(stem)) ?? 1) - (stem.length < SHORT ? 100 : 0);
  const bearers: Bearers = new Map();
  for (const [entity, list] of aliases.entries()) {
    for (const stems of list) {
      const [best, next] = joinedToNumbers(stems).toSorted((a, b) => worth(b) - worth(a));
      if (best !== undefined)
        add(bearers, beginningOf(best), entity, next === undefined ? null : new Set([beginningOf(next)]));
    }
  }
  return bearers;
}

/** An alias's words, a number joined to the word before it: alone, neither "COP" nor "29" tells anything. */
function joinedToNumbers(stems: StemWords): StemWords {
  return stems.flatMap((stem, i) => {
    const next = stems[i + 1] ?? '';
    if (/^\d/.test(stem)) return i === 0 ? [stem] : [];
    return [/^\d/.test(next) ? stem + next : stem];
  });
}

function beginningOf(stem: string): string {
  return stem.slice(0, BEGINNING);
}

function add(bearers: Bearers, beginning: string, entity: number, near: ReadonlySet<string> | null): void {
  const of = bearers.get(beginning) ?? new Map<number, ReadonlySet<string> | null>();
  const before = of.get(entity);
  of.set(entity, near === null || before === null ? null : new Set([...(before ?? []), ...near]));
  bearers.set(beginning, of);
}

/** Without those that hold a shorter one, which stands for their entities too. */
function withoutInner(all: Bearers): Bearers {
  const kept: Bearers = new Map();
  for (const [beginning, of] of [...all].toSorted(([a], [b]) => a.length - b.length)) {
    const inner = [...kept.keys()].filter((other) => beginning.includes(other));
    for (const other of inner.length > 0 ? inner : [beginning]) {
      for (const [entity, near] of of) add(kept, other, entity, near);
    }
  }
  return kept;
}

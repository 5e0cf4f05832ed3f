import { MARK_RANKS } from '../model/mark';
import type { Facet, Facets, SavedEntry } from '../model/savedEntry';
import type { SavedQuery, SavedSort } from '../model/savedQuery';

/** The entries that a query asks for, in its order. They come newest first. `found` holds the ids that the text was found in. */
export function listSaved(
  entries: readonly SavedEntry[],
  query: SavedQuery,
  found: ReadonlyMap<string, unknown> | null,
): readonly SavedEntry[] {
  const { statement, outlet, verdict, tag, gone } = query;
  const from = query.from === null ? null : startOf(query.from, 0);
  const to = query.to === null ? null : startOf(query.to, 1);
  const listed = entries.filter(({ annotation, mark, sighting }) => {
    if (found !== null && !found.has(annotation.id)) return false;
    if (statement !== null && annotation.statement !== statement) return false;
    if (outlet !== null && annotation.page.outlet !== outlet) return false;
    if (verdict !== null && mark !== verdict) return false;
    if (tag !== null && !annotation.body.tags.includes(tag)) return false;
    if (from !== null && annotation.created < from) return false;
    if (to !== null && annotation.created >= to) return false;
    return !gone || sighting?.state === 'orphaned';
  });
  return sorted(listed, query.sort);
}

/** Midnight where the person is, at the beginning of a day or of one after it, as an ISO 8601 date-time. */
function startOf(day: string, later: number): string | null {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  const start = new Date(year, month - 1, date + later);
  return Number.isNaN(start.getTime()) ? null : start.toISOString();
}

function sorted(entries: readonly SavedEntry[], sort: SavedSort): readonly SavedEntry[] {
  if (sort === 'newest') return entries;
  if (sort === 'oldest') return entries.toReversed();
  if (sort === 'verdict')
    return entries.toSorted((a, b) => MARK_RANKS.indexOf(a.mark) - MARK_RANKS.indexOf(b.mark));
  // Outlets are few: comparing ten thousand names by the rules of a language would take longer than a keystroke may.
  const outlets = [...new Set(entries.map(outletOf))].toSorted((a, b) => a.localeCompare(b));
  const ranks = new Map(outlets.map((outlet, i) => [outlet, outlet === '' ? outlets.length : i]));
  const rankOf = (entry: SavedEntry): number => ranks.get(outletOf(entry)) ?? 0;
  return entries.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function outletOf({ annotation }: SavedEntry): string {
  return annotation.page.outlet ?? '';
}

/** What the entries can be filtered by. */
export function facetsOf(entries: readonly SavedEntry[]): Facets {
  return {
    statements: facet(entries, ({ annotation }) => [annotation.statement]),
    outlets: facet(entries, ({ annotation }) => [annotation.page.outlet ?? '']),
    verdicts: facet(entries, ({ mark }) => [mark]),
    tags: facet(entries, ({ annotation }) => annotation.body.tags),
  };
}

function facet(
  entries: readonly SavedEntry[],
  valuesOf: (entry: SavedEntry) => readonly string[],
): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of valuesOf(entry)) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}

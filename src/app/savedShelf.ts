import { changeAnnotation } from '../annotation/changeAnnotation';
import { facetsOf, listSaved } from '../annotation/listSaved';
import { type FoundTerms, SavedIndex } from '../annotation/savedIndex';
import { announceChange } from '../extension/announceChange';
import type { Annotation, ChangeFailure } from '../model/annotation';
import type { KeptChange } from '../model/keptThings';
import type { LibraryPlace } from '../model/libraryPlace';
import { ok, type Result } from '../model/result';
import type { Facets, SavedEntry } from '../model/savedEntry';
import { savedMark } from '../model/savedMark';
import type { Sighting } from '../model/sighting';
import type { AnnotationStore } from '../store/annotationStore';
import { inTurns } from './inTurns';

/** What is shown of the saved annotations at a place of the library. */
export interface ShelfView {
  readonly total: number;
  readonly listed: readonly SavedEntry[];
  readonly found: FoundTerms | null;
  readonly facets: Facets;
  readonly all: readonly string[];
  /** How many were deleted last and can be brought back. */
  readonly deleted: number;
  /** True while what is new is still being taken into the index: a search may not find all of it yet. */
  readonly indexing: boolean;
}

/**
 * The saved annotations in the library's own memory, searched and listed from there; the store is written first, and only
 * what it has taken is shown.
 */
export class SavedShelf {
  private entries: readonly SavedEntry[] = [];
  private byId: ReadonlyMap<string, SavedEntry> = new Map();
  private ids: readonly string[] = [];
  private facets: Facets = facetsOf([]);
  private removed: readonly Annotation[] = [];
  private index = new SavedIndex();
  private readonly announced: string[] = [];
  private turn = 0;
  private indexing = false;

  constructor(
    private readonly store: AnnotationStore,
    /** Is told whenever there is something else to show. */
    private readonly changed: () => void,
  ) {}

  /** Reads everything anew; false where the store could not be read. */
  async load(): Promise<boolean> {
    const [saved, seen] = await Promise.all([this.store.all(), this.store.sightings()]);
    if (!saved.ok) return false;
    const sightings = new Map((seen.ok ? seen.value : []).map((sighting) => [sighting.id, sighting]));
    const before = this.byId;
    const entries = saved.value.map((annotation) => entryOf(annotation, sightings, before));
    this.indexing = freshIn(entries, before).length > 0;
    this.show(entries);
    // What is searched for stands in the list as soon as it is in the index: nobody waits for all of it.
    void this.takeIn(before);
    return true;
  }

  view({ query }: LibraryPlace): ShelfView {
    const found = query.text.trim() === '' ? null : this.index.search(query.text);
    return {
      total: this.entries.length,
      listed: listSaved(this.entries, query, found),
      found,
      facets: this.facets,
      all: this.ids,
      deleted: this.removed.length,
      indexing: this.indexing,
    };
  }

  /** The entry of an annotation; null where there is none. */
  entry(id: string): SavedEntry | null {
    return this.byId.get(id) ?? null;
  }

  async remove(ids: readonly string[]): Promise<boolean> {
    const answer = await this.store.remove(ids);
    if (!answer.ok) return false;
    this.removed = answer.value;
    this.announce(answer.value);
    const gone = new Set(ids);
    for (const id of ids) this.index.remove(id);
    this.show(this.entries.filter(({ annotation }) => !gone.has(annotation.id)));
    return true;
  }

  /** Brings back what was removed last. */
  async undo(): Promise<boolean> {
    const answer = await this.store.add(this.removed);
    if (!answer.ok) return false;
    this.announce(answer.value);
    this.removed = [];
    return this.load();
  }

  /** What was removed is not brought back any more. */
  forget(): void {
    this.removed = [];
    this.changed();
  }

  async tag(ids: readonly string[], add: readonly string[], remove: readonly string[]): Promise<boolean> {
    const now = new Date().toISOString();
    const change = { addTags: add, removeTags: remove };
    const answer = await this.store.changeAll(ids, (stored) => {
      const changed = changeAnnotation(stored, change, now);
      return changed.ok ? changed.value : stored;
    });
    if (answer.ok) this.replace(answer.value);
    return answer.ok;
  }

  /** Writes a note over the one that the person saw. What is stored is shown, whatever came of it. */
  async writeNote(id: string, from: string, to: string): Promise<Result<Annotation, ChangeFailure>> {
    const now = new Date().toISOString();
    const answer = await this.store.change(id, (stored) =>
      changeAnnotation(stored, { note: { from, to } }, now),
    );
    if (answer.ok) this.replace([answer.value]);
    else await this.load();
    return answer.ok ? ok(answer.value) : answer;
  }

  private replace(annotations: readonly Annotation[]): void {
    this.announce(annotations);
    const changed = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    for (const annotation of annotations) this.index.put(annotation);
    this.show(
      this.entries.map((entry) => {
        const annotation = changed.get(entry.annotation.id);
        return annotation === undefined ? entry : { ...entry, annotation };
      }),
    );
  }

  /** True for a change that was written here: all pages hear it, this one too. */
  isOwn({ addresses }: KeptChange): boolean {
    const at = this.announced.indexOf(String(addresses));
    if (at >= 0) this.announced.splice(at, 1);
    return at >= 0;
  }

  /** Tells all tabs and pages what was written here. */
  announce(annotations: readonly Annotation[]): void {
    if (annotations.length === 0) return;
    const addresses = [...new Set(annotations.flatMap((annotation) => annotation.addresses))];
    this.announced.push(String(addresses));
    void announceChange({ addresses });
  }

  private show(entries: readonly SavedEntry[]): void {
    this.entries = entries;
    this.byId = new Map(entries.map((entry) => [entry.annotation.id, entry]));
    this.facets = facetsOf(entries);
    this.ids = entries.map(({ annotation }) => annotation.id);
    this.changed();
  }

  /** Takes what is new or changed into the index, a little at a time, so that the page answers meanwhile. */
  private async takeIn(before: ReadonlyMap<string, SavedEntry>): Promise<void> {
    const turn = ++this.turn;
    const { entries } = this;
    const kept = new Set(entries.map(({ annotation }) => annotation.id));
    for (const id of before.keys()) if (!kept.has(id)) this.index.remove(id);
    const fresh = freshIn(entries, before);
    await inTurns(fresh, ({ annotation }) => {
      // Another reading has taken over: it takes in the rest.
      if (turn === this.turn) this.index.put(annotation);
    });
    if (turn !== this.turn || fresh.length === 0) return;
    this.indexing = false;
    this.changed();
  }
}

/** Those that are new or have changed. */
function freshIn(
  entries: readonly SavedEntry[],
  before: ReadonlyMap<string, SavedEntry>,
): readonly SavedEntry[] {
  return entries.filter((entry) => before.get(entry.annotation.id)?.annotation !== entry.annotation);
}

/** An annotation that is as it was keeps its entry, so that its row and its words in the index stay. */
function entryOf(
  annotation: Annotation,
  sightings: ReadonlyMap<string, Sighting>,
  before: ReadonlyMap<string, SavedEntry>,
): SavedEntry {
  const sighting = sightings.get(annotation.id) ?? null;
  const known = before.get(annotation.id);
  if (known?.annotation.revision === annotation.revision && known.annotation.modified === annotation.modified)
    return known.sighting?.seen === sighting?.seen ? known : { ...known, sighting };
  return { annotation, mark: savedMark(annotation.finding), sighting };
}

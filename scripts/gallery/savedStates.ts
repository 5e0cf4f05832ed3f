import { createAnnotation } from '../../src/annotation/createAnnotation';
import { draftAnnotation, draftComparison } from '../../src/annotation/draftAnnotation';
import { facetsOf, listSaved } from '../../src/annotation/listSaved';
import { SavedIndex } from '../../src/annotation/savedIndex';
import { describe } from '../../src/engine/quoteLocation';
import type { Annotation } from '../../src/model/annotation';
import { placeOf } from '../../src/model/libraryPlace';
import type { SavedEntry } from '../../src/model/savedEntry';
import { savedMark } from '../../src/model/savedMark';
import type { Sighting } from '../../src/model/sighting';
import type { SavedState } from '../../src/ui/library/saved/savedState';
import type { ReadState } from '../../src/ui/popup/popupState';

const OUTLETS = ['Northgate Courier', 'Caspian Desk', 'Meridian Wire', 'Лист Полесья', 'Qala Xəbər'];
const TAGS = [['numbers', 'follow-up'], ['numbers'], [], ['names'], []];
const NOTE =
  'The figure is wrong in the quotation **and** in the caption. Asked the desk.\n\n- the agency copy has 50\n- no correction by 18:00';

/** Everything of a page, saved as if from several outlets, with notes, tags and a comparison. */
export function savedAnnotations({ page, recognition, statement }: ReadState): readonly Annotation[] {
  if (statement === null) return [];
  const findings = [...recognition.quotations, ...recognition.restatements];
  const saved = findings.map((finding, i) => {
    const details = { ...page.details, outlet: OUTLETS[i % OUTLETS.length] ?? null };
    const context = { describe, page: { ...page, details }, pageHash: 'c0ffee'.padEnd(64, '0'), statement };
    const body = { note: i === 0 ? NOTE : '', tags: TAGS[i % TAGS.length] ?? [] };
    return createAnnotation(draftAnnotation(context, finding, body), stampOf(i));
  });
  const context = { describe, page, pageHash: null, statement };
  const own = { type: 'selection', start: 0, end: 40 } as const;
  const note = { note: 'Three outlets drop the comparison with Lebanon altogether.', tags: ['follow-up'] };
  return [
    ...saved,
    createAnnotation(draftAnnotation(context, own, note), stampOf(saved.length)),
    createAnnotation(draftComparison(context, findings), { ...stampOf(saved.length + 1), id: 'comparison' }),
  ];
}

function stampOf(i: number) {
  return { id: String(i), now: new Date(Date.UTC(2024, 4, 17, 9 - i, 38)).toISOString(), engine: '0.1.0' };
}

/** What became of some of them. */
const SIGHTINGS: readonly Pick<Sighting, 'state' | 'reason' | 'printed'>[] = [
  { state: 'anchored', reason: null, printed: null },
  { state: 'changed', reason: null, printed: 'an area larger than the territory of a country like Lebanon' },
  { state: 'anchored', reason: null, printed: null },
  { state: 'orphaned', reason: 'gone', printed: null },
];

function entryOf(annotation: Annotation, i: number): SavedEntry {
  const seen = SIGHTINGS[i];
  const at = { id: annotation.id, seen: '2024-05-20T08:00:00Z', url: annotation.page.url };
  return {
    annotation,
    mark: savedMark(annotation.finding),
    sighting: seen === undefined ? null : { ...at, ...seen },
  };
}

/** The saved annotations as they are shown at an address of the library. */
export function savedState(
  annotations: readonly Annotation[],
  statement: ReadState['statement'],
  hash: string,
): SavedState {
  const entries = annotations.map(entryOf);
  const place = placeOf(hash);
  const index = new SavedIndex();
  for (const annotation of annotations) index.put(annotation);
  const found = index.search(place.query.text);
  return {
    place,
    total: entries.length,
    listed: listSaved(entries, place.query, found),
    found,
    facets: facetsOf(entries),
    all: annotations.map(({ id }) => id),
    statements: statement === null ? [] : [statement],
    indexing: false,
    deleted: hash.includes('Lebanon') ? 1 : 0,
  };
}

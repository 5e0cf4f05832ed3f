import { describe, expect, it } from 'vitest';
import { facetsOf, listSaved } from '../../src/annotation/listSaved';
import { SavedIndex } from '../../src/annotation/savedIndex';
import type { Annotation } from '../../src/model/annotation';
import { savedMark } from '../../src/model/savedMark';
import { EVERYTHING } from '../../src/model/savedQuery';
import { manyAnnotations } from '../support/sampleAnnotations';

const DAYS = ['2024-05-18T09:00:00Z', '2024-05-17T09:00:00Z', '2024-05-16T09:00:00Z'];
const OUTLETS = ['Meridian Wire', null, 'Caspian Desk'];

/** Three annotations, newest first. */
const annotations = manyAnnotations(3).map(
  (annotation, i): Annotation => ({
    ...annotation,
    id: `${i}`,
    created: DAYS[i] ?? '',
    page: { ...annotation.page, outlet: OUTLETS[i] ?? null },
    body: { note: i === 1 ? 'Bakı, Şuşa və Qarabağ' : '', tags: i === 0 ? ['numbers'] : [] },
  }),
);
const entries = annotations.map((annotation, i) => ({
  annotation,
  mark: savedMark(annotation.finding),
  sighting:
    i === 2
      ? ({ id: '2', state: 'orphaned', reason: 'gone', printed: null, seen: '', url: '' } as const)
      : null,
}));
const idsOf = (query: Partial<typeof EVERYTHING>) =>
  listSaved(entries, { ...EVERYTHING, ...query }, null).map(({ annotation }) => annotation.id);

describe('the list of what is saved', () => {
  it('is narrowed by tag, outlet, days and what is gone', () => {
    expect(idsOf({ tag: 'numbers' })).toEqual(['0']);
    expect(idsOf({ outlet: 'Caspian Desk' })).toEqual(['2']);
    expect(idsOf({ from: '2024-05-17', to: '2024-05-17' })).toEqual(['1']);
    expect(idsOf({ from: '2024-05-17' })).toEqual(['0', '1']);
    expect(idsOf({ gone: true })).toEqual(['2']);
  });

  it('stands in the order asked for, what has no outlet last', () => {
    expect(idsOf({})).toEqual(['0', '1', '2']);
    expect(idsOf({ sort: 'oldest' })).toEqual(['2', '1', '0']);
    expect(idsOf({ sort: 'outlet' })).toEqual(['2', '0', '1']);
  });

  it('passes over a day that is none', () => {
    expect(idsOf({ from: 'soon' })).toEqual(['0', '1', '2']);
  });

  it('offers what there is to filter by', () => {
    expect(facetsOf(entries).tags).toEqual([{ value: 'numbers', count: 1 }]);
    expect(facetsOf(entries).outlets.map(({ value }) => value)).toEqual(['Meridian Wire', 'Caspian Desk']);
  });
});

describe('the search', () => {
  const index = new SavedIndex();
  for (const annotation of annotations) index.put(annotation);
  const found = (text: string) => [...(index.search(text)?.keys() ?? [])];

  it.each(['Qarabağ', 'qarabag', 'QARABAĞ', 'qarab', 'qarabah', 'baki susa', 'Bakı və'])(
    'finds %s',
    (text) => {
      expect(found(text)).toEqual(['1']);
    },
  );

  it('wants every word, and finds nothing without one', () => {
    expect(found('qarabag nowhere')).toEqual([]);
    expect(index.search(' – ')).toBeNull();
  });

  it('forgets what was removed, and what a note no longer says', () => {
    const [, second] = annotations;
    if (second === undefined) throw new Error('There is no second.');
    index.put({ ...second, body: { note: 'Changed', tags: [] } });
    expect(found('qarabag')).toEqual([]);
    expect(found('changed')).toEqual(['1']);
    index.remove('1');
    expect(found('changed')).toEqual([]);
  });
});

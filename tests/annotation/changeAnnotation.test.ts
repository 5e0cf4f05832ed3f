import { expect, it, describe as suite } from 'vitest';
import { changeAnnotation } from '../../src/annotation/changeAnnotation';
import { createAnnotation } from '../../src/annotation/createAnnotation';
import { draftAnnotation } from '../../src/annotation/draftAnnotation';
import { describe } from '../../src/engine/quoteLocation';
import { quotationIn } from '../ui/sample';

const NOW = '2026-02-03T04:05:06.000Z';
const { quotation, state } = quotationIn('“New conflicts and new centers of instability are emerging.”');
const stored = createAnnotation(
  draftAnnotation({ describe, page: state.page, pageHash: null, statement: state.statement }, quotation, {
    note: 'First.',
    tags: ['a', 'b'],
  }),
  { id: 'an-id', now: '2026-01-02T03:04:05.000Z', engine: '9.9.9' },
);

suite('a change to an annotation', () => {
  it('writes the note that was edited, and tells when', () => {
    const changed = changeAnnotation(stored, { note: { from: 'First.', to: 'Second.' } }, NOW);
    expect(changed).toMatchObject({
      ok: true,
      value: { revision: 2, body: { note: 'Second.', tags: ['a', 'b'] }, modified: NOW },
    });
  });

  it('is refused where the note was changed elsewhere meanwhile', () => {
    const changed = changeAnnotation(stored, { note: { from: 'Older.', to: 'Second.' } }, NOW);
    expect(changed).toEqual({ ok: false, code: 'conflict' });
  });

  it('is no conflict where the other one wrote the same', () => {
    const changed = changeAnnotation(stored, { note: { from: 'Older.', to: 'First.' } }, NOW);
    expect(changed).toEqual({ ok: true, value: stored });
  });

  it('adds and removes tags one by one, whatever others there are', () => {
    const changed = changeAnnotation(stored, { addTags: ['c', 'a'], removeTags: ['b', 'x'] }, NOW);
    expect(changed).toMatchObject({ ok: true, value: { revision: 2, body: { tags: ['a', 'c'] } } });
  });
});

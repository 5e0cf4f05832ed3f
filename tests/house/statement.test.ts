import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { readProjectFile } from './sources';

const FOLDER = 'src/reference/bundled/trend-2024-05-16';

/** The edition's bytes as they were taken over. The claims' passages count its characters, so it never changes. */
const EDITION_SHA256 = 'b1ceda95466a84c7070775e7170710b69515dac80a20df90d8a34ddd25a1bae4';

const edition = readProjectFile(`${FOLDER}/edition.en.txt`);
const [statement] = bundledStatements();

describe('the bundled statement', () => {
  it('has the edition as it was taken over', () => {
    expect(createHash('sha256').update(edition).digest('hex')).toBe(EDITION_SHA256);
  });

  it('has the claims c01 to c30, in order', () => {
    const expected = Array.from({ length: 30 }, (_, i) => `c${String(i + 1).padStart(2, '0')}`);
    expect(statement?.claims.map(({ id }) => id)).toEqual(expected);
  });

  it('has passages that lie inside the edition and begin and end with a word', () => {
    const wrong = (statement?.claims ?? []).flatMap(({ id, passages }) =>
      (passages.en ?? []).flatMap(({ start, end }) => {
        const text = edition.slice(start, end);
        const isInside = start >= 0 && start < end && end <= edition.length;
        return isInside && text === text.trim() ? [] : [`${id}: ${start}–${end} '${text.slice(0, 40)}'`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['claims', 'entities'] as const)('has unique ids among its %s', (list) => {
    const ids = (statement?.[list] ?? []).map(({ id }) => id);
    expect(ids).not.toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

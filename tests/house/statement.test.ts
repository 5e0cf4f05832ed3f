import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { parseStatement } from '../../src/reference/parseStatement';
import { readProjectFile } from './sources';

const FOLDER = 'src/reference/bundled/trend-2024-05-16';

/** The edition's bytes as they were taken over. The claims' passages count its characters, so it never changes. */
const EDITION_SHA256 = 'b1ceda95466a84c7070775e7170710b69515dac80a20df90d8a34ddd25a1bae4';

const edition = readProjectFile(`${FOLDER}/edition.en.txt`);
const [statement] = bundledStatements();

describe('the bundled statement', () => {
  it('is valid', () => {
    expect(parseStatement(statement)).toMatchObject({ ok: true });
  });

  it('has every claim marked in every edition', () => {
    const missing = (statement?.claims ?? []).flatMap(({ id, passages }) =>
      (statement?.editions ?? [])
        .filter(({ language }) => (passages[language] ?? []).length !== passages.en?.length)
        .map(({ language }) => `${id} ${language}`),
    );
    expect(missing).toEqual([]);
  });

  it('has the same concepts in every language', () => {
    const lists = Object.values(statement?.concepts ?? {}).map((list) => Object.keys(list).toSorted());
    expect(lists.filter((list) => list.join() !== lists[0]?.join())).toEqual([]);
    expect(lists).toHaveLength(statement?.editions.length ?? 0);
  });

  it('has the edition as it was taken over', () => {
    expect(createHash('sha256').update(edition).digest('hex')).toBe(EDITION_SHA256);
  });

  it('has the claims c01 to c30, in order', () => {
    const expected = Array.from({ length: 30 }, (_, i) => `c${String(i + 1).padStart(2, '0')}`);
    expect(statement?.claims.map(({ id }) => id)).toEqual(expected);
  });

  it('has passages that lie inside the edition and begin and end with a word', () => {
    const texts = new Map((statement?.editions ?? []).map(({ language, text }) => [language, text]));
    const wrong = (statement?.claims ?? []).flatMap(({ id, passages }) =>
      Object.entries(passages).flatMap(([language, spans]) =>
        spans.flatMap(({ start, end }) => {
          const text = texts.get(language)?.slice(start, end) ?? '';
          const isInside = start >= 0 && start < end && end <= (texts.get(language)?.length ?? 0);
          return isInside && text === text.trim()
            ? []
            : [`${id} ${language}: ${start}–${end} '${text.slice(0, 40)}'`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['claims', 'entities'] as const)('has unique ids among its %s', (list) => {
    const ids = (statement?.[list] ?? []).map(({ id }) => id);
    expect(ids).not.toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

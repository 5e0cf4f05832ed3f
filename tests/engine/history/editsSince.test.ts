import { describe, expect, it } from 'vitest';
import { edits, seen } from './history';

const FIRST = 'We shall rebuild an area 50 percent larger than Lebanon';
const SECOND = 'Not a single stone has been left intact in all these towns';
const THIRD = 'A letter was sent to him, and today I invited him in person';
const PAGE = `It was a mild day in the capital.\n\n${FIRST}, he said.\n\nThen he paused.\n\n${SECOND}.`;
const BEFORE = seen(PAGE, 'An invitation', { [FIRST]: 'verbatim', [SECOND]: 'trimmed' });

describe('a page that was seen before', () => {
  it('was not edited where it is set otherwise, or something else on it changed', () => {
    const now = `${PAGE.replace('a mild', 'a very cold').replace(/ /g, '\u00a0')}\n\nSport.`;
    const same = { ...BEFORE, hash: 'f'.repeat(64) };
    expect(edits(BEFORE, same, now)).toBeNull();
  });

  it('says which words were changed, and what the passage was and is', () => {
    const changed = FIRST.replace('50', '15');
    const now = `Breaking.\n\n${PAGE.replace(FIRST, changed)}`;
    const result = edits(
      BEFORE,
      seen(now, 'An invitation', { [changed]: 'altered', [SECOND]: 'trimmed' }),
      now,
    );
    expect(result?.since).toBe('2024-05-16T10:00:00Z');
    expect(result?.passages).toMatchObject([
      { kind: 'altered', before: 'verbatim', now: 'altered', edited: { before: FIRST, now: changed } },
    ]);
  });

  it('says which passages are gone and which are new', () => {
    const now = PAGE.replace(SECOND, THIRD);
    const result = edits(
      BEFORE,
      seen(now, 'An invitation', { [FIRST]: 'verbatim', [THIRD]: 'cut' }),
      `${now} `,
    );
    expect(result?.passages).toEqual([
      { kind: 'gone', text: SECOND, verdict: 'trimmed' },
      { kind: 'new', text: THIRD, verdict: 'cut' },
    ]);
  });

  it('calls nothing new that another version of On Record found', () => {
    const now = `${PAGE}\n\n${THIRD}.`;
    const passages = { [FIRST]: 'verbatim', [SECOND]: 'trimmed', [THIRD]: 'cut' } as const;
    expect(edits(BEFORE, seen(now, 'An invitation', passages), now, '2')).toBeNull();
  });

  it('says how the headline was changed', () => {
    const now = `${PAGE} More.`;
    const result = edits(
      BEFORE,
      seen(now, 'No invitation', { [FIRST]: 'verbatim', [SECOND]: 'trimmed' }),
      now,
    );
    expect(result?.headline).toMatchObject({ before: 'An invitation', now: 'No invitation' });
    expect(result?.passages).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { parseStatement } from '../../src/reference/parseStatement';

const [bundled] = bundledStatements();

// biome-ignore lint/suspicious/noExplicitAny: a test may break a statement anywhere, also where its type forbids it.
type Loose = any;

/** The bundled statement with one thing broken. */
function broken(change: (statement: Loose) => void): string | undefined {
  const copy = structuredClone(bundled) as unknown as Loose;
  change(copy);
  const parsed = parseStatement(copy);
  return parsed.ok ? 'accepted' : parsed.detail;
}

describe('a statement from outside', () => {
  it('is taken as it is when it is sound', () => {
    expect(parseStatement(structuredClone(bundled))).toEqual({ ok: true, value: bundled });
  });

  it('is refused with the field and the reason', () => {
    expect(broken((s) => delete s.date)).toBe('date: is missing');
    expect(broken((s) => (s.entities[2].kind = 'ship'))).toMatch(
      /^entities\[2\]\.kind: must be one of person, place/,
    );
    expect(broken((s) => (s.claims[3].passages.en[0].end = 999_999))).toBe(
      'claims[3].passages.en[0].end: lies beyond the end of the edition',
    );
    expect(broken((s) => (s.claims[4].id = 'c01'))).toBe('claims[4].id: "c01" stands there twice');
    expect(broken((s) => (s.speaker = 'nobody'))).toBe(
      'speaker: "nobody" is not the id of a person among the entities',
    );
    expect(broken((s) => (s.claims[0].passages.xx = [{ start: 0, end: 2 }]))).toBe(
      'claims[0].passages.xx: there is no edition in that language',
    );
    expect(broken((s) => (s.editions[0].source.url = 'javascript:alert(1)'))).toMatch(
      /^editions\[0\]\.source\.url: /,
    );
  });

  it('may be anything at all without an exception', () => {
    for (const data of [null, 7, 'text', [], {}, { editions: {} }, JSON.parse('{"__proto__": {"id": 1}}')]) {
      expect(parseStatement(data).ok).toBe(false);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { COVERAGE_DETAILS, embed, firstWords } from '../../../scripts/bench/coverage';
import { coverageOf, makeStatements } from '../../../scripts/bench/makeStatements';
import { Prose } from '../../../scripts/bench/prose';
import { startRandom } from '../../../scripts/bench/random';
import { compileStatements } from '../../../src/engine/compileStatements';
import { readText } from '../../../src/engine/readText';
import { recognise } from '../../../src/engine/recognise';
import { sentenceRanges } from '../../../src/engine/text/sentences';
import { tokenise } from '../../../src/engine/text/tokenise';

const statements = makeStatements(20);
const [first] = statements;
if (first === undefined) throw new Error('no statement was made');
const around = new Prose(startRandom(8), ['Paris']).text(20_000);

describe('invented statements', () => {
  it('are the same however many are made', () => {
    expect(makeStatements(3)).toEqual(statements.slice(0, 3));
  });

  it('have 15 entities of three aliases, six of which are shared', () => {
    for (const { id, entities } of statements) {
      expect(entities).toHaveLength(15);
      expect(entities.every(({ aliases }) => aliases.en?.length === 3)).toBe(true);
      expect(
        entities.filter((one) => /^(shared|world)-/.test(one.id)),
        id,
      ).toHaveLength(6);
    }
  });

  it('have 20 claims, each of one sentence of the edition', () => {
    const text = first.editions[0]?.text ?? '';
    expect(first.claims).toHaveLength(20);
    for (const { passages } of first.claims)
      expect(text.slice(passages.en?.[0]?.start, passages.en?.[0]?.end)).toMatch(/^[^a-z“].*\.$/);
    expect(sentenceRanges(tokenise(text)).length).toBeGreaterThan(50);
  });

  it('are recognised in what covers them, and in nothing else', () => {
    const index = compileStatements(statements);
    const page = readText(embed(coverageOf(first), around, 20_000), COVERAGE_DETAILS);
    const { topic, quotations } = recognise(index, page);
    expect(topic.statement).toBe(first.id);
    expect(quotations.length).toBeGreaterThanOrEqual(20);
    expect(recognise(index, readText(around)).topic.verdict).toBe('off-topic');
  });
});

describe('texts cut to measure', () => {
  it('end with the word asked for', () => {
    expect(firstWords('One, two – three four.', 3)).toBe('One, two – three');
    expect(firstWords('One, two.', 3)).toBe('One, two.');
  });

  it('lie in the middle of others, in one length', () => {
    const text = embed('An article.', around, 10_000);
    expect(text).toHaveLength(10_000);
    expect(text.indexOf('\n\nAn article.\n\n')).toBeGreaterThan(4_000);
  });
});

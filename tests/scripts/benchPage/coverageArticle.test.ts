import { describe, expect, it } from 'vitest';
import {
  coverageArticle,
  NAMES,
  QUOTATIONS,
  WORDS,
  wordsIn,
} from '../../../scripts/benchPage/coverageArticle';
import { compileStatements } from '../../../src/engine/compileStatements';
import { readText } from '../../../src/engine/readText';
import { recognise } from '../../../src/engine/recognise';
import { bundledStatements } from '../../../src/reference/bundledStatements';

describe('the coverage that is measured', () => {
  const [statement] = bundledStatements();
  if (statement === undefined) throw new Error('there is no bundled statement');
  const { paragraphs, published } = coverageArticle(statement);
  const text = paragraphs.join('\n\n');

  it('is as long as it says', () => {
    expect(Math.abs(wordsIn(text) - WORDS)).toBeLessThan(WORDS * 0.05);
  });

  it('has the quotations and names that the engine finds', () => {
    const index = compileStatements([statement]);
    const { topic, quotations, mentions } = recognise(index, readText(text, { language: 'en', published }));
    expect(topic.verdict).toBe('on-topic');
    expect(quotations.filter(({ fidelity }) => fidelity === 'verbatim').length).toBeGreaterThanOrEqual(
      QUOTATIONS,
    );
    expect(mentions.length).toBeGreaterThanOrEqual(NAMES);
  });
});

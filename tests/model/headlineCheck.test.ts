import { describe, expect, it } from 'vitest';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import { headlineCheck } from '../../src/model/headlineCheck';
import { textOf } from '../../src/model/span';
import { coverageIndex } from '../support/sampleIndex';

const BODY =
  'President Ilham Aliyev received Aleksandr Lukashenko in Baku on May 16, 2024.\n\n“We have been actively working with Aleksandr Grigoryevich for the past 20 years,” Aliyev said.';

function checked(headline: string) {
  const { text, blocks, details } = readText(`${headline}\n\n${BODY}`, { url: 'https://news.example/story' });
  const page = {
    text,
    details,
    blocks: blocks.map((block, i) => (i === 0 ? { ...block, kind: 'title' as const } : block)),
  };
  const check = headlineCheck(page, recognise(coverageIndex, page));
  return { check, words: check.verdict === 'none' ? '' : textOf(text, check.finding) };
}

describe('the headline', () => {
  it('differs where its number is another', () => {
    const { check, words } = checked('Aliyev says he has worked with Lukashenko for 30 years');
    expect(check.verdict).toBe('differs');
    expect(words).toContain('30 years');
  });

  it('agrees where it says the same', () => {
    expect(checked('Aliyev says he has worked with Lukashenko for 20 years').check.verdict).toBe('agrees');
  });

  it('is not held against anything where it makes no point of the statement', () => {
    expect(checked('A visit to Baku').check).toEqual({ verdict: 'none' });
  });
});

import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/engine/quoteLocation';

const text =
  'A first line that stands alone.\n\nThe committee met in the old hall, and it was so.\n\nOnce more the committee met in the old hall, and in the end it was so.';

suite('a described passage', () => {
  it('has its words, 32 units of what stands around it, and where it stands', () => {
    const start = text.indexOf('stands alone');
    expect(describe(text, { start, end: start + 12 })).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'stands alone',
        prefix: 'A first line that ',
        suffix: text.slice(30, 62),
      },
      { type: 'TextPositionSelector', start, end: start + 12, pairsBefore: 0 },
    ]);
  });

  it('has more of what stands around it where another passage is like it', () => {
    const start = text.lastIndexOf('committee met in the old hall');
    const [{ prefix }] = describe(text, { start, end: start + 29 });
    expect(prefix).toBe(text.slice(start - 96, start));
  });
});

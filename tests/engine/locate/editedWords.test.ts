import { describe, expect, it } from 'vitest';
import { editedWords } from '../../../src/engine/locate/editedWords';

describe('the words of two texts', () => {
  it('are the same however they are set', () => {
    expect(editedWords('“It was so”, he said', '"It was\u00a0so" he\u00ad said')).toBeNull();
  });

  it('part where a word was changed, put in or taken out', () => {
    const edited = editedWords('He will surely come on Monday', 'He may come again on Monday');
    const pieces = edited?.changes.map(({ before, now }) => [
      edited.before.slice(before.start, before.end),
      edited.now.slice(now.start, now.end),
    ]);
    expect(pieces).toEqual([
      ['will surely', 'may'],
      ['', 'again'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { newHere } from '../../src/model/newHere';
import { textOf } from '../../src/model/span';
import { stateOf } from '../ui/sample';

describe('what is new on a page', () => {
  it('is its text without what was taken, and without who said it', () => {
    const { page, recognition } = stateOf(
      '“We have been actively working with Aleksandr Grigoryevich for the past 20 years,” he said.\n\nThe weather in the harbour was fair that day.',
    );
    const { share, passages } = newHere(page, recognition);
    expect(passages.map((span) => textOf(page.text, span))).toEqual([
      'President Ilham Aliyev received Aleksandr Lukashenko in Baku.',
      'The weather in the harbour was fair that day.',
    ]);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it('is nothing on a page without text', () => {
    const { page, recognition } = stateOf('');
    expect(newHere({ ...page, text: '', blocks: [] }, recognition)).toEqual({ share: 0, passages: [] });
  });
});

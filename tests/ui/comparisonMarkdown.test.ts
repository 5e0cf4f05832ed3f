import { describe, expect, it } from 'vitest';
import { comparisonMarkdown } from '../../src/ui/popup/comparisonMarkdown';
import { stateOf, words } from './sample';

describe('a comparison as Markdown', () => {
  it('holds both texts and both sources, and reads nobody’s words as markup', () => {
    const state = stateOf(
      '“We have been actively working with Aleksandr Grigoryevich for the past 30 years.”',
    );
    const markdown = comparisonMarkdown(state, state.statement, words);
    expect(markdown).toContain('# Talks \\[in\\] Baku');
    expect(markdown).toContain('The \\*Courier\\* <https://news.example/story>');
    expect(markdown).toContain(
      'Said: “We have been actively working with Aleksandr Grigoryevich for the past 20 years”',
    );
    expect(markdown).toContain(
      'Printed: “We have been actively working with Aleksandr Grigoryevich for the past 30 years”',
    );
    expect(markdown).toContain('<https://en.trend.az/azerbaijan/politics/3900347.html>');
  });
});

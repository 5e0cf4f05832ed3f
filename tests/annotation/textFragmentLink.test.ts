import { describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../src/annotation/textFragmentLink';

const link = (exact: string, prefix = '', suffix = '', source = 'https://news.example/a') =>
  textFragmentLink({
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
  });

describe('the link to a passage', () => {
  it('names a short one whole, with the words around it that were kept whole', () => {
    expect(link('said yes', 'cut then she', ' to the council cut')).toBe(
      'https://news.example/a#:~:text=then%20she-,said%20yes,-to%20the%20council',
    );
  });

  it('names a long one by both ends, and one over paragraphs too', () => {
    expect(link('a b c d e f g h i j k l m')).toMatch(/text=a%20b%20c%20d%20e,i%20j%20k%20l%20m$/);
    expect(link('One two three four.\n\nFive six seven.')).toMatch(
      /text=One%20two%20three%20four,Five%20six%20seven$/,
    );
  });

  it('codes what has a meaning in it, and leaves out marks at its ends', () => {
    expect(link('“well-known, half & half-true words”')).toMatch(
      /text=well%2Dknown%2C%20half%20%26%20half%2Dtrue%20words$/,
    );
    expect(link('half \ud800 a character and more words')).toContain('%EF%BF%BD');
  });

  it('keeps the part of a page that its address names', () => {
    expect(link('six words are enough for it', '', '', 'https://a.example/#part')).toMatch(
      /#part:~:text=six/,
    );
  });

  it('is none where there is nothing to link to', () => {
    expect(link('words', '', '', 'javascript:alert(1)')).toBeNull();
    expect(link('words', '', '', 'no address')).toBeNull();
    expect(link('…')).toBe('https://news.example/a');
    expect(textFragmentLink({ source: 'https://a.example/', selector: null })).toBe('https://a.example/');
  });
});

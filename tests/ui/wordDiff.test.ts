import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../src/ui/text/wordDiff';
import { quotationIn } from './sample';

function diffOf(text: string) {
  const { quotation, state } = quotationIn(text);
  const edition = state.statement.editions[0]?.text ?? '';
  const diff = wordDiff(quotation, edition, state.page.text);
  const marked = (pieces: typeof diff.said) =>
    pieces
      .filter(({ kind }) => kind !== 'same')
      .map((piece) => `${piece.kind}: ${piece.kind === 'seam' ? piece.words : piece.text}`);
  return { same: diff.same, said: marked(diff.said), printed: marked(diff.printed), whole: diff };
}

describe('the comparison of both texts', () => {
  it('is one text where they are the same', () => {
    expect(diffOf('“The scale of work we are carrying out and will carry out is enormous.”')).toMatchObject({
      same: true,
      said: [],
      printed: [],
    });
  });

  it('marks a changed number on both sides', () => {
    const diff = diffOf(
      '“This is an area, for comparison, 15 percent larger than the territory of a country like Lebanon.”',
    );
    expect(diff.said).toContain('alarm: 50 percent');
    expect(diff.printed).toContain('alarm: 15 percent');
  });

  it('shows what was cut in its sentence, and how much', () => {
    const diff = diffOf('“Unfortunately, the existing conflicts usually remain unresolved,” he said.');
    expect(diff.said.slice(-2)).toEqual([
      'alarm: except for the conflict in the South Caucasus',
      expect.stringMatching(/^omitted: , which was resolved by Azerbaijan .* community today$/),
    ]);
    expect(diff.printed).toEqual(['seam: 46']);
  });

  it('shows the telling words of a cut inside what else was cut', () => {
    const diff = diffOf('“In essence, we have to rebuild from scratch an area.”');
    expect(diff.said).toEqual([
      'omitted: for comparison, ',
      'alarm: 50 percent larger than the territory of a country like Lebanon',
    ]);
  });

  it('says where words were left out without a sign, and shows the page’s own sign', () => {
    const cut = diffOf(
      '“During the years of occupation, everything was destroyed, and we have to rebuild public buildings, historical monuments, etc,” he said.',
    );
    const seam = cut.whole.printed.findIndex(({ kind }) => kind === 'seam');
    expect(cut.whole.printed[seam - 1]?.text).toMatch(/rebuild\s?$/);
    expect(cut.whole.printed[seam + 1]?.text.trim()).toMatch(/^public buildings/);
    const marked = diffOf(
      '“During the years of occupation, everything was destroyed, and we have to rebuild everything from scratch … public buildings, historical monuments, etc,” he said.',
    );
    expect(marked.printed).toEqual(['mark: …']);
  });

  it('says where two places were joined', () => {
    const { whole } = diffOf(
      '“I think that this day clearly demonstrates that these are truly friendly relations. I am glad to welcome you and wish you and the friendly, brotherly people of Belarus new successes and victories,” he said.',
    );
    const seam = whole.printed.findIndex((piece) => piece.kind === 'seam' && piece.joined);
    expect(whole.printed[seam - 1]?.text).toMatch(/relations\.\s$/);
    expect(whole.printed[seam + 1]?.text).toMatch(/^I am glad/);
  });

  it('loses no letter of either text', () => {
    const { quotation, state } = quotationIn('“New conflicts and new centers of trouble are emerging.”');
    const { printed } = wordDiff(quotation, state.statement.editions[0]?.text ?? '', state.page.text);
    expect(printed.map(({ text }) => text).join('')).toBe(
      state.page.text.slice(quotation.start, quotation.end),
    );
  });
});

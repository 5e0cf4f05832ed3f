import { describe, expect, it } from 'vitest';
import { editFigures, foundShare } from '../../../scripts/anchoring/anchoringFigures';
import { labelledTexts } from '../../../scripts/anchoring/anchoringTexts';
import { savedQuotes } from '../../../scripts/anchoring/savedQuotes';
import { anchorCases } from '../../../scripts/anchoring/scoreAnchors';
import { startRandom } from '../../../scripts/bench/random';

// The short form of `npm run bench:anchoring`, with the same targets, on passages of both halves.
const texts = labelledTexts();
const figures = editFigures(anchorCases(savedQuotes(texts, 100, startRandom(7)), texts, 7));

describe('saved passages on the labelled pages', () => {
  it.each(figures.filter(({ harmless }) => harmless))('are found after: $edit', ({ own }) => {
    expect(foundShare(own)).toBeGreaterThanOrEqual(0.99);
  });

  it('are found where every tenth word was changed', () => {
    const tenth = figures.find(({ edit }) => edit.startsWith('10 %'));
    expect(tenth === undefined ? 0 : foundShare(tenth.own)).toBeGreaterThanOrEqual(0.92);
  });

  it('are said to be gone where they are', () => {
    const gone = figures.filter(({ edit }) => edit === 'deleted' || edit === 'translated');
    expect(gone.map(({ own }) => own.gone)).toEqual([100, 100]);
  });

  it('are nowhere put in a wrong place', () => {
    expect(figures.map(({ own }) => own.wrong)).toEqual(figures.map(() => 0));
  });

  it('are put in wrong places by the plain approach', () => {
    expect(figures.reduce((all, { plain }) => all + plain.wrong, 0)).toBeGreaterThan(100);
  });
});

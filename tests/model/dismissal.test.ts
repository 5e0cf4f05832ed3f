import { describe, expect, it } from 'vitest';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import { dismissedFinding, isSameFinding, withoutDismissed } from '../../src/model/dismissal';
import { coverageIndex } from '../support/sampleIndex';

const PAGE = 'https://news.example/story';
const STORY = readText(
  'President Ilham Aliyev received Aleksandr Lukashenko in Baku.\n\n' +
    '“The scale of work we are carrying out and will carry out is enormous,” Aliyev said in Baku.',
  { url: PAGE },
);
const found = recognise(coverageIndex, STORY);
const statement = found.topic.statement ?? '';
const [quotation] = found.quotations;
if (quotation === undefined) throw new Error('The quotation was not found.');

const kept = (finding: Parameters<typeof dismissedFinding>[0]) => ({
  ...dismissedFinding(finding, STORY.text, statement, PAGE),
  id: 'a',
  created: '2024-05-17T10:00:00.000Z',
});

describe('a dismissed finding', () => {
  it('is not shown, and nothing else is hidden', () => {
    const shown = withoutDismissed(found, STORY.text, [kept(quotation)]);
    expect(shown).toEqual({ ...found, quotations: found.quotations.slice(1) });
  });

  it('is known by its words, not by where they stand', () => {
    const later = readText(`Updated at noon.\n\n${STORY.text}`, { url: PAGE });
    const again = recognise(coverageIndex, later);
    expect(again.quotations).toHaveLength(found.quotations.length);
    expect(withoutDismissed(again, later.text, [kept(quotation)]).quotations).toHaveLength(
      found.quotations.length - 1,
    );
  });

  it('of a name takes along the same name written the same way', () => {
    const baku = found.mentions.find(({ entity }) => entity === 'baku');
    if (baku === undefined) throw new Error('Baku was not found.');
    const { mentions } = withoutDismissed(found, STORY.text, [kept(baku)]);
    expect(found.mentions.filter(({ entity }) => entity === 'baku')).toHaveLength(2);
    expect(mentions.filter(({ entity }) => entity === 'baku')).toEqual([]);
    expect(mentions).toHaveLength(found.mentions.length - 2);
  });

  it('is another one under another statement, page, type, wording or claim', () => {
    const dismissal = kept(quotation);
    const others = [
      { ...dismissal, statement: 'another' },
      { ...dismissal, pageKey: 'https://news.example/other' },
      { ...dismissal, type: 'restatement' as const },
      { ...dismissal, text: `${dismissal.text}.` },
      { ...dismissal, about: [...dismissal.about, 'c30'] },
    ];
    expect(others.filter((other) => isSameFinding(other, dismissal))).toEqual([]);
    expect(isSameFinding({ ...dismissal }, dismissal)).toBe(true);
  });
});

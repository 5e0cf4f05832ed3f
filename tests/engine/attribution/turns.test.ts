import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../src/engine/attribution/turns';
import { whoSaid } from '../../support/attributionOf';
import { viewText } from '../../support/statementView';

const TRANSCRIPT = [
  'PRESENTER: Good evening. Minsk was in the news.',
  'ALIYEV: The tide is high.',
  'CORRESPONDENT: The guest answered.',
  'LUKASHENKO: The rain is near.',
  'We have boats.',
  'MINISTER OF AGRICULTURE: We looked at every line.',
];

describe('a transcript', () => {
  it('has a turn for each who speaks, until the next', () => {
    const view = viewText(TRANSCRIPT.join('\n\n'), 'en');
    const { text, starts, ends } = view.scanned.plain;
    const turns = turnsOf(view).map(({ by, from, to }) => `${by}: ${text.slice(starts[from], ends[to - 1])}`);
    expect(turns).toEqual([
      'page: Good evening. Minsk was in the news',
      'speaker: The tide is high',
      'page: The guest answered',
      'other: The rain is near.\n\nWe have boats',
      'other: We looked at every line',
    ]);
  });

  it.each([
    ['The tide is high', 'speaker: ALIYEV'],
    ['We have boats', 'other: LUKASHENKO'],
    ['We looked at every line', 'other: MINISTER OF AGRICULTURE'],
    ['Minsk was in the news', 'unattributed'],
  ])('tells who said: %s', (words, who) => {
    expect(whoSaid(TRANSCRIPT.join('\n\n').replace(words, `{${words}}`), 'en')).toBe(who);
  });

  it('is no page with a colon here and there', () => {
    const text =
      'Aliyev: the tide is high.\n\nThe guest was asked about it: he laughed.\n\nAliyev: the rain is near.';
    expect(turnsOf(viewText(text, 'en'))).toEqual([]);
  });
});

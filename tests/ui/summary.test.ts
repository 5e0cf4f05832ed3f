import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/ui/text/summary';
import { stateOf, words } from './sample';

function summaryOf(text: string) {
  const { recognition, statement } = stateOf(text);
  return summarise(recognition, statement, words);
}

describe('the summary sentence', () => {
  it('counts points and quotations, and names the alarm', () => {
    expect(
      summaryOf(
        '“The scale of work we are carrying out and will carry out is enormous.”\n\n“We have been actively working with Aleksandr Grigoryevich for the past 30 years.”',
      ),
    ).toEqual({
      plain: '2 of 30 points covered; 2 quotations: 1 word for word',
      alarm: '1 with a changed number',
    });
  });

  it('speaks of one quotation in the singular', () => {
    expect(summaryOf('“New conflicts and new centers of instability are emerging.”').plain).toBe(
      '1 of 30 points covered; 1 quotation: 1 word for word',
    );
  });

  it('says when there is nothing', () => {
    expect(summaryOf('They spoke.')).toEqual({
      plain: 'Nothing of the statement’s 30 points was found',
      alarm: null,
    });
  });
});

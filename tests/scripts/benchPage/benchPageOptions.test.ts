import { describe, expect, it } from 'vitest';
import { benchPageOptions, RUNS } from '../../../scripts/benchPage/benchPageOptions';

describe('the arguments of bench:page', () => {
  it('ask for everything when there are none', () => {
    expect(benchPageOptions([])).toEqual({ only: null, runs: RUNS, json: null, realPages: null });
  });

  it('are read', () => {
    const args = '--only 10KB --runs 3 --json a.json --real-pages pages'.split(' ');
    expect(benchPageOptions(args)).toEqual({ only: '10KB', runs: 3, json: 'a.json', realPages: 'pages' });
  });

  it.each([
    [['--fast'], "I don't understand --fast."],
    [['10KB'], "I don't understand 10KB."],
    [['--json'], '--json needs a value.'],
    [['--only', '--runs'], '--only needs a value.'],
    [['--runs', '0'], '--runs needs a number from 1 to 9999, not "0".'],
    [['--runs', 'many'], '--runs needs a number from 1 to 9999, not "many".'],
  ])('are refused: %j', (args, message) => {
    expect(benchPageOptions(args)).toBe(message);
  });
});

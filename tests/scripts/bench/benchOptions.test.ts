import { describe, expect, it } from 'vitest';
import { benchOptions, SUITE_NAMES } from '../../../scripts/bench/benchOptions';

describe('the arguments of npm run bench', () => {
  it('measure everything when there are none', () => {
    expect(benchOptions([])).toEqual({ suites: SUITE_NAMES, json: null, realPages: null });
  });

  it('name what to measure, in any order, and where to write and read', () => {
    const options = benchOptions(['pages', '--json', 'a.json', 'floors', '--real-pages', 'folder']);
    expect(options).toEqual({ suites: ['floors', 'pages'], json: 'a.json', realPages: 'folder' });
  });

  it.each([
    [['speed'], 'There is no "speed"'],
    [['--json'], '--json needs a value'],
    [['--real-pages', '--json'], '--real-pages needs a value'],
    [['--fast'], "I don't understand --fast"],
  ])('are refused: %j', (args, message) => {
    expect(benchOptions(args)).toContain(message);
  });
});

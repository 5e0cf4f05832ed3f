import { describe, expect, it } from 'vitest';
import { benchReport, saySetting } from '../../../scripts/bench/benchReport';
import { type BenchTable, cellsOf } from '../../../scripts/bench/benchTable';

const setting = { node: 'v20.0.0', cores: 2, system: 'linux x64', text: 'generated text', load: 0.5 };
const table: BenchTable = {
  name: 'pages',
  title: 'Whole pages',
  note: 'What was done.',
  columns: ['ms', 'passes', 'verdict'],
  rows: [
    {
      what: 'unrelated',
      figures: { ms: 1.23456, passes: 12.345, verdict: 'off-topic' },
      targets: [{ wanted: '≤ 12 passes', met: false }],
    },
    { what: 'on topic', figures: { ms: 12_345.6 }, targets: [{ wanted: '≤ 15 ms', met: true }] },
  ],
  faults: [],
};

describe('a table of the benchmark', () => {
  it('rounds figures and says beside them whether the target was met', () => {
    expect(cellsOf(table)).toEqual({
      title: 'Whole pages',
      head: ['', 'ms', 'passes', 'verdict', 'target'],
      rows: [
        ['unrelated', '1.23', '12.3', 'off-topic', '≤ 12 passes: misses'],
        ['on topic', '12,300', '', '', '≤ 15 ms: ok'],
      ],
    });
  });
});

describe('the files of the benchmark', () => {
  const { json, markdown } = benchReport(setting, [table, { ...table, title: 'More pages' }]);

  it('hold the same figures', () => {
    expect(JSON.parse(json).tables[0].rows[0].figures).toEqual({
      ms: 1.23,
      passes: 12.3,
      verdict: 'off-topic',
    });
    expect(markdown).toContain('| unrelated |   1.23 |   12.3 | off-topic | ≤ 12 passes: misses |');
  });

  it('say where they come from, what carries over, and how many targets were met', () => {
    expect(markdown).toContain('Node v20.0.0, 2 cores, linux x64; generated text.');
    expect(markdown).toContain('Ratios carry over to other machines, absolute times don’t.');
    expect(markdown).toContain('2 of 4 targets met.');
  });

  it('say what was done once for all tables of one kind', () => {
    expect(markdown.split('What was done.')).toHaveLength(2);
  });

  it('say when the machine was busy', () => {
    expect(saySetting(setting)).not.toContain('busy');
    expect(saySetting({ ...setting, load: 3.4 })).toContain('The machine was busy (load 3.4)');
  });
});

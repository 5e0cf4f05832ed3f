import { describe, expect, it } from 'vitest';
import { Prose } from '../../../scripts/bench/prose';
import { startRandom } from '../../../scripts/bench/random';
import * as finders from '../../../scripts/bench/sentenceFinders';
import { makeSentenceTask, scoreSentences, sentencesOf } from '../../../scripts/bench/sentenceTask';
import { bundledStatements } from '../../../src/reference/bundledStatements';

const [statement] = bundledStatements();
if (statement === undefined) throw new Error('there is no bundled statement');
const prose = new Prose(startRandom(5), ['Paris', 'Anna Marelsen']);
const task = makeSentenceTask(statement, prose.text(30_000), prose.text(8_000), startRandom(6));

describe('the sentences to locate', () => {
  it('are 20 verbatim, 20 altered and 20 absent', () => {
    const kinds = ['verbatim', 'altered', 'absent'].map(
      (kind) => task.wanted.filter((sentence) => sentence.kind === kind).length,
    );
    expect(kinds).toEqual([20, 20, 20]);
  });

  it('stand in the page where it is said', () => {
    for (const { text, kind, planted } of task.wanted) {
      const printed = planted === null ? null : task.page.slice(planted.start, planted.end);
      if (kind === 'verbatim') expect(printed).toBe(text);
      if (kind === 'altered') expect(printed).not.toBe(text);
      if (kind === 'absent') expect(task.page).not.toContain(text);
    }
  });

  it('leave out what is too short to be told from others', () => {
    expect(sentencesOf('Thank you. We have always been good friends of each other.')).toHaveLength(1);
  });
});

describe('located sentences', () => {
  it.each([
    ['the engine’s alignment', finders.alignmentFinder(statement, task.wanted)],
    ['the engine’s alignment of tokens', finders.alignmentOfTokens(statement, task)],
    ['approx-string-match', finders.approxFinder(task.wanted)],
  ])('by %s are nearly all of them', (_, find) => {
    const { verbatim, altered, wrong } = scoreSentences(task, find(task.page));
    expect(verbatim).toBe(20);
    expect(altered).toBeGreaterThanOrEqual(17);
    expect(wrong).toBe(0);
  });

  it('by the engine’s quotations are those of its stricter rules', () => {
    const { verbatim, wrong } = scoreSentences(
      task,
      finders.quotationFinder(statement, task.wanted)(task.page),
    );
    expect(verbatim).toBeGreaterThanOrEqual(17);
    expect(wrong).toBe(0);
  });

  it('are wrong where they aren’t', () => {
    const absent = task.wanted.findIndex(({ kind }) => kind === 'absent');
    const end = task.page.length;
    const located = [
      { sentence: absent, start: 0, end: 50 },
      { sentence: 0, start: end - 50, end },
    ];
    expect(scoreSentences(task, located)).toEqual({ verbatim: 0, altered: 0, wrong: 2 });
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileStatements } from '../../src/engine/compileStatements';
import { readText } from '../../src/engine/readText';
import { recognise, recogniseEach } from '../../src/engine/recognise';
import type { Block, PageText } from '../../src/model/pageText';
import type { Recognition } from '../../src/model/recognition';
import { BAD_INPUTS } from '../support/badInput';
import { editionText } from '../support/editionSentences';
import { inventedStatement } from '../support/inventedStatement';
import { mutatedSentence } from '../support/mutations';
import { falselyVerbatim, recognitionErrors } from '../support/recognitionErrors';
import { coverageIndex } from '../support/sampleIndex';

const INTRODUCTION =
  'President Ilham Aliyev received President of Belarus Aleksandr Lukashenko in Baku on May 16, 2024.\n\n';

/** Seconds that a text may take for each million characters, and at the least, for one so short that the start counts. */
const SECONDS_PER_MEGABYTE = 1;
const SECONDS_AT_LEAST = 1;

/** The same random texts in every run. */
const SEED = 20_240_516;

/** What takes longer now: twice the seconds measured. Remove a line when its text keeps the limit above. */
const SLOW: Readonly<Record<string, number>> = {
  '200,000 quoted blocks': 4.5, // 3 MB, kept where nothing else runs
};

/** Changes of one word that letters and digits alone don't show. */
const VISIBLE_CHANGES = [
  ['would, joined to its word', 'We have', 'We’d have'],
  ['a possessive', 'past', 'past’s'],
  ['a word joined by an apostrophe', 'We have', 'We’never have'],
  ['words struck through', '20', '2\u03360\u0336'],
  ['a word struck through at its end', 'past', 'past\u0336'],
  ['figures in frames', '20', '2\u20dd0\u20dd'],
  ['a minus sign', '20', '−20'],
  ['a hyphen for it', '20', '-20'],
  ['a number that may be more or less', '20', '±20'],
  ['more than a number', '20', '> 20'],
  ['about a number', '20', '~20'],
  ['a number and more', '20', '20+'],
  ['figures turned round', '20', '\u202e20\u202c'],
  ['a word turned round', 'past', '\u202epast\u202c'],
  ['another letter that looks the same', 'past', 'pаst'],
  ['a split number', '20', '2 0'],
  ['a fraction', '20', '20½'],
  ['a currency', '20', '$20'],
] as const;

/** The answer to a text, and the seconds it took: the engine's own, so that other programs on the machine don't count. */
function timed(text: string): { seconds: number; page: PageText; recognition: Recognition } {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const page = readText(text);
  const recognition = recognise(coverageIndex, page);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = Math.min((user + system) / 1e6, (performance.now() - wall) / 1e3);
  return { seconds, page, recognition };
}

describe('any text', () => {
  beforeAll(() => {
    recognise(coverageIndex, readText(INTRODUCTION + editionText));
  });

  it.each(BAD_INPUTS)('is answered in bounded time: $name', { timeout: 60_000 }, ({ name, text }) => {
    const input = text();
    const { seconds, page, recognition } = timed(input);
    const errors = recognitionErrors(page, recognition).slice(0, 5);
    const limit = Math.max(SECONDS_AT_LEAST, (SECONDS_PER_MEGABYTE * input.length) / 1e6);
    expect(errors).toEqual([]);
    expect(seconds).toBeLessThanOrEqual(SLOW[name] ?? limit);
  });
});

describe('a page without words', () => {
  const blank = { kind: 'paragraph', start: 0, end: 0 } as const;
  const details = readText('').details;
  it.each<readonly [string, PageText]>([
    ['no text', readText('')],
    ['spaces alone', readText(' \n\n \t\n')],
    ['one empty block', { text: '', blocks: [blank], details }],
    ['empty quotes and titles', { text: '\n\n', blocks: emptyBlocks(3), details }],
    ['200,000 empty blocks', { text: '\n'.repeat(200_000), blocks: emptyBlocks(200_000), details }],
  ])('is off topic: %s', (_, page) => {
    const recognition = recognise(coverageIndex, page);
    expect(recognition.topic.verdict).toBe('off-topic');
    expect(recognitionErrors(page, recognition)).toEqual([]);
  });

  it('is read in spite of them: empty blocks before, between and after', () => {
    const { text, blocks } = readText(INTRODUCTION + editionText);
    const empty = blocks.flatMap((block) => [{ ...blank, start: block.start, end: block.start }, block]);
    const page = { text, blocks: [...empty, { ...blank, start: text.length, end: text.length }], details };
    const recognition = recognise(coverageIndex, page);
    expect(recognition.quotations.length).toBeGreaterThan(0);
    expect(recognition.quotations).toEqual(recognise(coverageIndex, { text, blocks, details }).quotations);
  });

  it('may have no block at all', () => {
    const page = { text: INTRODUCTION + editionText, blocks: [], details };
    expect(recognitionErrors(page, recognise(coverageIndex, page))).toEqual([]);
  });
});

function emptyBlocks(count: number): Block[] {
  const kinds = ['quote', 'title', 'paragraph', 'caption'] as const;
  return Array.from({ length: count }, (_, i) => ({ kind: kinds[i % 4] ?? 'quote', start: i, end: i }));
}

describe('any answer', { timeout: 60_000 }, () => {
  const garbage = fc.string({ unit: 'binary', maxLength: 40 });
  const piece = fc.oneof(
    mutatedSentence.map((sentence) => `“${sentence}” he said. `),
    mutatedSentence,
    garbage,
    fc.constantFrom('\n\n', '“', '”', '"', '« ', '…', '[', ']', ' Aliyev said. '),
  );

  it('has its spans inside the text, and calls verbatim what is', () => {
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => INTRODUCTION + pieces.join(''));
    fc.assert(
      fc.property(text, (input) => {
        const page = readText(input);
        expect(recognitionErrors(page, recognise(coverageIndex, page))).toEqual([]);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('never calls a sentence verbatim whose visible words were changed', () => {
    fc.assert(
      fc.property(mutatedSentence, (sentence) => {
        const text = `${INTRODUCTION}“${sentence.replace(/\.$/, '')},” Aliyev said.`;
        expect(falselyVerbatim(text, recognise(coverageIndex, readText(text)))).toEqual([]);
      }),
      { seed: SEED, numRuns: 4000 },
    );
  });
});

describe('a change that a person sees', () => {
  const sentence = 'We have been actively working with Aleksandr Grigoryevich for the past 20 years';
  it.each(VISIBLE_CHANGES)('%s', (_, said, printed) => {
    const text = `${INTRODUCTION}“${sentence.replace(said, printed)},” Aliyev said.`;
    const { quotations } = recognise(coverageIndex, readText(text));
    expect(quotations.some(({ fidelity }) => fidelity === 'verbatim')).toBe(false);
  });
});

describe('a page that two statements were made for', () => {
  const [bundled] = coverageIndex.statements;
  const { speaker = '', place = '', date = '', entities = [] } = bundled ?? {};
  const harbour = inventedStatement('harbour', { speaker, place, date, entities });
  const index = compileStatements([...coverageIndex.statements, harbour]);
  const page = readText(
    `${INTRODUCTION}“We have been actively working with Aleksandr Grigoryevich for the past 20 years,” Aliyev said.\n\n“New conflicts and new centers of instability are emerging,” Aliyev said.\n\n“Our harbour will get three new cranes before the winter storms return,” Aliyev said.`,
  );

  it('is held against each, the one it takes most of first', () => {
    const each = recogniseEach(index, page);
    expect(each.map(({ topic }) => topic.statement)).toEqual([bundled?.id, 'harbour']);
    expect(each.map(({ quotations }) => quotations.length)).toEqual([2, 1]);
  });

  it('is about the first', () => {
    expect(recognise(index, page)).toEqual(recogniseEach(index, page)[0]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import type { PageText } from '../../src/model/pageText';
import { BAD_INPUTS } from '../support/badInput';
import { editionText } from '../support/editionSentences';
import { mutatedSentence } from '../support/mutations';
import { falselyVerbatim, recognitionErrors } from '../support/recognitionErrors';
import { coverageIndex } from '../support/sampleIndex';

const INTRODUCTION =
  'President Ilham Aliyev received President of Belarus Aleksandr Lukashenko in Baku on May 16, 2024.\n\n';

/** Seconds that a text may take for each million characters, and at the least, for one so short that the start counts. */
const SECONDS_PER_MEGABYTE = 1;
const SECONDS_AT_LEAST = 0.5;

/** What takes longer now: twice the seconds measured. Remove a line when its text keeps the limit above. */
const SLOW: Readonly<Record<string, number>> = {};

/** What makes the engine throw now. */
const THROWING: ReadonlySet<string> = new Set([]);

const now = { cpu: () => process.cpuUsage(), wall: () => performance.now() };

/** Runs something and gives the seconds it took: its own, so that other programs on the machine don't count. */
function secondsOf(run: () => void): number {
  const cpu = now.cpu();
  const wall = now.wall();
  run();
  const { user, system } = process.cpuUsage(cpu);
  return Math.min((user + system) / 1e6, (now.wall() - wall) / 1e3);
}

function read(text: string): PageText {
  return readText(text, { language: 'en' });
}

describe('any text', () => {
  recognise(coverageIndex, read(INTRODUCTION + editionText));
  it.each(BAD_INPUTS)('is answered in bounded time: $name', { timeout: 60_000 }, ({ name, text }) => {
    const input = text();
    if (THROWING.has(name)) return expect(() => recognise(coverageIndex, read(input))).toThrow();
    const errors: string[] = [];
    const seconds = secondsOf(() => {
      const page = read(input);
      const recognition = recognise(coverageIndex, page);
      errors.push(...recognitionErrors(page, recognition).slice(0, 5));
    });
    const limit = Math.max(SECONDS_AT_LEAST, (SECONDS_PER_MEGABYTE * input.length) / 1e6);
    console.log(name, (input.length/1e6).toFixed(2), seconds.toFixed(2), (seconds/input.length*1e6).toFixed(2), seconds > limit ? 'SLOW':'', errors.join(' | ').slice(0,300));
    expect(errors).toEqual([]);
    expect(seconds).toBeLessThanOrEqual(SLOW[name] ?? limit);
  });
});

import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../scripts/quality/figures';
import type { PageFile } from '../../../scripts/quality/pageFile';
import { scorePage } from '../../../scripts/quality/scorePage';
import type { Difference, Mention } from '../../../src/model/finding';
import type { Recognition } from '../../../src/model/recognition';
import { labelledPage, quotation, restatement, spanOf } from './labelledPage';

const NOTHING: Recognition = {
  language: 'en',
  topic: { verdict: 'on-topic', statement: 'made-up', score: 1, evidence: [] },
  mentions: [],
  quotations: [],
  restatements: [],
};

/** The figures of one page, and its errors as `expected | found`. */
function score(file: PageFile, recognised: Partial<Recognition>) {
  const outcomes = scorePage(file, { ...NOTHING, ...recognised }, () => 'place');
  return {
    figures: figuresOf([{ file: 'a', language: 'en', topic: file.topic, outcomes }]),
    errors: outcomes.filter(({ right }) => !right).map(({ expected, found }) => `${expected} | ${found}`),
  };
}

const difference = (kind: Difference['kind'], said: string, printed: string): Difference => ({
  kind,
  said,
  printed,
  saidSpan: { start: 0, end: 0 },
  printedSpan: { start: 0, end: 0 },
});

const AREA = 'We rebuild an area 15 percent larger than Lebanon';

describe('quotations', () => {
  const file = labelledPage(
    `“{{q altered speaker c16 ; number 50 percent > 15 percent : ${AREA}}},” he said.`,
  );
  const span = spanOf(file.page.text, AREA);

  it('are right with half of the text and a claim, and judged', () => {
    const found = quotation({ start: span.start, end: span.end - 15 }, ['c16', 'c01'], {
      fidelity: 'altered',
      differences: [difference('number', '50', '15')],
    });
    const { figures, errors } = score(file, { quotations: [found] });
    expect(errors).toEqual([]);
    expect(figures.quotations).toMatchObject({ f1: 1, certain: { right: 1, of: 1 } });
    expect(figures.fidelity.right.share).toBe(1);
    expect(figures.differences.caught.number).toEqual({ right: 1, of: 1, share: 1 });
    expect(figures.attribution.right.share).toBe(1);
  });

  it('are wrong with another claim or less text, and what was missed is said', () => {
    expect(score(file, { quotations: [quotation(span, ['c01'])] }).errors).toEqual([
      'quotation c16 | quotation c01, certain',
      'quotation c16 | quotation c01',
    ]);
    const short = quotation({ start: span.start, end: span.start + 10 }, ['c16']);
    expect(score(file, { quotations: [short] }).errors).toEqual([
      'quotation c16 for another stretch | quotation c16, certain',
      'quotation c16 | quotation c16 for another stretch',
    ]);
  });

  it('count once a label', () => {
    const twice = [quotation(span, ['c16']), quotation(span, ['c16'])];
    expect(score(file, { quotations: twice }).figures.quotations.precision).toMatchObject({
      right: 1,
      of: 2,
    });
  });

  it('are told apart from restatements', () => {
    const { figures, errors } = score(file, { restatements: [restatement(span, ['c16'])] });
    expect(errors).toEqual(['quotation c16 | restatement c16', 'quotation c16 | restatement c16, certain']);
    expect(figures.restatements.precision).toMatchObject({ right: 0, of: 1 });
    expect(figures.quotations.recall).toMatchObject({ right: 0, of: 1 });
  });

  it('take either of two claims of which one holds the other', () => {
    const nested = labelledPage('“{{q verbatim speaker c06 : The commission meets in Minsk}}”');
    const found = quotation(spanOf(nested.page.text, 'The commission meets in Minsk'), ['c07']);
    expect(score(nested, { quotations: [found] }).errors).toEqual([]);
  });

  it('sound a false alarm where the label has no difference but in words', () => {
    const faithful = labelledPage(`“{{q altered speaker c16 ; word a > b : ${AREA}}}”`);
    const found = quotation(spanOf(faithful.page.text, AREA), ['c16'], {
      fidelity: 'altered',
      differences: [difference('name', 'Lebanon', 'Luxembourg')],
    });
    const { figures } = score(faithful, { quotations: [found] });
    expect(figures.differences.quietOnFaithful).toMatchObject({ right: 0, of: 1 });
  });
});

describe('what is optional', () => {
  const body = `“{{q verbatim other c16 : ${AREA}}},” said Minsk. {{?r speaker c01 : They may come in.}}`;
  const file = labelledPage(body);

  it('is not required', () => {
    const { figures } = score(file, {});
    expect(figures.quotations.recall.of + figures.restatements.recall.of).toBe(0);
  });

  it('is no error, of whichever type it is found', () => {
    const found = {
      quotations: [quotation(spanOf(file.page.text, AREA), ['c16'])],
      restatements: [restatement(spanOf(file.page.text, 'They may come in.'), ['c01'])],
    };
    const { figures } = score(file, found);
    expect(figures.quotations.precision.of + figures.restatements.precision.of).toBe(0);
    expect(figures.attribution.othersShownAsSpeaker).toMatchObject({ right: 1, of: 1 });
    const other = { quotations: [quotation(spanOf(file.page.text, 'They may come in.'), ['c01'])] };
    expect(score(file, other).errors).toEqual([]);
  });
});

describe('restatements', () => {
  const file = labelledPage('{{r speaker c01 : Firms may come}} {{r speaker c08 : and a summit is near}}.');
  const { text } = file.page;

  it('may make two claims in one sentence', () => {
    const { figures } = score(file, {
      restatements: [restatement({ start: 0, end: text.length }, ['c01', 'c08'])],
    });
    expect(figures.restatements).toMatchObject({
      precision: { right: 1, of: 1 },
      recall: { right: 2, of: 2 },
    });
    expect(figures.restatements.english.f1).toBe(1);
    expect(figures.restatements.otherLanguages.f1).toBeNull();
  });

  it('may be two for one label', () => {
    const halves = [spanOf(text, 'Firms'), spanOf(text, 'may come')];
    const { figures } = score(file, { restatements: halves.map((half) => restatement(half, ['c01'])) });
    expect(figures.restatements).toMatchObject({
      precision: { right: 2, of: 2 },
      recall: { right: 1, of: 2 },
    });
  });
});

describe('mentions', () => {
  const mention = (words: string, text: string, entity: string): Mention => ({
    type: 'mention',
    kind: 'place',
    certainty: 'certain',
    entity,
    ...spanOf(text, words),
  });

  it('are right with the very span and entity', () => {
    const file = labelledPage('[[Baku|baku]] and [[Azerbaijan|azerbaijan]]’s [[Lebanon|lebanon]]');
    const { text } = file.page;
    const mentions = [mention('Baku', text, 'baku'), mention('Azerbaijan’s', text, 'azerbaijan')];
    const { figures, errors } = score(file, { mentions });
    expect(figures.mentions).toMatchObject({ precision: { right: 1, of: 2 }, recall: { right: 1, of: 3 } });
    expect(figures.mentions.byKind.place?.f1).toBe(figures.mentions.f1);
    expect(errors).toContain('lebanon "Lebanon" | nothing');
  });

  it('are not scored off the topic', () => {
    const file = labelledPage('Baku', 'unrelated');
    expect(score(file, { mentions: [mention('Baku', 'Baku', 'baku')] }).figures.mentions.precision.of).toBe(
      0,
    );
  });
});

describe('the topic', () => {
  it('is wrong on another occasion called this one, and with anything certain', () => {
    const file = labelledPage(AREA, 'other-occasion');
    const found = quotation(spanOf(file.page.text, AREA), ['c16']);
    const { figures, errors } = score(file, { quotations: [found] });
    expect(figures.topic.confusion).toEqual({ 'other-occasion': { 'on-topic': 1 } });
    expect(figures.topic.withCertain['other-occasion']).toMatchObject({ right: 1, of: 1 });
    expect(errors).toContain('nothing certain (other-occasion) | certain quotation c16');
  });
});

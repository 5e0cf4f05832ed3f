import { JSDOM } from 'jsdom';
import type { StatementIndex } from '../../src/engine/compileStatements';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import type { Quotation, Restatement } from '../../src/model/finding';
import type { PageText } from '../../src/model/pageText';
import { coverageOf } from '../../src/model/recognition';
import type { Span } from '../../src/model/span';
import { readPage } from '../../src/page/readPage';
import type { InputPage, ScanInput } from './inputs';

/** Everything found on one page, in the form that is printed. Offsets are UTF-16 units of the page text. */
export function scanPage(index: StatementIndex, input: ScanInput & { ok: true }, withText: boolean): object {
  const start = performance.now();
  const page = readInput(input.page);
  const read = performance.now();
  const recognition = recognise(index, page);
  const done = performance.now();
  const statement =
    index.statements.find(({ id }) => id === recognition.topic.statement) ?? index.statements[0];
  const claims = statement?.claims.map(({ id }) => id) ?? [];
  return {
    file: input.file,
    url: page.details.url,
    title: page.details.title,
    language: recognition.language,
    topic: recognition.topic,
    mentions: recognition.mentions.map(({ entity, kind, start, end }) => ({
      entity,
      kind,
      text: page.text.slice(start, end),
      start,
      end,
    })),
    quotations: recognition.quotations.map((quotation) => ({
      fidelity: quotation.fidelity,
      ...common(page, quotation),
    })),
    restatements: recognition.restatements.map((restatement) => common(page, restatement)),
    statementCoverage: coverageOf(recognition, claims),
    milliseconds: { read: tenths(read - start), recognise: tenths(done - read) },
    ...(withText ? { pageText: page.text } : {}),
  };
}

/** A page as the engine reads it: HTML by the page reader, text as it is. */
export function readInput(input: InputPage): PageText {
  const { url, title, language } = input;
  if (input.html === null) return readText(input.text ?? '', { url, title, language });
  // No scripts, no sub-resources: jsdom's defaults read only what is given.
  const { document } = new JSDOM(input.html, url !== null && URL.canParse(url) ? { url } : {}).window;
  const { page } = readPage(document, url);
  const details = {
    ...page.details,
    title: title ?? page.details.title,
    language: language ?? page.details.language,
  };
  return { ...page, details };
}

function common(page: PageText, finding: Quotation | Restatement) {
  const { claims, certainty, start, end, reference, differences, attribution, evidence } = finding;
  return {
    claims,
    certainty,
    text: page.text.slice(start, end),
    start,
    end,
    reference,
    differences: differences.map(({ kind, said, printed, saidSpan, printedSpan }) => ({
      kind,
      said,
      printed,
      saidSpan: plain(saidSpan),
      printedSpan: plain(printedSpan),
    })),
    attribution,
    score: Math.round(evidence.score * 100) / 100,
  };
}

function plain({ start, end }: Span): Span {
  return { start, end };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

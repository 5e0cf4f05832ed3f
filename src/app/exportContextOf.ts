import type { ExportContext, ExportLabels, KeptBesides } from '../annotation/exportContext';
import type { ReferenceStatement } from '../model/statement';
import type { Words } from '../model/words';
import { noteHtml } from '../ui/text/noteHtml';
import { savedVerdict } from '../ui/text/savedVerdict';

/** What an export needs, in the language of the interface. Only a backup asks for what is kept besides annotations. */
export function exportContextOf(
  words: Words,
  statements: readonly ReferenceStatement[],
  now: string,
  besides?: KeptBesides,
): ExportContext {
  return {
    statements,
    labels: labelsOf(words),
    verdictOf: (finding) => savedVerdict(finding, words),
    noteHtml,
    now,
    ...(besides === undefined ? {} : { besides }),
  };
}

function labelsOf(words: Words): ExportLabels {
  return {
    title: words('exportTitle'),
    said: words('said'),
    printed: words('printed'),
    saidAndPrinted: words('saidAndPrinted'),
    note: words('note'),
    tags: words('exportTags'),
    page: words('exportPage'),
    statement: words('statementLabel'),
    author: words('exportAuthor'),
    published: words('exportPublished'),
    creditedTo: words('whyAttribution'),
    savedAt: words('saved'),
    toPassage: words('exportToPassage'),
    leftOut: words('exportLeftOut'),
    pageHash: words('exportPageHash'),
    engine: words('exportEngine'),
    language: words('languageTag'),
  };
}

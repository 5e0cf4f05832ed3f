import type { ExportLabels } from '../annotation/exportAnnotations';
import type { Words } from '../model/words';

/** The words of the interface that stand in an exported file. */
export function exportLabels(words: Words): ExportLabels {
  return {
    title: words('exportTitle'),
    said: words('said'),
    printed: words('printed'),
    saidAndPrinted: words('saidAndPrinted'),
    note: words('note'),
    tags: words('tags'),
    page: words('tabPage'),
    statement: words('statementLabel'),
    author: words('recordAuthor'),
    published: words('exportPublished'),
    creditedTo: words('whyAttribution'),
    savedAt: words('saved'),
    toPassage: words('openPassage'),
    leftOut: words('exportLeftOut'),
    pageHash: words('recordHash'),
    engine: words('recordEngine'),
    language: words('languageTag'),
  };
}

import type { Annotation } from '../model/annotation';
import { backupFile } from './backupFile';
import { claimFile } from './claimFile';
import { csvFile } from './csvFile';
import type { ExportContext, ExportedFile, ExportFormat, KeptBesides } from './exportContext';
import { markdownFile, obsidianFile } from './markdownFile';
import { reportFile } from './reportFile';
import { webAnnotations } from './webAnnotation';

export type { ExportContext, ExportedFile, ExportFormat, ExportLabels } from './exportContext';

interface Form {
  readonly ending: string;
  readonly type: string;
  write(annotations: readonly Annotation[], context: ExportContext): string;
}

const NOTHING_BESIDES: KeptBesides = { dismissals: [], sightings: [], visits: [] };

const FORMS: Readonly<Record<ExportFormat, Form>> = {
  backup: {
    ending: 'backup.json',
    type: 'application/json',
    write: (annotations, { besides }) => backupFile(annotations, besides ?? NOTHING_BESIDES),
  },
  'web-annotation': {
    ending: 'annotations.jsonld',
    type: 'application/ld+json',
    write: (annotations, { labels }) =>
      `${JSON.stringify(webAnnotations(annotations, labels.title), null, 2)}\n`,
  },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8', write: markdownFile },
  obsidian: { ending: 'obsidian.md', type: 'text/markdown;charset=utf-8', write: obsidianFile },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', write: csvFile },
  html: { ending: 'html', type: 'text/html;charset=utf-8', write: reportFile },
  claim: {
    ending: 'claims.jsonld',
    type: 'application/ld+json',
    write: (annotations, { statements }) => claimFile(annotations, statements),
  },
};

/** Writes annotations in a form, in their given order, as a file to be handed to the person. */
export function exportAnnotations(
  format: ExportFormat,
  annotations: readonly Annotation[],
  context: ExportContext,
): ExportedFile {
  const { ending, type, write } = FORMS[format];
  const day = context.now.slice(0, 10);
  return { name: `on-record-${day}.${ending}`, type, text: write(annotations, context) };
}

import Papa from 'papaparse';
import type { Annotation } from '../model/annotation';
import { wordsOf } from '../model/annotation';
import type { ExportContext } from './exportContext';
import { safeLink } from './safeLink';
import { textFragmentLink } from './textFragmentLink';

/** Names for programs: the same in every language. */
const COLUMNS = [
  'id',
  'created',
  'modified',
  'statement',
  'verdict',
  'printed',
  'said',
  'note',
  'tags',
  'outlet',
  'title',
  'author',
  'published',
  'language',
  'url',
  'passage_link',
  'statement_url',
  'credited_to',
  'claims',
  'page_sha256',
  'engine',
] as const;

/**
 * What a spreadsheet may take for a formula, in the languages' wide forms as well, behind white space, quotation marks and
 * characters that aren't seen. Such a cell gets an apostrophe before it.
 */
const FORMULA = /^[\s\p{C}"'“”‘’«»]*[=+\-@|%＝＋－＠｜﹢﹣﹦﹫−]|^[\t\r\n]/u;

/** Annotations as a table by RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function csvFile(annotations: readonly Annotation[], context: ExportContext): string {
  const data = annotations.map((annotation) => rowOf(annotation, context));
  const config = { quotes: true, newline: '\r\n', escapeFormulae: FORMULA };
  return `\ufeff${Papa.unparse({ fields: [...COLUMNS], data }, config)}\r\n`;
}

function rowOf(annotation: Annotation, { statements, verdictOf }: ExportContext): readonly string[] {
  const { finding, page, reference, body } = annotation;
  const isClaim = finding.type === 'quotation' || finding.type === 'restatement';
  const cells: Readonly<Record<(typeof COLUMNS)[number], string | null | undefined>> = {
    id: annotation.id,
    created: annotation.created,
    modified: annotation.modified,
    statement: statements.find(({ id }) => id === annotation.statement)?.title ?? annotation.statement,
    verdict: verdictOf(finding),
    printed: wordsOf(annotation),
    said: reference?.selector?.[0].exact,
    note: body.note,
    tags: body.tags.join('; '),
    outlet: page.outlet,
    title: page.title,
    author: page.author,
    published: page.published,
    language: page.language,
    url: safeLink(page.url),
    passage_link: textFragmentLink(annotation.target),
    statement_url: reference === null ? null : safeLink(reference.source),
    credited_to: isClaim ? finding.attribution?.name : null,
    claims: isClaim ? finding.claims.join(' ') : null,
    page_sha256: annotation.pageHash,
    engine: annotation.engine,
  };
  return COLUMNS.map((column) => plain(cells[column] ?? ''));
}

/** Without the zero character, at which some programs end a text, and without halves of characters. */
function plain(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

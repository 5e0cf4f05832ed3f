import type { Annotation } from '../model/annotation';
import { fail, ok } from '../model/result';
import { dismissalSchema, sightingSchema, visitsSchema } from './annotationSchema';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backupFile';
import { checkJson } from './checkJson';
import type { KeptBesides } from './exportContext';
import { type Fields, fieldsOf } from './fieldsOf';
import type { FailedEntry, ImportContext, ImportOutcome, ParsedEntry, ParsedImport } from './importOutcome';
import { isRecord, parseAnnotation, parseEntry } from './parseEntry';
import { parseHypothesis } from './parseHypothesis';
import { hasType } from './parseSelectors';
import { parseWebAnnotation } from './parseWebAnnotation';

export type { ImportContext, ImportOutcome } from './importOutcome';

const NOTHING_BESIDES: KeptBesides = { dismissals: [], sightings: [], visits: [] };

/**
 * Reads a file that somebody made, perhaps to do harm: our own backup, W3C annotations, or those of Hypothesis, known by what
 * is in it. Gives what can be taken and what not, and stores nothing.
 */
export function importAnnotations(text: string, context: ImportContext): ImportOutcome {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  const refusal = checkJson(json);
  if (refusal !== null) return fail(refusal);
  const value = parseJson(json);
  if (value === undefined) return fail('not-json');
  const fields = fieldsOf(value);
  if (fields.value('format') === BACKUP_FORMAT) return readBackup(fields);
  const hypothesis = hypothesisEntries(fields);
  if (hypothesis !== null)
    return ok(parsedImport('hypothesis', hypothesis, (entry) => parseHypothesis(entry, context)));
  const annotations = webAnnotationEntries(value);
  if (annotations !== null)
    return ok(parsedImport('web-annotation', annotations, (entry) => parseWebAnnotation(entry, context)));
  return fail('unknown-format');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Entries with the name of the list they stand in. */
interface Entries {
  readonly name: string;
  readonly list: readonly unknown[];
}

function parsedImport(
  format: ParsedImport['format'],
  entries: Entries,
  parse: (entry: unknown) => ParsedEntry<Annotation>,
): ParsedImport {
  return { format, ...parseAll(entries, parse), besides: NOTHING_BESIDES };
}

function parseAll<T>({ name, list }: Entries, parse: (entry: unknown) => ParsedEntry<T>) {
  const parsed: T[] = [];
  const failed: FailedEntry[] = [];
  list.forEach((entry, i) => {
    const result = parse(entry);
    if (result.ok) parsed.push(result.value);
    else failed.push({ where: `${name}[${i}]`, reason: result.reason, field: result.field });
  });
  return { parsed, failed };
}

function readBackup(fields: Fields): ImportOutcome {
  const version = fields.count('version');
  if (version === null || version < 1) return fail('unknown-format');
  if (version > BACKUP_VERSION) return fail('newer-version', String(version));
  const entries = (name: string): Entries => ({ name, list: fields.list(name) });
  const annotations = parseAll(entries('annotations'), parseAnnotation);
  const dismissals = parseAll(entries('dismissals'), (entry) => parseEntry(dismissalSchema, entry));
  const sightings = parseAll(entries('sightings'), (entry) => parseEntry(sightingSchema, entry));
  const visits = parseAll(entries('visits'), (entry) => parseEntry(visitsSchema, entry));
  return ok({
    format: 'backup',
    parsed: annotations.parsed,
    failed: [annotations, dismissals, sightings, visits].flatMap(({ failed }) => failed),
    besides: { dismissals: dismissals.parsed, sightings: sightings.parsed, visits: visits.parsed },
  });
}

/** Hypothesis exports `annotations` with a `uri` each, and answers searches with `rows`. */
function hypothesisEntries(fields: Fields): Entries | null {
  for (const name of ['annotations', 'rows']) {
    const list = fields.list(name);
    if (list.length > 0 && list.some((entry) => fieldsOf(entry).text('uri') !== null)) return { name, list };
  }
  const isEmptyExport = fields.text('export_date') !== null && Array.isArray(fields.value('annotations'));
  return isEmptyExport ? { name: 'annotations', list: [] } : null;
}

/** W3C annotations come alone, in a list, as a page, or as a collection whose first page stands in it. */
function webAnnotationEntries(value: unknown): Entries | null {
  if (Array.isArray(value))
    return value.some((entry) => hasType(fieldsOf(entry), 'Annotation')) ? { name: '', list: value } : null;
  if (!isRecord(value)) return null;
  const fields = fieldsOf(value);
  if (hasType(fields, 'Annotation')) return { name: '', list: [value] };
  if (hasType(fields, 'AnnotationPage')) return { name: 'items', list: fields.list('items') };
  if (hasType(fields, 'AnnotationCollection'))
    return { name: 'first.items', list: fieldsOf(fields.value('first')).list('items') };
  const graph = fields.list('@graph');
  return graph.some((entry) => hasType(fieldsOf(entry), 'Annotation'))
    ? { name: '@graph', list: graph }
    : null;
}

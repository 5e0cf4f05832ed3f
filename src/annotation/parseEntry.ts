import * as v from 'valibot';
import type { Annotation } from '../model/annotation';
import { annotationSchema } from './annotationSchema';
import { failEntry, type ParsedEntry } from './importOutcome';

/** Checks a value against a schema. Of the value only the schema's own fields are taken, into new objects. */
export function parseEntry<T>(schema: v.GenericSchema<unknown, T>, value: unknown): ParsedEntry<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  if (!isRecord(value)) return failEntry('not-an-annotation');
  return failEntry('bad-field', fieldOf(result.issues[0]));
}

/** Checks an annotation, wherever it came from. */
export function parseAnnotation(value: unknown): ParsedEntry<Annotation> {
  return parseEntry(annotationSchema, value);
}

/** True of what JSON calls an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldOf(issue: v.BaseIssue<unknown>): string {
  return (v.getDotPath(issue) ?? '').slice(0, 100);
}

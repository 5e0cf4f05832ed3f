import type { Annotation, AnnotationTarget } from '../model/annotation';
import { type Fields, fieldsOf } from './fieldsOf';
import { foreignAnnotation } from './foreignAnnotation';
import { failEntry, type ImportContext, type ParsedEntry } from './importOutcome';
import { parseAnnotation } from './parseEntry';
import { hasType, parseSelectors } from './parseSelectors';
import { stableJson } from './stableJson';

/** An annotation in the W3C's model, of our own making or another program's. */
export function parseWebAnnotation(value: unknown, { statement }: ImportContext): ParsedEntry<Annotation> {
  const fields = fieldsOf(value);
  if (!hasType(fields, 'Annotation')) return failEntry('not-an-annotation');
  const bodies = fields.list('body').map(fieldsOf);
  const written = { note: noteOf(fields, bodies), tags: tagsOf(bodies) };
  const targets = fields.list('target').map(targetOf);
  const target = targets.find((one) => one?.selector != null) ?? targets.find((one) => one !== null) ?? null;
  if (fields.value('onrecord:finding') !== undefined) return ownAnnotation(fields, bodies, target, written);
  return foreignAnnotation({
    source: identifierOf(fields) ?? stableJson(value),
    statement,
    url: target?.source ?? null,
    title: null,
    selector: target?.selector ?? null,
    ...written,
    created: fields.text('created'),
    modified: fields.text('modified'),
  });
}

type Written = { readonly note: string; readonly tags: readonly string[] };

/** One that we wrote, with what another program may have changed in it since. */
function ownAnnotation(
  fields: Fields,
  bodies: readonly Fields[],
  target: AnnotationTarget | null,
  body: Written,
): ParsedEntry<Annotation> {
  const linked = bodies.find((one) => one.value('purpose') === 'linking');
  const created = fields.value('created');
  return parseAnnotation({
    id: identifierOf(fields)?.replace(/^urn:uuid:/, ''),
    revision: fields.value('onrecord:revision'),
    statement: fields.value('onrecord:statement'),
    pageKey: fields.value('onrecord:pageKey'),
    addresses: fields.list('onrecord:addresses'),
    page: fields.value('onrecord:page'),
    pageHash: fields.value('onrecord:pageHash') ?? null,
    target,
    reference: linked === undefined ? null : targetOfFields(linked),
    finding: fields.value('onrecord:finding'),
    body,
    created,
    modified: fields.value('modified') ?? created,
    engine: fields.value('onrecord:engine') ?? null,
  });
}

function identifierOf(fields: Fields): string | null {
  return fields.text('id') ?? fields.text('@id');
}

function targetOf(value: unknown): AnnotationTarget | null {
  return typeof value === 'string' ? { source: value, selector: null } : targetOfFields(fieldsOf(value));
}

/** A SpecificResource points at its source, any other resource is what its own address names. */
function targetOfFields(fields: Fields): AnnotationTarget | null {
  const source =
    fields.text('source') ?? identifierOf(fieldsOf(fields.value('source'))) ?? identifierOf(fields);
  return source === null ? null : { source, selector: parseSelectors(fields.list('selector')) };
}

function isTag(body: Fields): boolean {
  return body.list('purpose').includes('tagging');
}

/** All texts that are no tags, a paragraph each. */
function noteOf(fields: Fields, bodies: readonly Fields[]): string {
  const texts = bodies.filter((body) => !isTag(body)).map((body) => body.text('value') ?? '');
  const all = [fields.text('bodyValue') ?? '', ...texts];
  return all.filter((text) => text !== '').join('\n\n');
}

function tagsOf(bodies: readonly Fields[]): readonly string[] {
  const tags = bodies.filter(isTag).map((body) => (body.text('value') ?? '').trim());
  return tags.filter((tag) => tag !== '');
}

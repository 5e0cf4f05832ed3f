import type { Annotation, AnnotationTarget, Motivation, PassageSelectors } from '../model/annotation';
import { motivationOf } from './motivationOf';

/** What our own terms begin with in JSON-LD. Nothing stands at this address, and nothing asks for it. */
export const NAMESPACE = 'https://on-record.example/ns#';

const JSON_TERMS = ['addresses', 'finding', 'page'] as const;

/** The W3C's context, and our terms beside it: a JSON-LD processor keeps them, others pass over them. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    onrecord: NAMESPACE,
    ...Object.fromEntries(
      JSON_TERMS.map((term) => [`onrecord:${term}`, { '@id': `${NAMESPACE}${term}`, '@type': '@json' }]),
    ),
  },
] as const;

/** Annotations as one W3C AnnotationCollection with a single page (Recommendation, section 5). */
export function webAnnotations(annotations: readonly Annotation[], label: string): object {
  const first = {
    id: 'urn:on-record:export:page',
    type: 'AnnotationPage',
    startIndex: 0,
    items: annotations.map(webAnnotation),
  };
  return {
    '@context': CONTEXT,
    id: 'urn:on-record:export',
    type: 'AnnotationCollection',
    label,
    total: annotations.length,
    first,
  };
}

/** One annotation in the W3C's model; without `@context`, which its collection gives. */
export function webAnnotation(annotation: Annotation): object {
  const { id, created, modified, engine, target } = annotation;
  const bodies = bodiesOf(annotation);
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: motivationsOf(annotation),
    created,
    modified,
    generator: {
      id: NAMESPACE,
      type: 'Software',
      name: engine === null ? 'On Record' : `On Record ${engine}`,
    },
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: target.selector === null ? target.source : resourceOf(target),
    ...ownTerms(annotation),
  };
}

function ownTerms({ revision, statement, pageKey, addresses, page, pageHash, finding, engine }: Annotation) {
  return {
    'onrecord:revision': revision,
    'onrecord:statement': statement,
    'onrecord:pageKey': pageKey,
    'onrecord:addresses': addresses,
    'onrecord:page': page,
    'onrecord:finding': finding,
    ...(pageHash === null ? {} : { 'onrecord:pageHash': pageHash }),
    ...(engine === null ? {} : { 'onrecord:engine': engine }),
  };
}

/** The main motivation first. */
function motivationsOf(annotation: Annotation): Motivation | readonly Motivation[] {
  const { reference, body } = annotation;
  const further: Motivation[] = [
    ...(reference === null ? [] : (['linking'] as const)),
    ...(body.tags.length === 0 ? [] : (['tagging'] as const)),
  ];
  const all = [...new Set([motivationOf(annotation), ...further])];
  return all.length === 1 ? (all[0] ?? 'highlighting') : all;
}

function bodiesOf({ body, reference }: Annotation): readonly object[] {
  const note = {
    type: 'TextualBody',
    value: body.note,
    format: 'text/markdown',
    purpose: 'commenting',
  };
  return [
    ...(body.note === '' ? [] : [note]),
    ...body.tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ...(reference === null ? [] : [{ ...resourceOf(reference), purpose: 'linking' }]),
  ];
}

function resourceOf({ source, selector }: AnnotationTarget) {
  return {
    type: 'SpecificResource',
    source,
    ...(selector === null ? {} : { selector: selectorsOf(selector) }),
  };
}

/**
 * The selectors at the border. Offsets are code points there; where it isn't known how many characters before the passage
 * take two units, they can't be told: then they stand in units, as fields of our own, and there is no TextPositionSelector.
 */
function selectorsOf([quote, { start, end, pairsBefore }]: PassageSelectors): readonly object[] {
  if (pairsBefore === undefined) return [{ ...quote, 'onrecord:start': start, 'onrecord:end': end }];
  const from = start - pairsBefore;
  const position = {
    type: 'TextPositionSelector',
    start: from,
    end: from + lengthInCodePoints(quote.exact),
    'onrecord:pairsBefore': pairsBefore,
  };
  return [quote, position];
}

/** How many code points a text has; a surrogate that stands alone is one. */
export function lengthInCodePoints(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

import * as v from 'valibot';

// Written from the normative sentences of the W3C Recommendation "Web Annotation Data Model" of 23 February 2017; the numbers
// are its sections. The W3C's own test schemas ask for the same.

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z\d+.-]*:\S+$/i));
/** 3.3.1: xsd:dateTime with the UTC timezone expressed as "Z". */
const dateTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** 3.3.5: the motivations of the vocabulary. */
const motivation = v.picklist([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

/** 4.2.4: exactly one exact; not more than one prefix and one suffix. */
const quoteSelector = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
/** 4.2.5: exactly one start and one end, not below 0. */
const positionSelector = v.pipe(
  v.looseObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
  v.check(({ start, end }) => start <= end),
);
const selectors = v.pipe(v.array(v.union([quoteSelector, positionSelector])), v.minLength(1));

/** 4: exactly one source, and at least one of purpose, selector and the like. */
const specificResource = v.pipe(
  v.looseObject({
    type: v.literal('SpecificResource'),
    source: iri,
    selector: v.optional(selectors),
    purpose: v.optional(motivation),
  }),
  v.check(({ selector, purpose }) => selector !== undefined || purpose !== undefined),
);
/** 3.2.4: exactly one value; a purpose of the vocabulary; at most one format, a media type. */
const textualBody = v.looseObject({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.optional(v.pipe(v.string(), v.regex(/^\w+\/[\w.+-]+$/))),
  purpose: v.optional(motivation),
});

/** 3.1: exactly one id, an IRI; the type Annotation; one or more targets; no `bodyValue` beside a body (3.2.5). */
const annotation = v.pipe(
  v.looseObject({
    id: iri,
    type: v.literal('Annotation'),
    motivation: v.union([motivation, v.pipe(v.array(motivation), v.minLength(2))]),
    created: dateTime,
    modified: dateTime,
    generator: v.looseObject({ id: iri, type: v.string(), name: v.string() }),
    body: v.optional(v.pipe(v.array(v.union([textualBody, specificResource])), v.minLength(1))),
    target: v.union([iri, specificResource]),
  }),
  v.check((value) => !('bodyValue' in value)),
);

/** 5.1 and 5.2: a collection with its total and its first page, which stands in it with its annotations. */
export const webAnnotationCollectionSchema = v.looseObject({
  '@context': v.pipe(v.array(v.unknown()), v.includes('http://www.w3.org/ns/anno.jsonld')),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: count,
  first: v.looseObject({
    id: iri,
    type: v.literal('AnnotationPage'),
    startIndex: count,
    items: v.array(annotation),
  }),
});

import * as v from 'valibot';
import { ENTITY_KINDS } from '../model/statement';

/** Longest text an edition may have, in UTF-16 units: a book, not a library. */
const MAX_TEXT = 2_000_000;

const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(500, 'is longer than 500 characters'),
);
const identifier = v.pipe(
  line,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens'),
);
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a language tag such as "en"'));
const date = v.pipe(v.string(), v.isoDate('must be a date such as 2024-05-16'));
const webAddress = v.pipe(
  v.string(),
  v.url('must be a web address'),
  v.regex(/^https?:\/\//, 'must begin with https:// or http://'),
);

const offset = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'));
const span = v.pipe(
  v.strictObject({ start: offset, end: offset }),
  v.check(({ start, end }) => end > start, 'must end after it starts'),
);

const alias = v.union(
  [
    v.pipe(
      line,
      v.transform((text) => ({ text })),
    ),
    v.strictObject({
      text: line,
      needsFullName: v.optional(v.literal(true)),
      caseSensitive: v.optional(v.literal(true)),
      invariable: v.optional(v.literal(true)),
    }),
  ],
  'must be a text, or an object with a "text"',
);

const entity = v.strictObject({
  id: identifier,
  kind: v.picklist(ENTITY_KINDS, `must be one of ${ENTITY_KINDS.join(', ')}`),
  name: line,
  role: line,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must be a Wikidata item such as "Q227"'))),
  weight: v.picklist(['strong', 'medium', 'weak'], 'must be strong, medium or weak'),
  speaksFor: v.optional(v.array(identifier)),
  aliases: v.record(language, v.pipe(v.array(alias), v.minLength(1, 'must hold an alias'))),
  lookAlikes: v.array(line),
});

const weight = v.pipe(
  v.number(),
  v.minValue(0.1, 'must be 0.1 or more'),
  v.maxValue(10, 'must be 10 or less'),
);
const meaningPart = v.strictObject({
  any: v.pipe(v.array(line), v.minLength(1, 'must hold a concept')),
  weight,
  opposite: v.optional(v.array(line)),
  core: v.optional(v.literal(true)),
});

const claim = v.strictObject({
  id: identifier,
  gloss: line,
  meaning: v.optional(v.pipe(v.array(meaningPart), v.minLength(1, 'must hold a part'))),
  passages: v.record(language, v.pipe(v.array(span), v.minLength(1, 'must hold a passage'))),
});

const edition = v.strictObject({
  language,
  status: v.picklist(['original', 'official', 'translation'], 'must be original, official or translation'),
  title: line,
  text: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '', 'must not be empty'),
    v.maxLength(MAX_TEXT, 'is too long'),
  ),
  source: v.strictObject({ name: line, url: webAddress, published: date }),
  bodyStart: offset,
});

/** The shape of a statement's data. What spans several fields is checked by `parseStatement`. */
export const statementSchema = v.strictObject({
  id: identifier,
  title: line,
  speaker: identifier,
  place: line,
  date,
  occasion: line,
  editions: v.pipe(v.array(edition), v.minLength(1, 'must hold an edition')),
  claims: v.array(claim),
  entities: v.array(entity),
  companions: v.optional(v.array(identifier)),
  concepts: v.optional(v.record(language, v.record(identifier, v.array(line)))),
  otherOccasions: v.optional(v.array(identifier)),
  sites: v.array(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s/]+\/\*$/, 'must be a match pattern such as "https://*.example.org/*"'),
    ),
  ),
});

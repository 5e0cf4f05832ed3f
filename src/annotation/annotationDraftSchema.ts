import * as v from 'valibot';
import { DIFFERENCE_KINDS, FIDELITIES } from '../model/finding';

/** What a person may write in one note, and the longest passage, in UTF-16 units. */
const MAX_NOTE = 100_000;

/** More of anything than one page can give. A list without a bound would be checked to its end before it is refused. */
const MAX_LIST = 10_000;

/** A place in a text, or a count. */
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A name, a title, an address. */
export const shortText = v.pipe(v.string(), v.maxLength(2_000));
/** A passage or a note. */
export const longText = v.pipe(v.string(), v.maxLength(MAX_NOTE));
/** Tags as they are kept: trimmed, none empty. */
export const tagsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100))),
  v.maxLength(MAX_LIST),
);

const span = v.object({ start: offset, end: offset });
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MAX_LIST));

/** What a page says of itself. */
export const pageDetailsSchema = v.object({
  url: v.nullable(shortText),
  canonicalUrl: v.nullable(shortText),
  title: v.nullable(shortText),
  outlet: v.nullable(shortText),
  author: v.nullable(shortText),
  published: v.nullable(shortText),
  modified: v.nullable(shortText),
  language: v.nullable(shortText),
});

const difference = v.object({
  kind: v.picklist(DIFFERENCE_KINDS),
  said: longText,
  printed: longText,
  saidSpan: span,
  printedSpan: span,
});

/** Both selectors of a passage. */
export const selectorsSchema = v.tuple([
  v.object({ type: v.literal('TextQuoteSelector'), exact: longText, prefix: shortText, suffix: shortText }),
  v.object({
    type: v.literal('TextPositionSelector'),
    start: offset,
    end: offset,
    pairsBefore: v.exactOptional(offset),
  }),
]);
const target = v.object({ source: shortText, selector: v.nullable(selectorsSchema) });
const passageTarget = v.object({ source: shortText, selector: selectorsSchema });

const judgement = {
  claims: list(shortText),
  differences: list(difference),
  certainty: v.nullable(v.picklist(['certain', 'suggested'])),
  attribution: v.nullable(
    v.object({
      verdict: v.picklist(['speaker', 'other', 'unattributed', 'unclear']),
      name: v.nullable(shortText),
    }),
  ),
  evidence: v.nullable(
    v.object({
      rule: v.picklist(['alias', 'marked-quotation', 'block-quote', 'copied-text', 'restatement']),
      score: v.pipe(v.number(), v.finite()),
      matchedWords: offset,
      saidWords: offset,
      printedWords: offset,
      telling: v.exactOptional(list(span)),
    }),
  ),
};
const quotation = v.object({
  type: v.literal('quotation'),
  fidelity: v.picklist(FIDELITIES),
  omissions: list(v.object({ said: span, printed: span, marked: v.boolean(), words: offset })),
  ...judgement,
});
const restatement = v.object({ type: v.literal('restatement'), ...judgement });
const passage = v.object({
  target: passageTarget,
  reference: passageTarget,
  finding: v.variant('type', [quotation, restatement]),
});

/** What was recognised in a saved passage. */
export const savedFindingSchema = v.variant('type', [
  v.object({ type: v.literal('mention'), entity: shortText }),
  quotation,
  restatement,
  v.object({ type: v.literal('selection') }),
  v.object({ type: v.literal('comparison'), passages: list(passage), leftOut: list(shortText) }),
]);

/** A finding that is to be shown no more on its page. */
export const dismissedFindingSchema = v.object({
  statement: shortText,
  pageKey: shortText,
  type: v.picklist(['mention', 'quotation', 'restatement']),
  text: longText,
  about: list(shortText),
});

/** What a person asks to have saved. */
export const annotationDraftSchema = v.object({
  statement: shortText,
  pageKey: shortText,
  addresses: list(shortText),
  page: v.object({ ...pageDetailsSchema.entries, url: shortText }),
  pageHash: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  target,
  reference: v.nullable(target),
  finding: savedFindingSchema,
  body: v.object({ note: longText, tags: tagsSchema }),
});

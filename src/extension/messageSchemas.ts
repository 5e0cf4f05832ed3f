import * as v from 'valibot';
import { DIFFERENCE_KINDS, FIDELITIES } from '../model/finding';
import { SHOWN_CERTAINTIES, SWITCHED_MARKS } from '../model/markSettings';
import { INTERFACE_LANGUAGES } from '../model/words';

/** What a content script may send at most: a page text of two million units, a note of a hundred thousand. */
const MAX_PAGE_TEXT = 2_000_000;
const MAX_NOTE = 100_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const shortText = v.pipe(v.string(), v.maxLength(2_000));
const longText = v.pipe(v.string(), v.maxLength(MAX_NOTE));
const span = v.object({ start: offset, end: offset });
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const details = v.object({
  url: v.nullable(shortText),
  canonicalUrl: v.nullable(shortText),
  title: v.nullable(shortText),
  outlet: v.nullable(shortText),
  author: v.nullable(shortText),
  published: v.nullable(shortText),
  modified: v.nullable(shortText),
  language: v.nullable(shortText),
});

/** A page text as a content script sends it. */
const pageTextSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_PAGE_TEXT + 1_000)),
  blocks: v.array(
    v.object({
      kind: v.picklist(['title', 'heading', 'paragraph', 'quote', 'caption', 'listItem']),
      start: offset,
      end: offset,
    }),
  ),
  details,
});

/** A page text, and the statement that the person chose to hold it against; null where they chose none. */
export const recogniseSchema = v.object({ ...pageTextSchema.entries, chosen: v.nullable(shortText) });

const difference = v.object({
  kind: v.picklist(DIFFERENCE_KINDS),
  said: longText,
  printed: longText,
  saidSpan: span,
  printedSpan: span,
});

const selector = v.tuple([
  v.object({ type: v.literal('TextQuoteSelector'), exact: longText, prefix: shortText, suffix: shortText }),
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
]);
const target = v.object({ source: shortText, selector: v.nullable(selector) });
const passageTarget = v.object({ source: shortText, selector });

const judgement = {
  claims: v.array(shortText),
  differences: v.array(difference),
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
      score: v.number(),
      matchedWords: offset,
      saidWords: offset,
      printedWords: offset,
      telling: v.exactOptional(v.array(span)),
    }),
  ),
};
const quotation = v.object({
  type: v.literal('quotation'),
  fidelity: v.picklist(FIDELITIES),
  omissions: v.array(v.object({ said: span, printed: span, marked: v.boolean(), words: offset })),
  ...judgement,
});
const restatement = v.object({ type: v.literal('restatement'), ...judgement });
const passage = v.object({
  target: passageTarget,
  reference: passageTarget,
  finding: v.variant('type', [quotation, restatement]),
});

const finding = v.variant('type', [
  v.object({ type: v.literal('mention'), entity: shortText }),
  quotation,
  restatement,
  v.object({ type: v.literal('selection') }),
  v.object({
    type: v.literal('comparison'),
    passages: v.array(passage),
    leftOut: v.array(shortText),
  }),
]);
const tags = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100)));

/** A finding that is to be shown no more on its page. */
export const dismissSchema = v.object({
  finding: v.object({
    statement: shortText,
    pageKey: shortText,
    type: v.picklist(['mention', 'quotation', 'restatement']),
    text: longText,
    about: v.array(shortText),
  }),
});

/** What a person asks to have saved. */
export const annotationDraftSchema = v.object({
  statement: shortText,
  pageKey: shortText,
  addresses: v.array(shortText),
  page: v.object({ ...details.entries, url: shortText }),
  pageHash: v.nullable(sha256),
  target,
  reference: v.nullable(target),
  finding,
  body: v.object({ note: longText, tags }),
});

/** A change to what the person wrote of an annotation. */
export const annotationChangeSchema = v.object({
  id: shortText,
  change: v.object({
    note: v.exactOptional(v.object({ from: longText, to: longText })),
    addTags: v.exactOptional(tags),
    removeTags: v.exactOptional(v.array(shortText)),
  }),
});

/** What became of the saved passages of a page. */
export const sightedSchema = v.object({
  url: shortText,
  sightings: v.pipe(
    v.array(
      v.object({
        id: shortText,
        state: v.picklist(['anchored', 'changed', 'orphaned']),
        reason: v.nullable(v.picklist(['gone', 'ambiguous', 'unread'])),
        printed: v.nullable(longText),
      }),
    ),
    v.maxLength(10_000),
  ),
});

const pageOnStatement = { pageKey: shortText, statement: shortText };
export const pageOnStatementSchema = v.object(pageOnStatement);

/** What matters of a page that was visited. */
export const visitedSchema = v.object({
  ...pageOnStatement,
  seen: v.object({
    hash: sha256,
    headline: v.nullable(longText),
    passages: v.pipe(
      v.array(
        v.object({
          selector,
          claims: v.array(shortText),
          verdict: v.picklist([...FIDELITIES, 'restatement']),
          alarming: v.boolean(),
        }),
      ),
      v.maxLength(2_000),
    ),
  }),
});

export const emptySchema = v.object({});
export const tabSchema = v.object({ tabId: v.pipe(v.number(), v.integer()) });
export const findingKeySchema = v.object({ key: shortText });
export const highlightKeysSchema = v.object({ keys: v.array(shortText) });
export const switchSchema = v.object({ on: v.boolean() });
export const idSchema = v.object({ id: shortText });
export const idsSchema = v.object({ ids: v.array(shortText) });
export const stepSchema = v.object({ by: v.picklist([1, -1]) });
export const siteSchema = v.object({ host: v.pipe(shortText, v.nonEmpty()), on: v.boolean() });
export const modeSchema = v.object({ mode: v.picklist(['sites', 'click']) });
export const languageSchema = v.object({ language: v.nullable(v.picklist(INTERFACE_LANGUAGES)) });
/** What a person wants marked, as the settings send it and as it is kept. */
export const markSettingsSchema = v.object({
  off: v.pipe(v.array(v.picklist(SWITCHED_MARKS)), v.maxLength(SWITCHED_MARKS.length)),
  certainty: v.picklist(SHOWN_CERTAINTIES),
});
export const keptChangeSchema = v.object({ addresses: v.nullable(v.array(shortText)) });

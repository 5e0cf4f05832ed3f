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

const target = v.object({
  source: shortText,
  selector: v.tuple([
    v.object({ type: v.literal('TextQuoteSelector'), exact: longText, prefix: shortText, suffix: shortText }),
    v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  ]),
});

const finding = v.variant('type', [
  v.object({ type: v.literal('mention'), entity: shortText }),
  v.object({
    type: v.literal('quotation'),
    fidelity: v.picklist(FIDELITIES),
    claims: v.array(shortText),
    differences: v.array(difference),
  }),
  v.object({ type: v.literal('restatement'), claims: v.array(shortText), differences: v.array(difference) }),
  v.object({ type: v.literal('selection') }),
]);

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
  page: v.object({ ...details.entries, url: shortText }),
  target,
  reference: v.nullable(target),
  finding,
  body: v.object({ note: longText, tags: v.array(shortText) }),
});

export const emptySchema = v.object({});
export const tabSchema = v.object({ tabId: v.pipe(v.number(), v.integer()) });
export const findingKeySchema = v.object({ key: shortText });
export const highlightKeysSchema = v.object({ keys: v.array(shortText) });
export const idSchema = v.object({ id: shortText });
export const stepSchema = v.object({ by: v.picklist([1, -1]) });
export const siteSchema = v.object({ host: v.pipe(shortText, v.nonEmpty()), on: v.boolean() });
export const modeSchema = v.object({ mode: v.picklist(['sites', 'click']) });
export const languageSchema = v.object({ language: v.nullable(v.picklist(INTERFACE_LANGUAGES)) });
/** What a person wants marked, as the settings send it and as it is kept. */
export const markSettingsSchema = v.object({
  off: v.pipe(v.array(v.picklist(SWITCHED_MARKS)), v.maxLength(SWITCHED_MARKS.length)),
  certainty: v.picklist(SHOWN_CERTAINTIES),
});

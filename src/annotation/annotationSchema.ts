import * as v from 'valibot';
import { FIDELITIES } from '../model/finding';
import {
  annotationDraftSchema,
  dismissedFindingSchema,
  longText,
  offset,
  savedFindingSchema,
  selectorsSchema,
  shortText,
  tagsSchema,
} from './annotationDraftSchema';

/** Schemes of what a browser shows as a page. No address from outside may be one that runs. */
const PAGE_ADDRESS = /^(?:https?|file|ftp|about|urn|moz-extension|chrome-extension):/i;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
const MOST = 10_000;

/** An address of something that a browser shows as a page. */
export const pageAddress = v.pipe(shortText, v.regex(PAGE_ADDRESS));

/** A date-time in ISO 8601 that names a real moment. */
export const dateTime = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(DATE_TIME),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

const id = v.pipe(v.string(), v.uuid());

/** An annotation as it is kept, whole. */
export const annotationSchema = v.object({
  id,
  revision: v.pipe(offset, v.minValue(1)),
  ...annotationDraftSchema.entries,
  page: v.object({ ...annotationDraftSchema.entries.page.entries, url: pageAddress }),
  finding: savedFindingSchema,
  body: v.object({ note: longText, tags: tagsSchema }),
  created: dateTime,
  modified: dateTime,
  engine: v.nullable(shortText),
});

/** A finding that the person said is no match. */
export const dismissalSchema = v.object({
  id: shortText,
  ...dismissedFindingSchema.entries,
  created: dateTime,
});

/** What became of a saved passage when it was last looked for. */
export const sightingSchema = v.object({
  id,
  state: v.picklist(['anchored', 'changed', 'orphaned']),
  reason: v.nullable(v.picklist(['gone', 'ambiguous', 'unread'])),
  printed: v.nullable(longText),
  seen: dateTime,
  url: shortText,
});

const seenPassage = v.object({
  selector: selectorsSchema,
  claims: v.pipe(v.array(shortText), v.maxLength(MOST)),
  verdict: v.picklist([...FIDELITIES, 'restatement']),
  alarming: v.boolean(),
});

/** How a page stood at each visit. */
export const visitsSchema = v.object({
  pageKey: shortText,
  statement: shortText,
  versions: v.pipe(
    v.array(
      v.object({
        first: dateTime,
        last: dateTime,
        hash: shortText,
        headline: v.nullable(longText),
        passages: v.pipe(v.array(seenPassage), v.maxLength(MOST)),
        engine: shortText,
      }),
    ),
    v.maxLength(MOST),
  ),
  known: dateTime,
});

import * as v from 'valibot';
import {
  dismissedFindingSchema,
  longText,
  offset,
  pageDetailsSchema,
  selectorsSchema,
  shortText,
  tagsSchema,
} from '../annotation/annotationDraftSchema';
import { FIDELITIES } from '../model/finding';
import { SHOWN_CERTAINTIES, SWITCHED_MARKS } from '../model/markSettings';
import { INTERFACE_LANGUAGES } from '../model/words';

/** What a content script may send at most: a page text of two million units. */
const MAX_PAGE_TEXT = 2_000_000;
/** And of a page that is only skimmed. */
const MAX_SKIMMED = 500_000;

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

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
  details: pageDetailsSchema,
});

/** A page text, and the statement that the person chose to hold it against; null where they chose none. */
export const recogniseSchema = v.object({ ...pageTextSchema.entries, chosen: v.nullable(shortText) });

/** A finding that is to be shown no more on its page. */
export const dismissSchema = v.object({ finding: dismissedFindingSchema });

/** A change to what the person wrote of an annotation. */
export const annotationChangeSchema = v.object({
  id: shortText,
  change: v.object({
    note: v.exactOptional(v.object({ from: longText, to: longText })),
    addTags: v.exactOptional(tagsSchema),
    removeTags: v.exactOptional(v.array(shortText)),
  }),
});

export const skimmedSchema = v.object({ skimmed: v.pipe(v.string(), v.maxLength(MAX_SKIMMED)) });
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
          selector: selectorsSchema,
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

import type { Annotation, SaveFailure } from '../model/annotation';
import type { PageState } from '../model/pageState';
import type { Result } from '../model/result';
import { emptySchema, findingKeySchema, idSchema, keptChangeSchema, stepSchema } from './messageSchemas';

/** Everything that is asked of the annotator in a tab. */
export const PAGE_MESSAGES = {
  'page-state': emptySchema,
  'go-to': findingKeySchema,
  step: stepSchema,
  'toggle-marks': emptySchema,
  /** Leave the page: the person has withdrawn the permission to read it. */
  leave: emptySchema,
  save: findingKeySchema,
  /** Save the whole page beside the statement. */
  'save-comparison': emptySchema,
  /** Hold the page against another of the statements that it takes something of. */
  'choose-statement': idSchema,
  /** Show a dismissed finding again. */
  restore: idSchema,
  /** The person has seen what was edited of the page. */
  'know-edits': emptySchema,
  /** Save what is selected, or the finding whose card is open. */
  'save-selection': emptySchema,
  /** What is kept has changed, in another tab or in the library. */
  'kept-changed': keptChangeSchema,
  /** Open the card of what the context menu was asked for on. */
  'show-here': emptySchema,
} as const;

/** The answers of the annotator, by message. */
export interface PageAnswers {
  'page-state': Result<PageState>;
  'go-to': Result<null>;
  step: Result<null>;
  'toggle-marks': Result<PageState>;
  leave: Result<null>;
  save: Result<Annotation, SaveFailure>;
  'save-comparison': Result<Annotation, SaveFailure>;
  'choose-statement': Result<null>;
  restore: Result<null, SaveFailure>;
  'know-edits': Result<null>;
  'save-selection': Result<null>;
  'kept-changed': Result<null>;
  'show-here': Result<null>;
}

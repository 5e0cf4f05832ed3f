import { draftAnnotation, draftComparison } from '../annotation/draftAnnotation';
import { describe } from '../engine/quoteLocation';
import { askBackground } from '../extension/askBackground';
import type { RecognisedPage } from '../extension/messages';
import type { Annotation, SaveFailure } from '../model/annotation';
import type { Finding, SelectedPassage } from '../model/finding';
import type { PageText } from '../model/pageText';
import { fail, type Result } from '../model/result';

/** What is saved of a page: a finding, what was selected, or the whole page beside the statement. */
export type Saveable = Finding | SelectedPassage | 'comparison';

/** Saves something of a page that was read and recognised. */
export async function saveOnPage(
  page: PageText | undefined,
  found: RecognisedPage | null,
  what: Saveable,
  note: string,
): Promise<Result<Annotation, SaveFailure>> {
  if (page === undefined || found === null || found.statement === null) return fail('invalid');
  const { statement, pageHash, recognition } = found;
  const context = { describe, page, pageHash, statement };
  const body = { note, tags: [] };
  const draft =
    what === 'comparison'
      ? draftComparison(context, [...recognition.quotations, ...recognition.restatements], body)
      : draftAnnotation(context, what, body);
  return askBackground('save', draft);
}

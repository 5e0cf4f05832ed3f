import type { Annotation, AnnotationBody, Motivation, SavedFinding } from '../model/annotation';

/** What a person asks to have saved: an annotation without the parts that the store adds. */
export type AnnotationDraft = Omit<Annotation, 'id' | 'motivation' | 'created' | 'modified'>;

/** Makes the annotation of a draft. `id` is a UUID, `now` an ISO 8601 date-time. */
export function createAnnotation(draft: AnnotationDraft, id: string, now: string): Annotation {
  return { ...draft, id, motivation: motivationOf(draft.finding, draft.body), created: now, modified: now };
}

/**
 * A note comments. Without one, a quotation links the page to the statement, a mention says who is meant, and a selection
 * only highlights.
 */
function motivationOf(finding: SavedFinding, body: AnnotationBody): Motivation {
  if (body.note !== '') return 'commenting';
  if (finding.type === 'selection') return 'highlighting';
  return finding.type === 'mention' ? 'identifying' : 'linking';
}

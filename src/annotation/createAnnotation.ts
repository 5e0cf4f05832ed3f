import type { Annotation } from '../model/annotation';

/** What a person asks to have saved: an annotation without the parts that the background adds. */
export type AnnotationDraft = Omit<Annotation, 'id' | 'revision' | 'created' | 'modified' | 'engine'>;

/** What the background adds: a UUID, the time in ISO 8601 and the version of On Record. */
export interface AnnotationStamp {
  readonly id: string;
  readonly now: string;
  readonly engine: string;
}

/** Makes the annotation of a draft. */
export function createAnnotation(draft: AnnotationDraft, { id, now, engine }: AnnotationStamp): Annotation {
  return { ...draft, id, revision: 1, created: now, modified: now, engine };
}

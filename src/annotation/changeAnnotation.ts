import type { Annotation, AnnotationChange } from '../model/annotation';
import { fail, ok, type Result } from '../model/result';

/** Makes a change to an annotation as it is stored now; refused where its note isn't any more what the person saw. */
export function changeAnnotation(
  stored: Annotation,
  { note, addTags = [], removeTags = [] }: AnnotationChange,
  now: string,
): Result<Annotation, 'conflict'> {
  const { body } = stored;
  if (note !== undefined && note.from !== body.note && note.to !== body.note) return fail('conflict');
  const kept = body.tags.filter((tag) => !removeTags.includes(tag));
  const tags = [...new Set([...kept, ...addTags])];
  const isSame = (note?.to ?? body.note) === body.note && tags.join('\n') === body.tags.join('\n');
  if (isSame) return ok(stored);
  return ok({
    ...stored,
    revision: stored.revision + 1,
    body: { note: note?.to ?? body.note, tags },
    modified: now,
  });
}

import type { SaveFailure } from '../model/annotation';
import type { KeptThings } from '../model/keptThings';
import { ok, type Result } from '../model/result';
import type { AnnotationStore } from './annotationStore';
import type { DismissalStore } from './dismissalStore';
import type { VisitStore } from './visitStore';

/** Counts what is kept. */
export async function keptThings(
  annotations: AnnotationStore,
  dismissals: DismissalStore,
  visits: VisitStore,
): Promise<Result<KeptThings, SaveFailure>> {
  const saved = await annotations.all();
  if (!saved.ok) return saved;
  const dismissed = await dismissals.count();
  if (!dismissed.ok) return dismissed;
  const pages = await visits.count();
  if (!pages.ok) return pages;
  return ok({
    passages: saved.value.length,
    notes: saved.value.filter(({ body }) => body.note !== '').length,
    dismissals: dismissed.value,
    pages: pages.value,
  });
}

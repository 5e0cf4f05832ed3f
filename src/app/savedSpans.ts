import type { Annotation } from '../model/annotation';
import type { Place } from '../model/place';
import { type Span, sharedLength } from '../model/span';

/** Gives the place of an annotation on its page; null where nothing is known of it. */
export type PlaceOf = (annotation: Annotation) => Place | null;

/** Words that were changed are the same finding as long as so much of the two is one: the engine may draw its ends elsewhere. */
const SAME_FINDING = 0.6;

/** Where the saved passages of a page stand in its text; those whose words are gone stand nowhere. */
export function savedSpans(annotations: readonly Annotation[], placeOf: PlaceOf): Span[] {
  return annotations.flatMap((annotation) => {
    const place = placeOf(annotation);
    return place === null || place.state === 'orphaned' ? [] : [place.span];
  });
}

/** The latest annotation of just this span of the text; null where it has not been saved. */
export function savedAs(annotations: readonly Annotation[], here: Span, placeOf: PlaceOf): Annotation | null {
  return annotations.findLast((annotation) => isAt(placeOf(annotation), here)) ?? null;
}

function isAt(place: Place | null, here: Span): boolean {
  if (place === null || place.state === 'orphaned') return false;
  const { span } = place;
  if (place.state === 'anchored') return span.start === here.start && span.end === here.end;
  const shared = sharedLength(span, here);
  return shared / (span.end - span.start + here.end - here.start - shared) >= SAME_FINDING;
}

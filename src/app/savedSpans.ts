import { resolve } from '../engine/quoteLocation';
import type { Annotation } from '../model/annotation';
import type { Span } from '../model/span';

/** Where the saved passages of a page stand in its text; those whose words are gone stand nowhere. */
export function savedSpans(text: string, annotations: readonly Annotation[]): Span[] {
  return annotations.flatMap((annotation) => spanOf(text, annotation) ?? []);
}

/** The latest annotation of just this span of the text; null where it has not been saved. */
export function savedAs(text: string, annotations: readonly Annotation[], here: Span): Annotation | null {
  const isHere = (annotation: Annotation): boolean => {
    const span = spanOf(text, annotation);
    return span !== null && span.start === here.start && span.end === here.end;
  };
  return annotations.findLast(isHere) ?? null;
}

function spanOf(text: string, { target }: Annotation): Span | null {
  return target.selector === null ? null : resolve(text, target.selector);
}

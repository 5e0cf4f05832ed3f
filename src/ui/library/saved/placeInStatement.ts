import type { Annotation, AnnotationTarget, SavedFinding } from '../../../model/annotation';
import type { Edition, ReferenceStatement } from '../../../model/statement';
import { sentenceUse } from '../../popup/sentenceUse';

/** Where in a statement a saved passage stands, counted from 1. */
export interface PlaceInStatement {
  readonly edition: Edition | null;
  readonly sentence: number | null;
  readonly points: readonly number[];
}

/** Finds the passage's sentence and points. */
export function placeInStatement(
  { reference, finding }: { readonly reference: Annotation['reference']; readonly finding: SavedFinding },
  statement: ReferenceStatement,
): PlaceInStatement {
  const edition = editionOf(reference, statement);
  const at = reference?.selector?.[1].start;
  const sentences = edition === null || at === undefined ? [] : sentenceUse(edition, []);
  const sentence = sentences.findIndex(({ end }) => at !== undefined && at < end);
  const claims = 'claims' in finding ? finding.claims : [];
  return {
    edition,
    sentence: sentence < 0 ? null : sentence + 1,
    points: statement.claims.flatMap(({ id }, i) => (claims.includes(id) ? [i + 1] : [])),
  };
}

/** The edition whose words the passage has: an annotation holds its source, which several editions share. */
function editionOf(reference: AnnotationTarget | null, { editions }: ReferenceStatement): Edition | null {
  if (reference?.selector == null) return null;
  const [{ exact }, { start, end }] = reference.selector;
  return editions.find(({ text }) => text.slice(start, end) === exact) ?? null;
}

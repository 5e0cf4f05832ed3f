import type { Annotation, SavedFinding, SavedPage } from '../model/annotation';
import type { Difference, Fidelity } from '../model/finding';

interface FindingWithClaims {
  readonly claims: readonly string[];
  readonly differences: readonly Difference[];
}

/** An annotation as versions 1 and 2 of the database kept it. The first pages had no `author` and no `modified`. */
export interface AnnotationOfVersion2
  extends Pick<
    Annotation,
    'id' | 'statement' | 'pageKey' | 'target' | 'reference' | 'body' | 'created' | 'modified'
  > {
  readonly motivation: string;
  readonly page: Omit<SavedPage, 'author' | 'modified'> & Partial<SavedPage>;
  readonly finding:
    | { readonly type: 'mention'; readonly entity: string }
    | { readonly type: 'selection' }
    | ({ readonly type: 'quotation'; readonly fidelity: Fidelity } & FindingWithClaims)
    | ({ readonly type: 'restatement' } & FindingWithClaims);
}

/** Such an annotation as it is kept now. What was not kept then is not known. */
export function annotationOfVersion2(stored: AnnotationOfVersion2): Annotation {
  const { motivation: _, ...kept } = stored;
  return {
    ...kept,
    revision: 1,
    addresses: [...new Set([stored.pageKey, stored.page.url])],
    page: { author: null, modified: null, ...stored.page },
    pageHash: null,
    finding: findingOfVersion2(stored.finding),
    engine: null,
  };
}

function findingOfVersion2(finding: AnnotationOfVersion2['finding']): SavedFinding {
  if (finding.type === 'mention' || finding.type === 'selection') return finding;
  const unknown = { certainty: null, attribution: null, evidence: null } as const;
  return finding.type === 'restatement'
    ? { ...finding, ...unknown }
    : { ...finding, ...unknown, omissions: [] };
}

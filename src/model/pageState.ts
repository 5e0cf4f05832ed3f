import type { Annotation } from './annotation';
import type { Dismissal } from './dismissal';
import type { Finding } from './finding';
import type { PageEdits } from './pageEdits';
import type { PageText } from './pageText';
import type { SavedPlace } from './place';
import type { Recognition } from './recognition';
import type { ReferenceStatement } from './statement';
import type { StatementMatch } from './statementMatch';

/** What the annotator knows of its page; the popup is drawn from it. */
export type PageState =
  | { readonly status: 'reading'; readonly title: string | null; readonly outlet: string | null }
  | {
      readonly status: 'read';
      readonly page: PageText;
      /** The statement the page is about; null where it is about none. */
      readonly statement: ReferenceStatement | null;
      readonly recognition: Recognition;
      /** All statements that the page takes something of, the one it is most about first. */
      readonly matches: readonly StatementMatch[];
      /** True if the person chose the statement among them. */
      readonly isChosen: boolean;
      readonly annotations: readonly Annotation[];
      /** Where the saved passages stand; of one that may still come nothing is said. */
      readonly places: readonly SavedPlace[];
      /** What was edited since the person knew the page. */
      readonly edits: PageEdits | null;
      /** What was found and is not shown, because the person said that it is no match. */
      readonly dismissals: readonly Dismissal[];
      /** The hosts that the page's article links. */
      readonly linked: readonly string[];
      readonly marksShown: boolean;
    }
  | { readonly status: 'failed'; readonly code: string; readonly title: string | null };

/** A name for a finding that stays the same while the page's text does. */
export function findingKey(finding: Finding): string {
  return `${finding.type}:${finding.start}-${finding.end}`;
}

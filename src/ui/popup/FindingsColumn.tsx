import type { JSX } from 'preact';
import type { Claim } from '../../model/statement';
import { DismissedHere } from './DismissedHere';
import { FindingRows, type FindingRowsProps } from './FindingRows';
import { LeftOutList } from './LeftOutList';
import { NameList } from './NameList';
import { NewHereList } from './NewHereList';
import { PageChecks } from './PageChecks';
import { SavedHere } from './SavedHere';

export interface FindingsColumnProps extends FindingRowsProps {
  readonly showClaim: (claim: Claim) => void;
}

/** What the page took, in page order; what became of the rest; what was saved here; people and places. */
export function FindingsColumn(props: FindingsColumnProps): JSX.Element {
  const { state, statement, findings, words, actions, choose, showClaim } = props;
  const { language } = state.page.details;
  return (
    <section class="fi" aria-label={words('findingsLabel')}>
      <FindingRows {...props}>
        <PageChecks {...{ state, statement, words, choose }} />
        <LeftOutList {...{ state, statement, words }} choose={showClaim} />
        <NewHereList {...{ state, words }} />
        <SavedHere {...{ state, findings, words }} />
        <DismissedHere {...{ words, actions, language }} dismissals={state.dismissals} />
        <NameList {...{ state, statement, words }} />
      </FindingRows>
    </section>
  );
}

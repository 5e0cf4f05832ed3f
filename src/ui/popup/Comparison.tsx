import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import { comparisonMarkdown } from './comparisonMarkdown';
import { FindingsColumn } from './FindingsColumn';
import { PageBar } from './PageBar';
import type { PopupActions, ReadState, SiteState } from './popupState';
import { SaveComparison } from './SaveComparison';
import { StatementColumn } from './StatementColumn';
import { SummaryLine } from './SummaryLine';
import { useComparison } from './useComparison';

export interface ComparisonProps {
  readonly state: ReadState;
  readonly statement: ReferenceStatement;
  /** The finding to open on; null for the first that differs. */
  readonly finding: string | null;
  /** Null where the page takes something of this statement alone. */
  readonly chooseAnother: (() => void) | null;
  readonly site: SiteState | null;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** This page beside the statement. It opens on the finding asked for, else on the first difference. */
export function Comparison(props: ComparisonProps): JSX.Element {
  const { state, statement, chooseAnother, site, words, actions } = props;
  const { recognition, page } = state;
  const { findings, edition, choice, showAlarm, showClaim } = useComparison(props);
  if (edition === undefined) return <div />;
  return (
    <main class="pop">
      <header>
        <PageBar {...{ site, words, actions }} title={page.details.title} outlet={page.details.outlet} />
        <SummaryLine {...{ recognition, statement, words, showAlarm }} />
      </header>
      <StatementColumn
        {...{ statement, edition, words, chooseAnother }}
        sentences={choice.sentences}
        current={choice.current}
        choose={choice.chooseSentence}
        openStatement={actions.openStatement}
      />
      <FindingsColumn
        {...{ state, statement, findings, words, actions, showClaim }}
        open={choice.open}
        choose={choice.chooseFinding}
      />
      <ComparisonFooter {...{ state, statement, words, actions }} />
    </main>
  );
}

/** What can be done with the comparison as a whole. */
export function ComparisonFooter({
  state,
  statement,
  words,
  actions,
}: Pick<ComparisonProps, 'state' | 'statement' | 'words' | 'actions'>): JSX.Element {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    actions.copy(comparisonMarkdown(state, statement, words));
    setCopied(true);
  };
  return (
    <footer>
      <SaveComparison {...{ state, words, actions }} />
      <button type="button" class="b" onClick={copy}>
        <Icon name="copy" />
        {words(copied ? 'copied' : 'copyMarkdown')}
      </button>
      <span class="spacer" />
      <button type="button" class="b" onClick={actions.toggleMarks}>
        <Icon name="hide" />
        {words(state.marksShown ? 'hideMarks' : 'showMarks')}
      </button>
      {actions.openBeside !== null && (
        <button type="button" class="b" onClick={actions.openBeside}>
          <Icon name="beside" />
          {words('openBeside')}
        </button>
      )}
    </footer>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Claim } from '../../model/statement';
import { ComparisonFooter, type ComparisonProps } from '../popup/Comparison';
import { DismissedHere } from '../popup/DismissedHere';
import { FindingRows } from '../popup/FindingRows';
import { LeftOutList } from '../popup/LeftOutList';
import { NameList } from '../popup/NameList';
import { NewHereList } from '../popup/NewHereList';
import { PageBar } from '../popup/PageBar';
import { PageChecks } from '../popup/PageChecks';
import { NoteList } from '../popup/SavedHere';
import { StatementColumn } from '../popup/StatementColumn';
import { SummaryLine } from '../popup/SummaryLine';
import { useComparison } from '../popup/useComparison';
import { FlatStrip } from './FlatStrip';
import { type PanelTab, PanelTabs, TAB_LABELS } from './PanelTabs';

type Compared = ReturnType<typeof useComparison> & { readonly showInStatement: (claim: Claim) => void };

/** This page beside the statement in one column, for long reading. */
export function PanelView(props: ComparisonProps): JSX.Element {
  const { state, statement, words, actions } = props;
  const compared = useComparison(props);
  const { findings, edition, showAlarm, showClaim } = compared;
  const [tab, setTab] = useState<PanelTab>('page');
  if (edition === undefined) return <div />;
  const named = new Set(state.recognition.mentions.map(({ entity }) => entity)).size;
  const counts = { page: findings.length, statement: null, names: named, notes: state.annotations.length };
  const showInStatement = (claim: Claim): void => {
    setTab('statement');
    showClaim(claim);
  };
  return (
    <main class="pop panel">
      <PanelHeader
        {...props}
        {...compared}
        showAlarm={() => {
          setTab('page');
          showAlarm();
        }}
      />
      <PanelTabs {...{ counts, words }} chosen={tab} choose={setTab} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by the keyboard. */}
      <div class="tab" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        <h2 class="vh">{words(TAB_LABELS[tab])}</h2>
        <TabContent {...props} {...compared} {...{ tab, showInStatement }} />
      </div>
      <ComparisonFooter {...{ state, statement, words, actions }} />
    </main>
  );
}

function PanelHeader(props: ComparisonProps & ReturnType<typeof useComparison>): JSX.Element {
  const { state, statement, site, words, actions, choice, showAlarm } = props;
  const { page, recognition } = state;
  const { sentences, current, chooseSentence } = choice;
  return (
    <header>
      <PageBar {...{ site, words, actions }} title={page.details.title} outlet={page.details.outlet} />
      <SummaryLine {...{ recognition, statement, words, showAlarm }} />
      <FlatStrip {...{ sentences, current, words }} choose={chooseSentence} />
      <p class="ends">
        <span>{words('statementBegins')}</span> <span>{words('statementEnds')}</span>
      </p>
    </header>
  );
}

function TabContent(props: ComparisonProps & Compared & { readonly tab: PanelTab }): JSX.Element {
  const { tab, state, statement, edition, words, actions, choice, findings, showInStatement } = props;
  const { chooseAnother } = props;
  if (tab === 'names') return <NameList {...{ state, statement, words }} />;
  if (tab === 'notes') {
    if (state.annotations.length === 0) return <p class="empty">{words('noNotes')}</p>;
    return <NoteList annotations={state.annotations} places={state.places} words={words} />;
  }
  if (tab === 'statement' && edition !== undefined) {
    const { sentences, current, chooseSentence } = choice;
    const column = { statement, edition, words, sentences, current, choose: chooseSentence, chooseAnother };
    return (
      <>
        <StatementColumn {...column} openStatement={actions.openStatement} />
        <LeftOutList {...{ state, statement, words }} choose={showInStatement} />
      </>
    );
  }
  const choose = choice.chooseFinding;
  return (
    <FindingRows {...{ state, statement, findings, words, actions, choose }} open={choice.open}>
      <PageChecks {...{ state, statement, words, choose }} />
      <LeftOutList {...{ state, statement, words }} choose={showInStatement} />
      <NewHereList {...{ state, words }} />
      <DismissedHere
        {...{ words, actions }}
        dismissals={state.dismissals}
        language={state.page.details.language}
      />
    </FindingRows>
  );
}

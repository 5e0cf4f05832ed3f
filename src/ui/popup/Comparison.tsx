import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isAlarming, type Quotation, type Restatement } from '../../model/finding';
import { findingKey } from '../../model/pageState';
import type { Recognition } from '../../model/recognition';
import type { Edition, ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import { comparisonMarkdown } from './comparisonMarkdown';
import { FindingsColumn } from './FindingsColumn';
import { PageBar } from './PageBar';
import type { PopupActions, ReadState, SiteState } from './popupState';
import { StatementColumn } from './StatementColumn';
import { SummaryLine } from './SummaryLine';
import { sentenceNaming } from './sentenceNaming';
import { sentenceUse } from './sentenceUse';

export interface ComparisonProps {
  readonly state: ReadState;
  readonly statement: ReferenceStatement;
  /** The finding to open on; null for the first that differs. */
  readonly finding: string | null;
  readonly site: SiteState | null;
  readonly isPanel: boolean;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** This page beside the statement. It opens on the finding asked for, else on the first difference. */
export function Comparison(props: ComparisonProps): JSX.Element {
  const { state, statement, finding, site, words, actions } = props;
  const { recognition, page } = state;
  const findings = useMemo(() => inPageOrder(recognition), [recognition]);
  const firstAlarm = findings.find(({ differences }) => differences.some(isAlarming)) ?? null;
  const edition = editionOf(statement, findings, finding);
  const first = finding ?? (firstAlarm === null ? null : findingKey(firstAlarm));
  const choice = useChoice({ edition, findings, first, statement, recognition, actions });
  if (edition === undefined) return <div />;
  const showAlarm = (): void => {
    if (firstAlarm !== null) choice.chooseFinding(findingKey(firstAlarm));
  };
  return (
    <main class="pop">
      <header>
        <PageBar {...{ site, words, actions }} title={page.details.title} outlet={page.details.outlet} />
        <SummaryLine {...{ recognition, statement, words, showAlarm }} />
      </header>
      <StatementColumn
        {...{ statement, edition, words }}
        sentences={choice.sentences}
        current={choice.current}
        choose={choice.chooseSentence}
        openStatement={actions.openStatement}
      />
      <FindingsColumn
        {...{ state, statement, findings, words, actions }}
        open={choice.open}
        choose={choice.chooseFinding}
      />
      <ComparisonFooter {...props} />
    </main>
  );
}

/** The edition that what is asked for was held against, else most of the page: the one in its language, or the original. */
function editionOf(
  { editions }: ReferenceStatement,
  findings: readonly Claimed[],
  key: string | null,
): Edition | undefined {
  const asked = findings.find((finding) => findingKey(finding) === key);
  if (asked !== undefined) return editions.find(({ language }) => language === asked.reference.edition);
  const count = ({ language }: Edition) =>
    findings.filter(({ reference }) => reference.edition === language).length;
  return editions.toSorted((a, b) => count(b) - count(a))[0];
}

function inPageOrder({ quotations, restatements }: Recognition): readonly Claimed[] {
  return [...quotations, ...restatements].toSorted((a, b) => a.start - b.start);
}

type Claimed = Quotation | Restatement;

interface Choosable {
  readonly edition: Edition | undefined;
  readonly findings: readonly Claimed[];
  readonly first: string | null;
  readonly statement: ReferenceStatement;
  readonly recognition: Recognition;
  readonly actions: PopupActions;
}

/** What is chosen in both columns: a finding, or a sentence that may have none. */
function useChoice({ edition, findings, first, statement, recognition, actions }: Choosable) {
  const [open, setOpen] = useState(first);
  const sentences = useMemo(() => (edition ? sentenceUse(edition, findings) : []), [edition, findings]);
  const [sentence, setSentence] = useState(() =>
    edition ? sentenceNaming(sentences, edition, statement, recognition, first) : null,
  );
  const ofOpen = sentences.findIndex((use) => open !== null && use.findings.includes(open));
  const show = (key: string, at: number | null): void => {
    setOpen(key);
    setSentence(at);
    actions.goTo(key);
  };
  return {
    open,
    sentences,
    current: sentence ?? Math.max(0, ofOpen),
    chooseFinding: (key: string) => show(key, null),
    chooseSentence: (index: number) => {
      const key = sentences[index]?.finding ?? null;
      if (key === null) setSentence(index);
      else show(key, index);
    },
  };
}

function ComparisonFooter({ state, statement, words, actions }: ComparisonProps): JSX.Element {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    actions.copy(comparisonMarkdown(state, statement, words));
    setCopied(true);
  };
  return (
    <footer>
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

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isAlarming } from '../../model/finding';
import { findingKey } from '../../model/pageState';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import { comparisonMarkdown } from './comparisonMarkdown';
import { FindingsColumn } from './FindingsColumn';
import { PageBar } from './PageBar';
import type { PopupActions, ReadState } from './popupState';
import { StatementColumn } from './StatementColumn';
import { SummaryLine } from './SummaryLine';
import { sentenceUse } from './sentenceUse';

export interface ComparisonProps {
  readonly state: ReadState;
  readonly statement: ReferenceStatement;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** This page beside the statement. It opens on the first difference. */
export function Comparison({ state, statement, words, actions }: ComparisonProps): JSX.Element {
  const { recognition } = state;
  const findings = useMemo(
    () => [...recognition.quotations, ...recognition.restatements].toSorted((a, b) => a.start - b.start),
    [recognition],
  );
  const firstAlarm = findings.find(({ differences }) => differences.some(isAlarming)) ?? null;
  const [open, setOpen] = useState<string | null>(firstAlarm ? findingKey(firstAlarm) : null);
  const edition = statement.editions[0];
  const sentences = useMemo(() => (edition ? sentenceUse(edition, findings) : []), [edition, findings]);
  const [sentence, setSentence] = useState<number | null>(null);
  const current =
    sentence ??
    Math.max(
      0,
      sentences.findIndex(({ finding }) => finding === open && open !== null),
    );
  const chooseFinding = (key: string): void => {
    setOpen(key);
    setSentence(null);
    actions.goTo(key);
  };
  const chooseSentence = (index: number): void => {
    setSentence(index);
    const key = sentences[index]?.finding;
    if (key != null) {
      setOpen(key);
      actions.goTo(key);
    }
  };
  if (edition === undefined) return <div />;
  const column = { statement, edition, sentences, current, words, choose: chooseSentence };
  return (
    <main class="pop">
      <header>
        <PageBar title={state.page.details.title} outlet={state.page.details.outlet} />
        <SummaryLine
          recognition={recognition}
          statement={statement}
          words={words}
          showAlarm={() => firstAlarm && chooseFinding(findingKey(firstAlarm))}
        />
      </header>
      <StatementColumn {...column} openStatement={actions.openStatement} />
      <FindingsColumn {...{ state, statement, findings, open, words, actions }} choose={chooseFinding} />
      <ComparisonFooter {...{ state, statement, words, actions }} />
    </main>
  );
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
    </footer>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { isAlarming, type Quotation, type Restatement } from '../../model/finding';
import { findingKey } from '../../model/pageState';
import type { Recognition } from '../../model/recognition';
import { overlaps } from '../../model/span';
import type { Claim, Edition, ReferenceStatement } from '../../model/statement';
import type { PopupActions, ReadState } from './popupState';
import { sentenceNaming } from './sentenceNaming';
import { sentenceUse } from './sentenceUse';

/** What is compared. */
export interface Compared {
  readonly state: ReadState;
  readonly statement: ReferenceStatement;
  /** The finding to open on; null for the first that differs. */
  readonly finding: string | null;
  readonly actions: PopupActions;
}

/** The page and the statement side by side, and what is chosen in either. It opens on the finding asked for, or the first difference. */
export function useComparison({ state, statement, finding, actions }: Compared) {
  const { recognition } = state;
  const findings = useMemo(() => inPageOrder(recognition), [recognition]);
  const firstAlarm = findings.find(({ differences }) => differences.some(isAlarming)) ?? null;
  const edition = editionOf(statement, findings, finding);
  const first = finding ?? (firstAlarm === null ? null : findingKey(firstAlarm));
  const choice = useChoice({ edition, findings, first, statement, recognition, actions });
  const showAlarm = (): void => {
    if (firstAlarm !== null) choice.chooseFinding(findingKey(firstAlarm));
  };
  const showClaim = ({ passages }: Claim): void => {
    const [passage] = passages[edition?.language ?? ''] ?? [];
    const at = choice.sentences.findIndex((sentence) => passage !== undefined && overlaps(sentence, passage));
    if (at >= 0) choice.chooseSentence(at);
  };
  return { findings, edition, choice, showAlarm, showClaim };
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

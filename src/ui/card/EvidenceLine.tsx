import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Attribution, Evidence, Quotation, Restatement } from '../../model/finding';
import type { ReferenceStatement } from '../../model/statement';
import type { WordKey, Words } from '../../model/words';

export interface EvidenceLineProps {
  readonly finding: Quotation | Restatement;
  readonly statement: ReferenceStatement;
  readonly words: Words;
}

const RULES: Readonly<Record<Evidence['rule'], WordKey>> = {
  alias: 'ruleAlias',
  'marked-quotation': 'ruleMarked',
  'block-quote': 'ruleBlock',
  'copied-text': 'ruleCopied',
  restatement: 'ruleRestatement',
};

/** Why a finding is shown: one line, and on demand all that a person needs to check it. */
export function EvidenceLine({ finding, statement, words }: EvidenceLineProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const { matchedWords, printedWords } = finding.evidence;
  const line =
    matchedWords === printedWords
      ? words('evidenceAll', matchedWords)
      : words('evidenceSome', String(matchedWords), String(printedWords));
  return (
    <>
      <p class="why">
        <span>
          {line};{' '}
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words('why')}
          </button>
        </span>
      </p>
      {open && <Reasons finding={finding} statement={statement} words={words} />}
    </>
  );
}

function Reasons({ finding, statement, words }: EvidenceLineProps): JSX.Element {
  const { rule, score } = finding.evidence;
  const claims = statement.claims.filter(({ id }) => finding.claims.includes(id)).map(({ gloss }) => gloss);
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' }).format(score);
  return (
    <dl class="more">
      <dt>{words('whyRule')}</dt>
      <dd>{words(RULES[rule])}</dd>
      <dt>{words('whyScore')}</dt>
      <dd>{percent}</dd>
      <dt>{words('whyClaims')}</dt>
      <dd>{claims.join('; ') || '–'}</dd>
      <dt>{words('whyAttribution')}</dt>
      <dd>{attributionWords(finding.attribution, words)}</dd>
    </dl>
  );
}

function attributionWords({ verdict, name }: Attribution, words: Words): string {
  if (verdict === 'speaker') return words('attributionSpeaker', name ?? '');
  if (verdict === 'other') return words('attributionOther', name ?? '');
  return words(verdict === 'unattributed' ? 'attributionNone' : 'attributionUnclear');
}

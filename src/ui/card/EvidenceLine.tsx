import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence, Quotation, Restatement } from '../../model/finding';
import type { PageText } from '../../model/pageText';
import { textOf } from '../../model/span';
import type { ReferenceStatement } from '../../model/statement';
import type { WordKey, Words } from '../../model/words';
import { attributionWords, evidenceWords } from '../text/evidenceWords';

export interface EvidenceLineProps {
  readonly finding: Quotation | Restatement;
  readonly page: PageText;
  readonly statement: ReferenceStatement;
  readonly words: Words;
  readonly dismiss: () => void;
}

const RULES: Readonly<Record<Evidence['rule'], WordKey>> = {
  alias: 'ruleAlias',
  'marked-quotation': 'ruleMarked',
  'block-quote': 'ruleBlock',
  'copied-text': 'ruleCopied',
  restatement: 'ruleRestatement',
};

/** Why a finding is shown: one line, and on demand all that a person needs to check it. */
export function EvidenceLine(props: EvidenceLineProps): JSX.Element {
  const { finding, words } = props;
  const [open, setOpen] = useState(false);
  const line = evidenceWords(finding.evidence, words);
  return (
    <>
      <p class="why">
        <span>
          {line};{' '}
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words('why')}
          </button>
        </span>
        <button type="button" class="b small soft" onClick={props.dismiss}>
          {words('notAMatch')}
        </button>
      </p>
      {open && <Reasons {...props} />}
    </>
  );
}

function Reasons({ finding, statement, page, words }: Omit<EvidenceLineProps, 'dismiss'>): JSX.Element {
  const { rule, score, telling = [] } = finding.evidence;
  const printed = telling.map((span) => textOf(page.text, span)).join(' · ');
  const claims = statement.claims.filter(({ id }) => finding.claims.includes(id)).map(({ gloss }) => gloss);
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' }).format(score);
  return (
    <dl class="more">
      <dt>{words('whyRule')}</dt>
      <dd>{words(RULES[rule])}</dd>
      {printed !== '' && (
        <>
          <dt>{words('whyTelling')}</dt>
          <dd lang={page.details.language ?? undefined} dir="auto">
            {printed}
          </dd>
        </>
      )}
      <dt>{words('whyScore')}</dt>
      <dd>{percent}</dd>
      <dt>{words('whyClaims')}</dt>
      <dd>{claims.join('; ') || '–'}</dd>
      <dt>{words('whyAttribution')}</dt>
      <dd>{attributionWords(finding.attribution, words)}</dd>
    </dl>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { type CreditCheck, creditCheck } from '../../model/creditCheck';
import { headlineCheck } from '../../model/headlineCheck';
import { type MarkKind, markOf } from '../../model/mark';
import { findingKey } from '../../model/pageState';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import { Sign } from '../parts/Sign';
import { verdictWords } from '../text/verdictWords';
import type { ReadState } from './popupState';

export interface PageChecksProps {
  readonly state: ReadState;
  readonly statement: ReferenceStatement;
  readonly words: Words;
  readonly choose: (key: string) => void;
}

/** The page's headline against the passage, whom it credits, and whether its date can be right. */
export function PageChecks(props: PageChecksProps): JSX.Element {
  const { state, statement, words } = props;
  const credit = creditCheck(state.page, statement, state.linked);
  return (
    <>
      <h3>{words('checks')}</h3>
      <ul class="checks">
        <HeadlineRow {...props} />
        <Check sign={isCredited(credit) ? 'good' : 'open'} name="credit">
          {words(creditKey(credit), credit.source)}
        </Check>
        <Check sign={credit.daysAfter !== null && credit.daysAfter >= 0 ? 'good' : 'open'} name="date">
          {dateWords(credit, words)}
        </Check>
      </ul>
    </>
  );
}

function HeadlineRow({ state, statement, words, choose }: PageChecksProps): JSX.Element {
  const check = headlineCheck(state.page, state.recognition);
  if (check.verdict === 'none') {
    return (
      <Check sign="none" name="headline">
        {words('headlineNone')}
      </Check>
    );
  }
  const { finding } = check;
  const differs = check.verdict === 'differs';
  return (
    <Check sign={differs ? markOf(finding) : 'good'} name="headline">
      {words(differs ? 'headlineDiffers' : 'headlineAgrees')}{' '}
      <button type="button" class="link" onClick={() => choose(findingKey(finding))}>
        {verdictWords(finding, statement, words)}
      </button>
    </Check>
  );
}

interface CheckProps {
  /** How it came out: as it should, open to doubt, nothing to check, or a mark of the page's own kinds. */
  readonly sign: 'good' | 'open' | 'none' | MarkKind;
  readonly name: string;
  readonly children: ComponentChildren;
}

function Check({ sign, name, children }: CheckProps): JSX.Element {
  return (
    <li data-check={name} data-sign={sign}>
      {sign === 'good' && <Icon name="check" />}
      {sign === 'open' && <Icon name="warn" />}
      {sign === 'none' && <Icon name="none" />}
      {sign !== 'good' && sign !== 'open' && sign !== 'none' && <Sign kind={sign} />}
      <span>{children}</span>
    </li>
  );
}

function isCredited({ isOwn, isNamed, isLinked }: CreditCheck): boolean {
  return isOwn || isNamed || isLinked;
}

function creditKey({ isOwn, isNamed, isLinked }: CreditCheck) {
  if (isOwn) return 'creditOwn';
  if (isLinked) return isNamed ? 'creditBoth' : 'creditLinked';
  return isNamed ? 'creditNamed' : 'creditNone';
}

function dateWords({ daysAfter }: CreditCheck, words: Words): string {
  if (daysAfter === null) return words('dateUnknown');
  if (daysAfter === 0) return words('dateSame');
  return daysAfter > 0 ? words('dateAfter', daysAfter) : words('dateBefore', -daysAfter);
}

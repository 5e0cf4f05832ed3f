import type { JSX } from 'preact';
import { markOf } from '../../model/mark';
import { Icon } from '../parts/Icon';
import { Sign } from '../parts/Sign';
import type { CardProps } from './cardProps';
import { isDismissed } from './cardState';

/** The verdict, the way to the finding before and after, and the way out. */
export function CardHeader(props: CardProps & { readonly verdict: string }): JSX.Element {
  const { finding, position, words, actions, state } = props;
  const isName = finding.type === 'mention';
  const dismissed = isDismissed(state);
  const walks = position.count > 1 && !dismissed;
  return (
    <div class="head">
      <Sign kind={markOf(finding)} />
      <h3 class="verdict" dir="auto">
        {props.verdict}
      </h3>
      <span class="pos">
        {walks && (
          <HeaderButton
            icon="left"
            label={words(isName ? 'previousPlace' : 'previousFinding')}
            act={actions.previous}
          />
        )}
        {!dismissed &&
          words(isName ? 'positionHere' : 'position', String(position.index + 1), String(position.count))}
        {walks && (
          <HeaderButton icon="right" label={words(isName ? 'nextPlace' : 'nextFinding')} act={actions.next} />
        )}
        <HeaderButton icon="x" label={words('close')} act={actions.close} />
      </span>
    </div>
  );
}

interface HeaderButtonProps {
  readonly icon: 'left' | 'right' | 'x';
  readonly label: string;
  readonly act: () => void;
}

function HeaderButton({ icon, label, act }: HeaderButtonProps): JSX.Element {
  return (
    <button type="button" class="b icon" aria-label={label} title={label} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { Switch } from '../parts/Switch';
import { PageBar, type PageBarProps } from './PageBar';
import type { StateMessage } from './stateMessage';

export interface MessageViewProps extends PageBarProps {
  readonly message: StateMessage;
  readonly children?: ComponentChildren;
}

/** A state in words: what is so, why, and the one thing to do, which has the focus. */
export function MessageView(props: MessageViewProps): JSX.Element {
  const { message, site, words, actions, children } = props;
  const { heading, why, isError = false, hasSwitch = false } = message;
  const main = useRef<HTMLElement>(null);
  useEffect(() => focusOn(main.current), [heading]);
  return (
    <main class="mini" ref={main}>
      <PageBar {...props} site={null} />
      <div class="in">
        <h1 tabIndex={-1}>
          {isError && <Icon name="warn" />}
          {heading}
        </h1>
        <p>{why}</p>
        {children}
        {hasSwitch && site !== null && (
          <Switch label={words('readThisSite')} on={site.on} change={() => actions.allow()} />
        )}
      </div>
      <footer hidden={message.actions.length === 0}>
        {message.actions.map(({ label, act, main: isMain }, i) => (
          <button key={label} type="button" class={looks(isMain, i)} data-main={isMain} onClick={act}>
            {isMain && isError && <Icon name="again" />}
            {label}
          </button>
        ))}
      </footer>
    </main>
  );
}

function looks(isMain: boolean | undefined, i: number): string {
  if (isMain) return 'b main';
  return i === 0 ? 'b line' : 'b';
}

/** What held the focus may have gone with the state before: it goes to the one thing to do, else to the heading. */
function focusOn(main: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  const target = main?.querySelector<HTMLElement>('[data-main="true"]') ?? main?.querySelector('h1');
  target?.focus();
}

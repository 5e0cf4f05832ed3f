import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../model/finding';
import { markOf } from '../../model/mark';
import { findingKey } from '../../model/pageState';
import type { PageText } from '../../model/pageText';
import { textOf } from '../../model/span';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import { Sign } from '../parts/Sign';
import { verdictWords } from '../text/verdictWords';

/** So many words of a finding tell it from the others. */
const FIRST_WORDS = 9;

/** A message over the page; `plain` ones are only told to a screen reader. */
export interface Notice {
  readonly text: string;
  readonly look: 'plain' | 'done' | 'failed';
}

/** What is listed. */
export interface ListContent {
  readonly findings: readonly Finding[];
  readonly page: PageText;
  readonly statement: ReferenceStatement;
}

export interface ListViewProps {
  /** Null where nothing was found. */
  readonly content: ListContent | null;
  readonly notice: Notice | null;
  readonly words: Words;
  readonly goTo: (key: string) => void;
}

/** What of a page a screen reader hears outside the card: the list of findings, and short messages. */
export function ListView(props: ListViewProps): JSX.Element {
  const { notice, content } = props;
  const look = notice === null || notice.look === 'plain' ? 'vh' : `notice ${notice.look}`;
  return (
    <>
      {content !== null && <FindingList {...props} content={content} />}
      <p role="status" aria-live="polite" class={look}>
        {notice?.look === 'done' && <Icon name="check" />}
        {notice?.look === 'failed' && <Icon name="warn" />}
        <span>{notice?.text ?? ''}</span>
      </p>
    </>
  );
}

/** One stop for the Tab key; the arrow keys walk the list. It is seen only while the keyboard is in it. */
function FindingList(props: ListViewProps & { readonly content: ListContent }): JSX.Element {
  const { content, words, goTo } = props;
  const { findings, page, statement } = content;
  const [at, setAt] = useState(0);
  const current = Math.min(at, findings.length - 1);
  const label = words('listLabel', findings.length);
  return (
    <section class="list" aria-label={label}>
      <p class="title" aria-hidden="true">
        {label}
      </p>
      <ul onKeyDown={walk}>
        {findings.map((finding, i) => (
          <li key={findingKey(finding)}>
            <button
              type="button"
              class={`k-${markOf(finding)}`}
              tabIndex={i === current ? 0 : -1}
              onFocus={() => setAt(i)}
              onClick={() => goTo(findingKey(finding))}
            >
              <Sign kind={markOf(finding)} />
              <span>
                <span class="verdict">{verdictWords(finding, statement, words)}</span>
                {': '}
                <span class="words" lang={page.details.language ?? undefined} dir="auto">
                  {firstWords(textOf(page.text, finding))}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function firstWords(text: string): string {
  const all = text.split(' ');
  return all.length <= FIRST_WORDS ? text : `${all.slice(0, FIRST_WORDS).join(' ')}…`;
}

function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus();
}

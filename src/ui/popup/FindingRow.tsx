import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Quotation, Restatement } from '../../model/finding';
import { markOf } from '../../model/mark';
import { findingKey } from '../../model/pageState';
import { textOf } from '../../model/span';
import type { Words } from '../../model/words';
import { BothTexts } from '../parts/BothTexts';
import { Icon } from '../parts/Icon';
import { Sign } from '../parts/Sign';
import { bothTexts } from '../text/bothTexts';
import { paragraphOf } from '../text/paragraphOf';
import { shortVerdictWords } from '../text/verdictWords';
import type { PopupActions, ReadState } from './popupState';

export interface FindingRowProps {
  readonly state: ReadState;
  readonly statement: NonNullable<ReadState['statement']>;
  readonly finding: Quotation | Restatement;
  readonly open: boolean;
  readonly saved: boolean;
  readonly words: Words;
  readonly actions: PopupActions;
  readonly choose: () => void;
}

/** A finding in two lines; the open one unfolds both texts and what can be done. */
export function FindingRow(props: FindingRowProps): JSX.Element {
  const { state, statement, finding, open, saved, words, choose } = props;
  const kind = markOf(finding);
  return (
    <li
      class={`row k-${kind}`}
      aria-current={open ? 'true' : undefined}
      data-finding={findingKey(finding)}
      data-type={finding.type}
      data-kind={kind}
    >
      <Sign kind={kind} />
      <p class="top">
        <button type="button" aria-expanded={open} onClick={choose}>
          <span class="verdict">{shortVerdictWords(finding, statement, words)}</span>
        </button>
        <span class="at">
          {saved && <SavedSign words={words} />}{' '}
          {words('paragraph', String(paragraphOf(state.page, finding.start)))}
        </span>
      </p>
      {open ? (
        <OpenRow {...props} />
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the row's button is its verdict; for the pointer the words do the same.
        <p class="words" lang={state.page.details.language ?? undefined} dir="auto" onClick={choose}>
          {textOf(state.page.text, finding)}
        </p>
      )}
    </li>
  );
}

function SavedSign({ words }: { readonly words: Words }): JSX.Element {
  return (
    <>
      <Icon name="saved" />
      <span class="vh">{words('saved')}</span>
    </>
  );
}

function OpenRow({ state, statement, finding, saved, words, actions }: FindingRowProps): JSX.Element {
  const [saving, setSaving] = useState<'idle' | 'saved' | 'failed'>('idle');
  const isSaved = saved || saving === 'saved';
  const save = async (): Promise<void> =>
    setSaving((await actions.save(findingKey(finding))) ? 'saved' : 'failed');
  return (
    <>
      <BothTexts finding={finding} statement={statement} page={state.page} words={words} />
      <div class="acts">
        {/* Not `disabled`: the keyboard's focus would be lost from a button that was just pressed. */}
        <button
          type="button"
          class="b small"
          aria-disabled={isSaved}
          onClick={() => {
            if (!isSaved) void save();
          }}
        >
          <Icon name={isSaved ? 'saved' : 'save'} />
          {words(isSaved ? 'saved' : 'save')}
        </button>
        <button
          type="button"
          class="b small"
          onClick={() => actions.copy(bothTexts(finding, state.page, statement, words))}
        >
          <Icon name="copy" />
          {words('copyBoth')}
        </button>
        <span role="status">{saving === 'failed' ? words('failedUnavailable') : ''}</span>
      </div>
    </>
  );
}

import type { JSX } from 'preact';
import type { Words } from '../../model/words';
import { paragraphOf } from '../text/paragraphOf';
import { Comparison } from './Comparison';
import { PageBar } from './PageBar';
import type { PopupActions, PopupState, ReadState } from './popupState';

export interface PopupProps {
  readonly state: PopupState;
  /** The finding to open on; null for the first that differs. */
  readonly finding: string | null;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** The popup in each of its states. */
export function PopupView({ state, finding, words, actions }: PopupProps): JSX.Element {
  if (state.kind === 'read') return <ReadView {...{ finding, words, actions }} state={state.state} />;
  return <Message {...messageOf(state, words, actions)} />;
}

function messageOf(
  state: Exclude<PopupState, { kind: 'read' }>,
  words: Words,
  actions: PopupActions,
): MessageProps {
  const title = 'title' in state ? state.title : null;
  const act = actions.check;
  switch (state.kind) {
    case 'reading':
      return { title, heading: words('stateReading'), why: '', action: null };
    case 'off-topic':
      return {
        title,
        heading: words('stateOffTopic'),
        why: words('stateOffTopicWhy'),
        action: { label: words('checkAnyway'), act },
      };
    case 'not-allowed': {
      const action = { label: words('checkOnce'), act, main: true };
      return { title, heading: words('stateNotAllowed'), why: words('stateNotAllowedWhy'), action };
    }
    case 'restricted':
      return { title, heading: words('stateRestricted'), why: words('stateRestrictedWhy'), action: null };
    case 'failed': {
      const action = { label: words('readAgain'), act, main: true };
      return { title, heading: words('stateError'), why: words('stateErrorWhy'), action };
    }
  }
}

function ReadView({
  state,
  finding,
  words,
  actions,
}: {
  readonly state: ReadState;
  readonly finding: string | null;
  readonly words: Words;
  readonly actions: PopupActions;
}): JSX.Element {
  const { statement, recognition, page } = state;
  const { title } = page.details;
  if (statement === null) {
    return (
      <Message title={title} heading={words('stateOffTopic')} why={words('stateOffTopicWhy')} action={null} />
    );
  }
  const kept = state.annotations.length + state.dismissals.length;
  if (recognition.quotations.length + recognition.restatements.length + kept === 0 && finding === null) {
    const names = new Intl.ListFormat(undefined).format(recognition.topic.evidence.slice(0, 3));
    const why = words('stateNothingWhy', names, String(paragraphOf(page, page.text.length)));
    const open = {
      label: words('readStatement'),
      act: () => actions.openStatement(statement.editions[0]?.source.url ?? ''),
    };
    return <Message title={title} heading={words('stateNothing')} why={why} action={open} />;
  }
  return <Comparison {...{ state, statement, finding, words, actions }} />;
}

interface MessageProps {
  readonly title: string | null;
  readonly heading: string;
  readonly why: string;
  readonly action: { readonly label: string; readonly act: () => void; readonly main?: boolean } | null;
}

/** A state in words: what is so, why, and the one thing to do. */
function Message({ title, heading, why, action }: MessageProps): JSX.Element {
  return (
    <main class="mini">
      <PageBar title={title} outlet={null} />
      <div class="in">
        <h1>{heading}</h1>
        {why !== '' && <p>{why}</p>}
      </div>
      {action !== null && (
        <footer>
          <button type="button" class={action.main ? 'b main' : 'b line'} onClick={action.act}>
            {action.label}
          </button>
        </footer>
      )}
    </main>
  );
}

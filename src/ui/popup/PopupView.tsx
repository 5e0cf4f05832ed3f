import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../model/words';
import { PanelView } from '../panel/PanelView';
import { paragraphOf } from '../text/paragraphOf';
import { ChooseView } from './ChooseView';
import { Comparison } from './Comparison';
import { MessageView } from './MessageView';
import type { PopupActions, PopupState, ReadState, SiteState } from './popupState';
import { ReadingView } from './ReadingView';
import { SavedHere } from './SavedHere';
import { stateMessage } from './stateMessage';
import { Uncovered } from './Uncovered';

export interface PopupProps {
  readonly state: PopupState;
  readonly site: SiteState | null;
  /** The finding to open on; null for the first that differs. */
  readonly finding: string | null;
  /** True beside the page: one column. */
  readonly isPanel: boolean;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** The popup, or the panel beside the page, in each of its states. */
export function PopupView(props: PopupProps): JSX.Element {
  const { state, site, words, actions } = props;
  if (state.kind === 'read') {
    // What is chosen here is chosen for this page.
    return <ReadView key={state.state.page.details.url} {...props} state={state.state} />;
  }
  if (state.kind === 'reading') return <ReadingView {...props} title={state.title} />;
  const title = 'title' in state ? state.title : null;
  const message = stateMessage(state, site, words, actions);
  return <MessageView {...{ title, site, words, actions, message }} outlet={null} />;
}

function ReadView(props: Omit<PopupProps, 'state'> & { readonly state: ReadState }): JSX.Element {
  const { state, site, finding, words, actions } = props;
  const { statement, recognition, page, matches } = state;
  const [isChoosing, setChoosing] = useState(finding === null && !state.isChosen);
  const { title, outlet } = page.details;
  const common = { title, outlet, site, words, actions };
  if (statement === null) {
    const library = { label: words('library'), act: () => actions.openLibrary('saved') };
    const message = { heading: words('stateOffTopic'), why: words('stateOffTopicWhy'), actions: [library] };
    return (
      <MessageView {...common} message={message}>
        <SavedHere {...{ state, words }} findings={[]} />
      </MessageView>
    );
  }
  if (isChoosing && matches.length > 1) {
    const choose = (id: string): void => {
      // Once the page is held against it: the statement before would flash up.
      void actions.chooseStatement(id).then(() => setChoosing(false));
    };
    return <ChooseView {...{ state, site, words, actions, choose }} />;
  }
  const kept = state.annotations.length + state.dismissals.length + (state.edits === null ? 0 : 1);
  if (recognition.quotations.length + recognition.restatements.length + kept === 0 && finding === null) {
    return (
      <MessageView {...common} message={nothingFound(state, words, actions)}>
        <Uncovered count={statement.claims.length} words={words} />
      </MessageView>
    );
  }
  const View = props.isPanel ? PanelView : Comparison;
  const chooseAnother = matches.length > 1 ? () => setChoosing(true) : null;
  return <View key={statement.id} {...props} {...{ statement, chooseAnother }} />;
}

function nothingFound({ statement, recognition, page }: ReadState, words: Words, actions: PopupActions) {
  // A plain list, without an "and": few browsers know the one of Azerbaijani.
  const list = new Intl.ListFormat(words('languageTag'), { type: 'unit', style: 'short' });
  const names = list.format(recognition.topic.evidence.slice(0, 3));
  const paragraphs = paragraphOf(page, page.text.length);
  const act = () => actions.openStatement(statement?.editions[0]?.source.url ?? '');
  return {
    heading: words('stateNothing'),
    why: words('stateNothingWhy', paragraphs, names),
    actions: [{ label: words('readStatement'), act }],
  };
}

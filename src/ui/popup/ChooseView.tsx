import type { JSX } from 'preact';
import type { StatementMatch } from '../../model/statementMatch';
import type { Words } from '../../model/words';
import { MessageView } from './MessageView';
import type { PopupActions, ReadState, SiteState } from './popupState';

export interface ChooseViewProps {
  readonly state: ReadState;
  readonly site: SiteState | null;
  readonly words: Words;
  readonly actions: PopupActions;
  readonly choose: (statement: string) => void;
}

/** The statements that a page takes something of: the one chosen is the one it is held against from then on. */
export function ChooseView({ state, site, words, actions, choose }: ChooseViewProps): JSX.Element {
  const { title, outlet } = state.page.details;
  const message = { heading: words('stateSeveral'), why: words('stateSeveralWhy'), actions: [] };
  return (
    <MessageView {...{ title, outlet, site, words, actions, message }}>
      <ul class="picks">
        {state.matches.map((match) => (
          <li key={match.statement}>
            <Pick
              {...{ match, words }}
              isCurrent={match.statement === state.statement?.id}
              choose={() => choose(match.statement)}
            />
          </li>
        ))}
      </ul>
    </MessageView>
  );
}

interface PickProps {
  readonly match: StatementMatch;
  /** True for the one whose marks stand on the page: it has the focus. */
  readonly isCurrent: boolean;
  readonly words: Words;
  readonly choose: () => void;
}

function Pick({ match, isCurrent, words, choose }: PickProps): JSX.Element {
  const { title, place, date, findings } = match;
  const format = new Intl.DateTimeFormat(words('languageTag'), { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <button
      type="button"
      class="pick"
      data-main={isCurrent}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={choose}
    >
      <span>
        <b dir="auto">{title}</b>
        <small>
          {place}, {format.format(new Date(date))}
        </small>
      </span>
      <span class="num">{words('findingsCount', findings)}</span>
    </button>
  );
}

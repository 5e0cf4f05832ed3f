import type { JSX } from 'preact';
import { countEdits, type PassageEdit } from '../../model/pageEdits';
import type { SeenVerdict } from '../../model/visit';
import type { Words } from '../../model/words';
import { EditedTexts } from '../parts/EditedTexts';
import { Icon } from '../parts/Icon';
import { fidelityWords } from '../text/verdictWords';
import type { PopupActions, ReadState } from './popupState';

export interface EditsNoticeProps {
  readonly state: ReadState;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** What of the page that speaks of the statement was edited since it was visited before; until the person has seen it. */
export function EditsNotice({ state, words, actions }: EditsNoticeProps): JSX.Element | null {
  const { edits, page } = state;
  if (edits === null) return null;
  const { language } = page.details;
  const day = new Intl.DateTimeFormat(words('languageTag'), { dateStyle: 'long' });
  return (
    <section class="edits" aria-label={words('editsLabel')}>
      <details>
        <summary>
          <Icon name="warn" />
          <span>{words('editsSince', countEdits(edits), day.format(new Date(edits.since)))}</span>
        </summary>
        <ul>
          {edits.headline !== null && (
            <li data-edit="headline">
              <p class="what">{words('editHeadline')}</p>
              <EditedTexts edited={edits.headline} {...{ language, words }} />
            </li>
          )}
          {edits.passages.map((edit, i) => (
            <EditRow key={`${i}`} {...{ edit, language, words }} />
          ))}
        </ul>
      </details>
      <button type="button" class="b small" onClick={actions.knowEdits}>
        <Icon name="check" />
        {words('editsSeen')}
      </button>
    </section>
  );
}

interface EditRowProps {
  readonly edit: PassageEdit;
  readonly language: string | null;
  readonly words: Words;
}

function EditRow({ edit, language, words }: EditRowProps): JSX.Element {
  if (edit.kind === 'altered') {
    return (
      <li data-edit="altered">
        <p class="what">{verdicts(edit.before, edit.now, words)}</p>
        <EditedTexts edited={edit.edited} {...{ language, words }} />
      </li>
    );
  }
  const { kind, text, verdict } = edit;
  return (
    <li data-edit={kind}>
      <p class="what">{words(kind === 'gone' ? 'editGone' : 'editNew', verdictIn(verdict, words))}</p>
      <blockquote lang={language ?? undefined} dir="auto">
        {text}
      </blockquote>
    </li>
  );
}

/** How the passage was judged before and is judged now. */
function verdicts(before: SeenVerdict, now: SeenVerdict | null, words: Words): string {
  const was = verdictIn(before, words);
  if (now === null) return words('editSilent', was);
  return before === now ? words('editSame', was) : words('editVerdict', was, verdictIn(now, words));
}

function verdictIn(verdict: SeenVerdict, words: Words): string {
  return fidelityWords(verdict === 'restatement' ? 'restated' : verdict, words);
}

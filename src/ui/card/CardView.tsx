import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Annotation, SaveFailure } from '../../model/annotation';
import type { Finding } from '../../model/finding';
import { markOf } from '../../model/mark';
import type { PageText } from '../../model/pageText';
import type { ReferenceStatement } from '../../model/statement';
import type { WordKey, Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import { Sign } from '../parts/Sign';
import { bothTexts } from '../text/bothTexts';
import { verdictWords } from '../text/verdictWords';
import { EvidenceLine } from './EvidenceLine';
import { MentionBody } from './MentionBody';
import { NoteForm } from './NoteForm';
import { QuotationBody } from './QuotationBody';

/** What became of the last Save. */
export type SaveState = 'idle' | 'saving' | 'saved' | { readonly failed: SaveFailure | string };

/** What can be done from a card. */
export interface CardActions {
  previous(): void;
  next(): void;
  save(note: string): void;
  copy(text: string): void;
  /** The person has begun to write: the card stays whatever the pointer does. */
  noting(): void;
  close(): void;
}

export interface CardProps {
  readonly finding: Finding;
  readonly statement: ReferenceStatement;
  readonly page: PageText;
  readonly position: { readonly index: number; readonly count: number };
  readonly annotation: Annotation | null;
  readonly saveState: SaveState;
  readonly words: Words;
  readonly actions: CardActions;
}

/** The card that opens beside a mark: the verdict, the two texts, why, and what can be done. */
export function CardView(props: CardProps): JSX.Element {
  const { finding, statement, annotation, words } = props;
  const [noting, setNoting] = useState(false);
  const startNote = (): void => {
    props.actions.noting();
    setNoting(true);
  };
  const kind = markOf(finding);
  const verdict = verdictWords(finding, statement, words);
  return (
    <div class={`card k-${kind}`} role="dialog" aria-label={verdict}>
      <CardHeader {...props} verdict={verdict} />
      <div class="body">
        {annotation !== null && annotation.body.note !== '' && (
          <SavedNote annotation={annotation} words={words} />
        )}
        {finding.type === 'mention' ? (
          <MentionBody {...props} finding={finding} />
        ) : (
          <QuotationBody {...props} finding={finding} />
        )}
      </div>
      {finding.type !== 'mention' && <EvidenceLine {...props} finding={finding} />}
      <SaveMessage state={props.saveState} words={words} />
      {noting && (
        <NoteForm
          words={words}
          save={saveAnd(props, () => setNoting(false))}
          cancel={() => setNoting(false)}
        />
      )}
      <CardFooter {...props} startNote={startNote} noting={noting} />
    </div>
  );
}

function saveAnd({ actions }: CardProps, done: () => void): (note: string) => void {
  return (note) => {
    actions.save(note);
    done();
  };
}

function CardHeader(props: CardProps & { readonly verdict: string }): JSX.Element {
  const { finding, position, words, actions } = props;
  const key: WordKey = finding.type === 'mention' ? 'positionHere' : 'position';
  return (
    <header>
      <Sign kind={markOf(finding)} />
      <h3 class="verdict">{props.verdict}</h3>
      <span class="pos">
        {finding.type !== 'mention' && position.count > 1 && (
          <button
            type="button"
            class="b icon"
            aria-label={words('previousFinding')}
            onClick={actions.previous}
          >
            <Icon name="left" />
          </button>
        )}
        {words(key, String(position.index + 1), String(position.count))}
        {finding.type !== 'mention' && position.count > 1 && (
          <button type="button" class="b icon" aria-label={words('nextFinding')} onClick={actions.next}>
            <Icon name="right" />
          </button>
        )}
        <button type="button" class="b icon" aria-label={words('close')} onClick={actions.close}>
          <Icon name="x" />
        </button>
      </span>
    </header>
  );
}

function SavedNote({
  annotation,
  words,
}: {
  readonly annotation: Annotation;
  readonly words: Words;
}): JSX.Element {
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class="note">
      <span dir="auto">{annotation.body.note}</span>
      <small>{words('savedOnce', when.format(new Date(annotation.created)))}</small>
    </div>
  );
}

const FAILURES: Readonly<Record<string, WordKey>> = {
  'disk-full': 'failedDiskFull',
  invalid: 'failedInvalid',
};

function SaveMessage({ state, words }: { readonly state: SaveState; readonly words: Words }): JSX.Element {
  const failed = typeof state === 'object';
  const message = failed
    ? words(FAILURES[state.failed] ?? 'failedUnavailable')
    : state === 'saved'
      ? words('saved')
      : '';
  return (
    <div aria-live="polite" class={failed ? 'state' : 'vh'} role="status">
      {failed && <Icon name="warn" />}
      <span>{message}</span>
    </div>
  );
}

function CardFooter(
  props: CardProps & { readonly startNote: () => void; readonly noting: boolean },
): JSX.Element {
  const { finding, annotation, saveState, words, actions, page, statement } = props;
  const saved = annotation !== null || saveState === 'saved';
  const copyKey: WordKey = finding.type === 'mention' ? 'copyText' : 'copyBoth';
  const saveKey: WordKey = saveState === 'saving' ? 'saving' : saved ? 'saved' : 'save';
  return (
    <footer>
      <button
        type="button"
        class="b"
        aria-pressed={saved}
        disabled={saved || saveState === 'saving'}
        onClick={() => actions.save('')}
      >
        <Icon name={saved ? 'saved' : 'save'} />
        {words(saveKey)}
      </button>
      {!props.noting && (
        <button type="button" class="b" onClick={props.startNote}>
          <Icon name="note" />
          {words('note')}
        </button>
      )}
      <button
        type="button"
        class="b"
        onClick={() => actions.copy(bothTexts(finding, page, statement, words))}
      >
        <Icon name="copy" />
        {words(copyKey)}
      </button>
    </footer>
  );
}

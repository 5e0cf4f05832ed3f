import type { JSX } from 'preact';
import type { WordKey } from '../../model/words';
import { Icon } from '../parts/Icon';
import { bothTexts } from '../text/bothTexts';
import type { CardProps } from './cardProps';

/** What can be done with a finding. */
export function CardFooter(props: CardProps): JSX.Element {
  const { finding, annotation, words, actions } = props;
  return (
    <div class="foot">
      <SaveButton {...props} />
      <button
        type="button"
        class="b"
        data-act="note"
        onClick={() => actions.write(annotation?.body.note ?? '')}
      >
        <Icon name="note" />
        {words('note')}
      </button>
      {finding.type !== 'mention' && <CopyButton {...props} />}
      <button type="button" class="b" onClick={actions.showInStatement}>
        <Icon name="show" />
        {words('showInStatement')}
      </button>
      {finding.type === 'mention' && (
        <button type="button" class="b soft" onClick={actions.dismiss}>
          {words('notAMatch')}
        </button>
      )}
    </div>
  );
}

function SaveButton({ annotation, state, words, actions }: CardProps): JSX.Element {
  const saved = annotation !== null || state.save === 'saved';
  const busy = state.save === 'saving';
  const key: WordKey = busy ? 'saving' : saved ? 'saved' : 'save';
  return (
    // Not `disabled`: the keyboard's focus would be lost from a button that was just pressed.
    <button
      type="button"
      class="b"
      aria-pressed={saved}
      aria-disabled={saved || busy}
      onClick={() => {
        if (!saved && !busy) actions.save('');
      }}
    >
      <Icon name={saved ? 'saved' : 'save'} />
      {words(key)}
    </button>
  );
}

function CopyButton({ finding, page, statement, state, words, actions }: CardProps): JSX.Element {
  const copied = state.copied === true;
  return (
    <button type="button" class="b" onClick={() => actions.copy(bothTexts(finding, page, statement, words))}>
      <Icon name={copied ? 'check' : 'copy'} />
      {words(copied ? 'copied' : 'copyBoth')}
    </button>
  );
}

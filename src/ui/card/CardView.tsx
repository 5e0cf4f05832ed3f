import type { JSX } from 'preact';
import type { Annotation } from '../../model/annotation';
import { markOf } from '../../model/mark';
import type { Words } from '../../model/words';
import { ChangedSince } from '../parts/ChangedSince';
import { verdictWords } from '../text/verdictWords';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { CardMessage } from './CardMessage';
import type { CardProps } from './cardProps';
import { isDismissed } from './cardState';
import { DismissedBody } from './DismissedBody';
import { EvidenceLine } from './EvidenceLine';
import { MentionBody } from './MentionBody';
import { NoteForm } from './NoteForm';
import { QuotationBody } from './QuotationBody';

/** The card that opens beside a mark: the verdict, the two texts, why, and what can be done. */
export function CardView(props: CardProps): JSX.Element {
  const { finding, statement, state, words, position } = props;
  const verdict = verdictWords(finding, statement, words);
  const label = words('listItem', positionWords(position, words), verdict);
  return (
    <div class={`card k-${markOf(finding)}`} role="dialog" aria-label={label}>
      <CardHeader {...props} verdict={verdict} />
      {isDismissed(state) ? <DismissedBody {...props} /> : <FindingBody {...props} />}
    </div>
  );
}

function positionWords({ index, count }: CardProps['position'], words: Words): string {
  return words('position', String(index + 1), String(count));
}

function FindingBody(props: CardProps): JSX.Element {
  const { finding, annotation, edited, page, state, words, actions } = props;
  return (
    <>
      <div class="body">
        {annotation !== null && annotation.body.note !== '' && (
          <SavedNote annotation={annotation} words={words} />
        )}
        {edited !== null && <ChangedSince {...{ edited, words }} language={page.details.language} />}
        {finding.type === 'mention' ? (
          <MentionBody {...props} finding={finding} />
        ) : (
          <QuotationBody {...props} finding={finding} />
        )}
      </div>
      {finding.type !== 'mention' && state.draft === null && (
        <EvidenceLine {...props} finding={finding} dismiss={actions.dismiss} />
      )}
      <CardMessage state={state} words={words} />
      {state.draft === null ? (
        <CardFooter {...props} />
      ) : (
        <NoteForm {...{ words, actions }} draft={state.draft} saving={state.save === 'saving'} />
      )}
    </>
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

import type { JSX } from 'preact';
import { wordsOf } from '../../../model/annotation';
import type { SavedEntry } from '../../../model/savedEntry';
import type { Words } from '../../../model/words';
import { Icon } from '../../parts/Icon';
import { Sign } from '../../parts/Sign';
import { savedHeading } from '../../text/savedVerdict';
import { Highlighted, holds } from './Highlighted';

export interface SavedRowProps {
  readonly entry: SavedEntry;
  /** Its place in the list, from 0, and how long the list is: only the rows in view are in the document. */
  readonly at: number;
  readonly of: number;
  readonly top: number;
  readonly terms: readonly string[];
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  /** True while several are being chosen: each row then shows a box to tick. */
  readonly choosing: boolean;
  readonly words: Words;
}

/** One saved annotation in three lines: the verdict, the words, and from where. */
export function SavedRow(props: SavedRowProps): JSX.Element {
  const { entry, at, of, top, isOpen, isChosen, choosing, words } = props;
  const { annotation, mark, sighting } = entry;
  return (
    <div
      id={rowId(annotation.id)}
      class={`item k-${mark}${isOpen ? ' open' : ''}`}
      role="option"
      tabIndex={-1}
      aria-selected={choosing ? isChosen : isOpen}
      aria-setsize={of}
      aria-posinset={at + 1}
      data-at={at}
      style={{ insetBlockStart: `${top}rem` }}
    >
      <span class={isChosen ? 'check on' : 'check'} data-check={at} aria-hidden="true">
        {isChosen && <Icon name="check" />}
      </span>
      <Sign kind={mark} />
      <p class="top">
        <span class="verdict cut-off">{savedHeading(annotation, words)}</span>
        <time dateTime={annotation.created}>
          {dayMonth(words('languageTag')).format(new Date(annotation.created))}
        </time>
      </p>
      <RowWords {...props} />
      <p class="meta">
        <span class="cut-off" dir="auto">
          <Highlighted text={sourceOf(entry, props.terms)} terms={props.terms} />
        </span>
        {annotation.body.tags.map((tag) => (
          <span key={tag} class="tag cut-off" dir="auto">
            <Highlighted text={tag} terms={props.terms} />
          </span>
        ))}
        <SightingSign state={sighting?.state ?? null} words={words} />
      </p>
    </div>
  );
}

/** The words that were found: the page's, else those of the note, else what was said. */
function RowWords({ entry: { annotation }, terms, words }: SavedRowProps): JSX.Element {
  const { finding, reference, page, body } = annotation;
  const passage = wordsOf(annotation);
  const said = reference?.selector?.[0].exact ?? '';
  const isElsewhere = terms.length > 0 && !holds(passage, terms);
  const showsNote = isElsewhere ? holds(body.note, terms) : finding.type === 'selection' && body.note !== '';
  if (showsNote) {
    return (
      <p class="words note cut-off" dir="auto">
        <Highlighted text={body.note} terms={terms} cut />
      </p>
    );
  }
  if (isElsewhere && holds(said, terms)) {
    return (
      <p class="words cut-off" dir="auto">
        <span class="side">{words('said')}</span> <Highlighted text={said} terms={terms} cut />
      </p>
    );
  }
  return (
    <p class="words cut-off" lang={page.language ?? undefined} dir="auto">
      <Highlighted text={passage} terms={terms} cut />
    </p>
  );
}

/** The outlet; the title where the words were found only there. */
function sourceOf({ annotation: { page } }: SavedEntry, terms: readonly string[]): string {
  const outlet = page.outlet ?? page.title ?? page.url;
  return page.title !== null && holds(page.title, terms) && !holds(outlet, terms) ? page.title : outlet;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one for every row of every keystroke would take longer than all the rest of the row. */
function dayMonth(language: string): Intl.DateTimeFormat {
  const known =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  formats.set(language, known);
  return known;
}

interface SightingSignProps {
  readonly state: 'anchored' | 'changed' | 'orphaned' | null;
  readonly words: Words;
}

function SightingSign({ state, words }: SightingSignProps): JSX.Element | null {
  if (state !== 'changed' && state !== 'orphaned') return null;
  return (
    <span class="tag gone">
      <Icon name={state === 'orphaned' ? 'broken' : 'note'} />
      {words(state === 'orphaned' ? 'savedGone' : 'savedEdited')}
    </span>
  );
}

/** The id of a row's element. */
export function rowId(id: string): string {
  return `row-${id}`;
}

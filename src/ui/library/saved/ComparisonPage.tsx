import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SavedComparison, SavedPassage } from '../../../model/annotation';
import { isAlarming } from '../../../model/finding';
import type { SavedEntry } from '../../../model/savedEntry';
import { savedMark } from '../../../model/savedMark';
import type { ReferenceStatement } from '../../../model/statement';
import type { Words } from '../../../model/words';
import { DiffTexts } from '../../parts/BothTexts';
import { Icon } from '../../parts/Icon';
import { Sign } from '../../parts/Sign';
import { savedDiff } from '../../text/savedDiff';
import { savedVerdict } from '../../text/savedVerdict';
import type { LibraryProps } from '../libraryState';
import { RenderedNote } from './NoteBox';
import { placeInStatement } from './placeInStatement';
import { dayWords, RecordBox } from './RecordBox';
import type { SavedActions } from './savedState';

/** A page beside the statement as it was when it was saved, to be read and printed. */
export function ComparisonPage({ state, words, actions }: LibraryProps): JSX.Element {
  const { comparison, statements } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const entry = comparison === 'none' ? null : comparison;
  const statement = statements.find(({ id }) => id === entry?.annotation.statement) ?? null;
  return (
    <main class="paper">
      <nav class="tools" aria-label={words('library')}>
        <a class="b small" href={entry === null ? '#saved' : `#saved?open=${entry.annotation.id}`}>
          <Icon name="left" />
          {words('backToLibrary')}
        </a>
        <span class="spacer" />
        {entry !== null && (
          <button type="button" class="b small line" onClick={actions.saved.print}>
            <Icon name="print" />
            {words('print')}
          </button>
        )}
      </nav>
      {entry?.annotation.finding.type === 'comparison' ? (
        <Read
          {...{ entry, statement, words, heading }}
          actions={actions.saved}
          comparison={entry.annotation.finding}
        />
      ) : (
        <h1 ref={heading} tabIndex={-1}>
          {words('comparisonNone')}
        </h1>
      )}
    </main>
  );
}

interface ReadProps {
  readonly entry: SavedEntry;
  readonly comparison: SavedComparison;
  readonly statement: ReferenceStatement | null;
  readonly words: Words;
  readonly actions: SavedActions;
  readonly heading: { current: HTMLHeadingElement | null };
}

function Read({ entry, comparison, statement, words, actions, heading }: ReadProps): JSX.Element {
  const { annotation } = entry;
  const { page, body } = annotation;
  const address = actions.addressOf(annotation);
  const language = page.language ?? undefined;
  return (
    <article>
      <header>
        <p class="kick">{words('savedComparison')}</p>
        <h1 ref={heading} tabIndex={-1} lang={language} dir="auto">
          {page.title ?? page.url}
        </h1>
        <p class="src" dir="auto">
          {[page.outlet, page.author].filter((part) => part !== null).join(', ')}
          {page.published !== null && `, ${dayWords(page.published, words)}`}
          <br />
          {address === null ? page.url : <a href={address}>{page.url}</a>}
        </p>
        <p class="sum">{sumWords(comparison, statement, words)}</p>
      </header>
      {body.note !== '' && <RenderedNote note={body.note} />}
      <section>
        <h2>{words('findingsLabel')}</h2>
        {comparison.passages.length === 0 && <p class="quiet">{words('comparisonNothing')}</p>}
        <ol class="took">
          {comparison.passages.map((passage, i) => (
            <Passage key={`${i}`} {...{ passage, statement, language, words }} />
          ))}
        </ol>
      </section>
      <LeftOut {...{ comparison, statement, words }} />
      <RecordBox {...{ entry, statement, words }} />
    </article>
  );
}

/** Points covered, passages, and how many of them differ. */
function sumWords(
  { passages, leftOut }: SavedComparison,
  statement: ReferenceStatement | null,
  words: Words,
): string {
  const all = statement?.claims.length ?? null;
  const differing = passages.filter(({ finding }) => finding.differences.some(isAlarming)).length;
  return [
    ...(all === null ? [] : [words('summaryCovered', String(all - leftOut.length), String(all))]),
    words('comparisonPassages', passages.length),
    ...(differing === 0 ? [] : [words('comparisonDiffer', differing)]),
  ].join('; ');
}

interface PassageProps {
  readonly passage: SavedPassage;
  readonly statement: ReferenceStatement | null;
  readonly language: string | undefined;
  readonly words: Words;
}

function Passage({ passage, statement, language, words }: PassageProps): JSX.Element {
  const { target, reference, finding } = passage;
  const mark = savedMark(finding);
  const place = statement === null ? null : placeInStatement({ reference, finding }, statement);
  const at = [
    ...(place?.sentence == null ? [] : [words('recordSentence', String(place.sentence))]),
    ...(place?.points ?? []).map((point) => words('recordPoint', String(point))),
  ].join(', ');
  return (
    <li class={`k-${mark}`}>
      <p class="top">
        <Sign kind={mark} />
        <span class="verdict">{savedVerdict(finding, words)}</span>
        <span class="faint">{at}</span>
      </p>
      <DiffTexts
        diff={savedDiff(target, reference, finding)}
        saidIn={place?.edition?.language}
        printedIn={language}
        words={words}
      />
    </li>
  );
}

type LeftOutProps = Pick<ReadProps, 'comparison' | 'statement' | 'words'>;

/** The points that the page has nothing of, each with the sentence that makes it. */
function LeftOut({ comparison, statement, words }: LeftOutProps): JSX.Element | null {
  const { leftOut } = comparison;
  if (leftOut.length === 0) return null;
  const claims = statement?.claims ?? [];
  const [original] = statement?.editions ?? [];
  return (
    <section>
      <h2>{words('leftOut', leftOut.length, claims.length)}</h2>
      <ol class="missing">
        {leftOut.map((id) => {
          const at = claims.findIndex((claim) => claim.id === id);
          const [passage] = claims[at]?.passages[original?.language ?? ''] ?? [];
          return (
            <li key={id} value={at < 0 ? undefined : at + 1}>
              <span lang="en">{claims[at]?.gloss ?? id}</span>
              {passage !== undefined && (
                <q class="words" lang={original?.language} dir="auto">
                  {original?.text.slice(passage.start, passage.end).trim()}
                </q>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

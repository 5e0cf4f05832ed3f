import type { ComponentChildren, JSX } from 'preact';
import type { Annotation } from '../../../model/annotation';
import type { SavedEntry } from '../../../model/savedEntry';
import type { Sighting } from '../../../model/sighting';
import type { ReferenceStatement } from '../../../model/statement';
import type { WordKey, Words } from '../../../model/words';
import { attributionWords, evidenceWords } from '../../text/evidenceWords';
import { placeInStatement } from './placeInStatement';

export interface RecordBoxProps {
  readonly entry: SavedEntry;
  readonly statement: ReferenceStatement | null;
  readonly words: Words;
}

/** Everything that makes the annotation stand as evidence without its page. */
export function RecordBox({ entry, statement, words }: RecordBoxProps): JSX.Element {
  const { annotation, sighting } = entry;
  const { finding, page, created, modified, pageHash, engine } = annotation;
  const judged = finding.type === 'quotation' || finding.type === 'restatement' ? finding : null;
  return (
    <section>
      <h3>{words('record')}</h3>
      <dl class="kv">
        <Row label={words('statementLabel')}>{statementWords(annotation, statement, words)}</Row>
        {judged?.attribution != null && (
          <Row label={words('recordCredits')}>{attributionWords(judged.attribution, words)}</Row>
        )}
        <Row label={words('recordOnPage')}>{sightingWords(sighting, words)}</Row>
        {sighting?.printed != null && (
          <Row label={words('recordNow')}>
            <span class="words" lang={page.language ?? undefined} dir="auto">
              {sighting.printed}
            </span>
          </Row>
        )}
        <Row label={words('saved')}>{timeWords(created, words)}</Row>
        {modified !== created && <Row label={words('recordChanged')}>{timeWords(modified, words)}</Row>}
        {judged?.evidence != null && (
          <Row label={words('recordWhy')}>{evidenceWords(judged.evidence, words)}</Row>
        )}
        {page.author !== null && <Row label={words('recordAuthor')}>{page.author}</Row>}
        <Row label={words('recordAddress')}>{page.url}</Row>
        {pageHash !== null && (
          <Row label={words('recordHash')}>
            <code>{pageHash}</code>
          </Row>
        )}
        {engine !== null && <Row label={words('recordEngine')}>{engine}</Row>}
      </dl>
    </section>
  );
}

interface RowProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

function Row({ label, children }: RowProps): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function statementWords(annotation: Annotation, statement: ReferenceStatement | null, words: Words): string {
  if (statement === null) return annotation.statement;
  const day = dayWords(statement.date, words);
  const { sentence, points } = placeInStatement(annotation, statement);
  return [
    `${statement.title}, ${statement.place}, ${day}`,
    ...(sentence === null ? [] : [words('recordSentence', String(sentence))]),
    ...points.map((point) => words('recordPoint', String(point))),
  ].join(', ');
}

const REASONS: Readonly<Record<NonNullable<Sighting['reason']>, WordKey>> = {
  gone: 'sightingGone',
  ambiguous: 'sightingAmbiguous',
  unread: 'sightingUnread',
};

function sightingWords(sighting: Sighting | null, words: Words): string {
  if (sighting === null) return words('sightingNone');
  const seen = dayWords(sighting.seen, words);
  if (sighting.state === 'anchored') return words('sightingAnchored', seen);
  if (sighting.state === 'changed') return words('sightingChanged', seen);
  return words(REASONS[sighting.reason ?? 'gone'], seen);
}

function timeWords(time: string, words: Words): string {
  return formatted(time, words, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A day, or the day of a time, in the language of the interface. */
export function dayWords(day: string, words: Words): string {
  // A date without a time is a day everywhere; a time is on the day that it is here.
  const zone = day.length === 10 ? { timeZone: 'UTC' } : {};
  return formatted(day, words, { dateStyle: 'medium', ...zone });
}

/** Imported annotations may hold any text where a time should be. */
function formatted(time: string, words: Words, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(words('languageTag'), options).format(date);
}

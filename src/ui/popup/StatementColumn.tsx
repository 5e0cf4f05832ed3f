import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Edition, ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { Strip } from './Strip';
import type { SentenceUse } from './sentenceUse';

export interface StatementColumnProps {
  readonly statement: ReferenceStatement;
  readonly edition: Edition;
  readonly sentences: readonly SentenceUse[];
  readonly current: number;
  readonly words: Words;
  readonly choose: (index: number) => void;
  readonly openStatement: (url: string) => void;
  /** Null where there is no other to choose. */
  readonly chooseAnother: (() => void) | null;
}

/** The statement whole, sentence by sentence, with what the page took of it; along it the strip. */
export function StatementColumn(props: StatementColumnProps): JSX.Element {
  const { edition, sentences, current, words, choose } = props;
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => bringIntoView(text.current, current), [current]);
  return (
    <section class="st" aria-label={words('statementLabel')}>
      <StatementHead {...props} />
      <div class="both">
        <Strip sentences={sentences} current={current} words={words} choose={choose} />
        <div class="text" ref={text} lang={edition.language} dir="auto">
          {paragraphsOf(sentences).map((paragraph) => (
            <p key={paragraph[0]?.index}>
              {paragraph.map(({ sentence, index }) => (
                <Sentence
                  key={index}
                  edition={edition}
                  sentence={sentence}
                  now={index === current}
                  choose={() => choose(index)}
                />
              ))}
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}

function StatementHead(props: StatementColumnProps): JSX.Element {
  const { statement, edition, words, openStatement, chooseAnother } = props;
  const format = new Intl.DateTimeFormat(words('languageTag'), { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div class="head">
      <h2 lang={edition.language} dir="auto">
        {edition.title}
      </h2>
      <div class="quiet">
        <span class="cut-off">
          {statement.place}, {format.format(new Date(statement.date))} ·{' '}
          <button type="button" class="link" onClick={() => openStatement(edition.source.url)}>
            {edition.source.name}
          </button>
        </span>
        {chooseAnother !== null && (
          <button type="button" class="b small line" onClick={chooseAnother}>
            {words('anotherStatement')}
          </button>
        )}
      </div>
    </div>
  );
}

interface Placed {
  readonly sentence: SentenceUse;
  readonly index: number;
}

function paragraphsOf(sentences: readonly SentenceUse[]): Placed[][] {
  const paragraphs: Placed[][] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.startsParagraph || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push({ sentence, index });
  }
  return paragraphs;
}

interface SentenceProps {
  readonly edition: Edition;
  readonly sentence: SentenceUse;
  readonly now: boolean;
  readonly choose: () => void;
}

function Sentence({ edition, sentence, now, choose }: SentenceProps): JSX.Element {
  const { kind, start, end } = sentence;
  const text = edition.text.slice(start, end);
  if (kind === null) return <span class={`s unused ${now ? 'now' : ''}`} data-now={now}>{`${text} `}</span>;
  const from = Math.min(...sentence.taken.map((span) => span.start));
  const to = Math.max(...sentence.taken.map((span) => span.end));
  return (
    <a
      class={`s ${now ? 'now' : ''}`}
      href={`#s${start}`}
      data-now={now}
      aria-current={now ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <span class="unused">{edition.text.slice(start, from)}</span>
      <span class={`m k-${kind}`}>{edition.text.slice(from, to)}</span>
      <span class="unused">{`${edition.text.slice(to, end)} `}</span>
    </a>
  );
}

function bringIntoView(text: HTMLElement | null, current: number): void {
  const now = text?.querySelector<HTMLElement>('[data-now="true"]');
  if (text === null || now == null || current < 0) return;
  const offset = now.getBoundingClientRect().top - text.getBoundingClientRect().top + text.scrollTop;
  text.scrollTop = offset - (text.clientHeight - now.offsetHeight) / 2;
}

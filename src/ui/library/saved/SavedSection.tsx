import type { JSX } from 'preact';
import { type Annotation, wordsOf } from '../../model/annotation';
import type { Words } from '../../model/words';
import { Sign } from '../parts/Sign';
import { savedMark, savedVerdict } from '../text/savedVerdict';
import type { LibraryProps } from './libraryState';

/** What was saved, newest first: each with its verdict, its words, its note and the way back to its page. */
export function SavedSection({ state, words }: LibraryProps): JSX.Element {
  const { saved } = state;
  if (saved === null) return <p class="lead">{words('savedUnreadable')}</p>;
  if (saved.length === 0) return <p class="lead">{words('savedNothing')}</p>;
  return (
    <ol class="saved">
      {saved.map((annotation) => (
        <SavedItem key={annotation.id} annotation={annotation} words={words} />
      ))}
    </ol>
  );
}

function SavedItem({ annotation, words }: { readonly annotation: Annotation; readonly words: Words }) {
  const { page, target, body, created } = annotation;
  const kind = savedMark(annotation.finding);
  const when = new Intl.DateTimeFormat(words('languageTag'), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li class={`item k-${kind}`}>
      <Sign kind={kind} />
      <p class="top">
        <span class="verdict">{savedVerdict(annotation.finding, words)}</span>
        <time dateTime={created}>{when.format(new Date(created))}</time>
      </p>
      <p class="words" lang={page.language ?? undefined} dir="auto">
        {wordsOf({ target, page })}
      </p>
      {body.note !== '' && (
        <p class="note" dir="auto">
          {body.note}
        </p>
      )}
      <p class="from" dir="auto">
        {page.outlet !== null && `${page.outlet}, `}
        <PageLink url={page.url} title={page.title ?? page.url} />
      </p>
    </li>
  );
}

/** Only an address of the web is a link: an imported or damaged record may hold anything. */
function PageLink({ url, title }: { readonly url: string; readonly title: string }): JSX.Element {
  if (!/^https?:\/\//.test(url)) return <span>{title}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}

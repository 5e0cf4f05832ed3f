import type { Annotation, PassageSelectors } from '../model/annotation';
import { pageAddress } from './annotationSchema';
import { derivedId } from './derivedId';
import { failEntry, type ParsedEntry } from './importOutcome';
import { addressesOf, pageKey } from './pageKey';
import { parseAnnotation, parseEntry } from './parseEntry';

/** The day that stands for a date that a file doesn't give: the same whenever the file is read. */
const NO_DATE = '1970-01-01T00:00:00.000Z';

/** What is known of an annotation that another program made. */
export interface ForeignAnnotation {
  /** What the other program calls it, or all that it holds where it has no name. */
  readonly source: string;
  readonly statement: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly selector: PassageSelectors | null;
  readonly note: string;
  readonly tags: readonly string[];
  readonly created: string | null;
  readonly modified: string | null;
}

/** Makes an annotation of ours of another program's: a passage that a person selected, or a note on a whole page. */
export function foreignAnnotation(from: ForeignAnnotation): ParsedEntry<Annotation> {
  const { url, selector, note, tags } = from;
  if (url === null || !URL.canParse(url) || !parseEntry(pageAddress, url).ok)
    return failEntry('no-page', 'target');
  if (selector === null && note === '' && tags.length === 0) return failEntry('nothing-in-it');
  const created = dateOf(from.created) ?? dateOf(from.modified) ?? NO_DATE;
  const page = {
    canonicalUrl: null,
    outlet: null,
    author: null,
    published: null,
    modified: null,
    language: null,
  };
  return parseAnnotation({
    id: ownUuid(from.source) ?? derivedId(from.source),
    revision: 1,
    statement: from.statement,
    pageKey: pageKey(url, null),
    addresses: addressesOf(url, null),
    page: { ...page, url, title: from.title?.slice(0, 2_000) ?? null },
    pageHash: null,
    target: { source: url, selector },
    reference: null,
    finding: { type: 'selection' },
    body: { note, tags: [...new Set(tags)] },
    created,
    modified: dateOf(from.modified) ?? created,
    engine: null,
  });
}

/** A name that is a UUID already stays: the annotation is the same wherever it goes. */
function ownUuid(source: string): string | null {
  return /^urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(source)?.[1]?.toLowerCase() ?? null;
}

function dateOf(text: string | null): string | null {
  if (text === null || text.length > 40) return null;
  const date = new Date(text);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9_999 ? date.toISOString() : null;
}

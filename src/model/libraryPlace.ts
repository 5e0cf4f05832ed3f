import { EVERYTHING, SAVED_SORTS, type SavedQuery } from './savedQuery';

export const LIBRARY_SECTIONS = ['saved', 'sites', 'settings', 'about'] as const;
/** The sections of the library, as its address names them. */
export type LibrarySection = (typeof LIBRARY_SECTIONS)[number];

/** Where in the library a person is: its address holds all of it, so that reloading and going back work. */
export interface LibraryPlace {
  readonly section: LibrarySection;
  /** The saved comparison that is read as a page of its own, by the id of its annotation. */
  readonly comparison: string | null;
  readonly query: SavedQuery;
  /** The id of the annotation that is open beside the list. */
  readonly open: string | null;
}

const KEYS = ['statement', 'outlet', 'verdict', 'tag', 'from', 'to'] as const;

/** Reads the part of an address after the `#`. What it does not know it leaves out. */
export function placeOf(hash: string): LibraryPlace {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [name, id] = path.split('/');
  const given = new URLSearchParams(search);
  const filters = Object.fromEntries(KEYS.map((key) => [key, given.get(key)]));
  const query = {
    ...EVERYTHING,
    ...filters,
    text: given.get('q') ?? '',
    gone: given.has('gone'),
    sort: SAVED_SORTS.find((sort) => sort === given.get('sort')) ?? 'newest',
  };
  return {
    section: LIBRARY_SECTIONS.find((section) => section === name) ?? 'saved',
    comparison: name === 'comparison' && id !== undefined ? decodeURIComponent(id) : null,
    query,
    open: given.get('open'),
  };
}

/** The part of the address, with its `#`. */
export function hashOf({ section, comparison, query, open }: LibraryPlace): string {
  if (comparison !== null) return `#comparison/${encodeURIComponent(comparison)}`;
  if (section !== 'saved') return `#${section}`;
  const given = new URLSearchParams();
  if (query.text !== '') given.set('q', query.text);
  for (const key of KEYS) {
    const value = query[key];
    if (value !== null) given.set(key, value);
  }
  if (query.gone) given.set('gone', '');
  if (query.sort !== 'newest') given.set('sort', query.sort);
  if (open !== null) given.set('open', open);
  const search = given.toString();
  return search === '' ? '#saved' : `#saved?${search}`;
}

import MiniSearch from 'minisearch';
import type { Annotation, AnnotationTarget } from '../model/annotation';
import { foldWord, wordsIn } from '../model/foldWord';

/** The annotations that a text was found in, by id, each with the folded words of it that were found. */
export type FoundTerms = ReadonlyMap<string, readonly string[]>;

/** Words of this length on may have one letter wrong. */
const FUZZY_FROM = 5;
/** Words before the last one are found by their beginning, for their endings, from this length on. */
const PREFIX_FROM = 3;
/** Terms are looked up in every field; a person searches for a handful. */
const MOST_TERMS = 12;

/** The words of all that is saved, to be searched while a person types. */
export class SavedIndex {
  private readonly index = new MiniSearch<Readonly<Record<string, string>>>({
    fields: ['words', 'said', 'note', 'tags', 'about'],
    storeFields: [],
    tokenize: wordsIn,
    processTerm: (term) => foldWord(term) || null,
  });

  /** Adds an annotation, or takes it in anew where it has changed. */
  put(annotation: Annotation): void {
    const fields = fieldsOf(annotation);
    if (this.index.has(annotation.id)) this.index.discard(annotation.id);
    this.index.add(fields);
  }

  remove(id: string): void {
    if (this.index.has(id)) this.index.discard(id);
  }

  /** Where all words of a text stand, the last of them begun or whole; null for a text without words. */
  search(text: string): FoundTerms | null {
    const terms = wordsIn(text).slice(0, MOST_TERMS);
    if (terms.length === 0) return null;
    const found = this.index.search(terms.join(' '), {
      combineWith: 'AND',
      // The last word is still being typed; of those before it only ones long enough to be told by their beginning.
      prefix: (term, i, all) => i === all.length - 1 || term.length >= PREFIX_FROM,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 1 : false),
      maxFuzzy: 1,
    });
    return new Map(found.map(({ id, terms: matched }) => [String(id), matched]));
  }
}

function fieldsOf({ id, target, reference, finding, body, page }: Annotation) {
  const passages = finding.type === 'comparison' ? finding.passages : [];
  return {
    id,
    words: joined([exactOf(target), ...passages.map((passage) => exactOf(passage.target))]),
    said: joined([exactOf(reference), ...passages.map((passage) => exactOf(passage.reference))]),
    note: body.note,
    tags: joined(body.tags),
    about: joined([page.title, page.outlet, page.author, hostOf(page.url)]),
  };
}

function exactOf(target: AnnotationTarget | null): string {
  return target?.selector?.[0].exact ?? '';
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n');
}

/** What an article's JSON-LD says of it. Unknown is null. */
export interface ArticleData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

type Item = Readonly<Record<string, unknown>>;

const NOTHING: ArticleData = {
  headline: null,
  publisher: null,
  authors: [],
  published: null,
  modified: null,
  language: null,
};
/** So many objects are looked at; an article's data has far fewer. */
const MAX_ITEMS = 2_000;
/** So many authors are named at most. */
const MAX_AUTHORS = 20;
const ARTICLE = /(Article|Posting|Report|Review|Newspaper)$/;

/** Reads the first article of a page's JSON-LD scripts, in lists, graphs and nested objects. Broken scripts say nothing. */
export function readJsonLd(scripts: readonly string[]): ArticleData {
  const items = itemsOf(scripts.map(parseJson));
  const byId = new Map<string, Item>();
  for (const item of items) {
    const id = own(item, '@id');
    if (typeof id === 'string' && Object.keys(item).length > 1 && !byId.has(id)) byId.set(id, item);
  }
  const articles = items.filter((item) => listOf(own(item, '@type')).some(isArticleType));
  const dated = articles.find((item) => own(item, 'datePublished') !== undefined) ?? articles[0];
  return dated === undefined ? NOTHING : articleData(dated, byId);
}

function isArticleType(type: unknown): boolean {
  return typeof type === 'string' && ARTICLE.test(type);
}

function parseJson(script: string): unknown {
  // Some sites wrap the script in a comment or a CDATA section, or break lines inside its strings.
  const bare = script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '');
  const json = bare.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\]\]>)?[\s;]*$/, '');
  for (const text of [json, json.replace(/\s+/g, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      // A broken script of the page's is the page's affair.
    }
  }
  return null;
}

/** The objects of the data in order, without recursion: it may be nested as deep as the page likes. */
function itemsOf(data: readonly unknown[]): readonly Item[] {
  const items: Item[] = [];
  const waiting: unknown[] = data.toReversed();
  while (waiting.length > 0 && items.length < MAX_ITEMS) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_ITEMS).toReversed());
    else if (isItem(value)) {
      items.push(value);
      const inner = Object.values(value).filter((child) => typeof child === 'object' && child !== null);
      waiting.push(...inner.slice(0, MAX_ITEMS).toReversed());
    }
  }
  return items;
}

function articleData(item: Item, byId: ReadonlyMap<string, Item>): ArticleData {
  const authors = listOf(own(item, 'author')).flatMap((author) => nameOf(author, byId) ?? []);
  return {
    headline: stringOf(own(item, 'headline')),
    publisher: nameOf(listOf(own(item, 'publisher'))[0], byId),
    authors: [...new Set(authors)].slice(0, MAX_AUTHORS),
    published: stringOf(own(item, 'datePublished')),
    modified: stringOf(own(item, 'dateModified')),
    language: stringOf(own(item, 'inLanguage')),
  };
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Item>): string | null {
  if (!isItem(value)) return stringOf(value);
  const id = own(value, '@id');
  const item = own(value, 'name') === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value;
  return stringOf(listOf(own(item, 'name'))[0]);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_ITEMS) : value === undefined ? [] : [value];
}

function own(item: Item, key: string): unknown {
  return Object.hasOwn(item, key) ? item[key] : undefined;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

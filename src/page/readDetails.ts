import type { PageDetails } from '../model/pageText';
import { dateInText } from './dateInText';
import type { PageFacts } from './pageFacts';
import { type ArticleData, readJsonLd } from './readJsonLd';

const PUBLISHED =
  'article:published_time og:published_time og:article:published_time article.published datepublished date.issued dc.date.issued dc.date dcterms.issued dcterms.created dcterms.date dc.created parsely-pub-date sailthru.date pubdate publishdate publish-date publication_date publish_date ptime cxenseparse:recs:publishtime date';
const MODIFIED =
  'article:modified_time og:updated_time og:article:modified_time article.updated datemodified dcterms.modified dc.date.modified lastmod last-modified revised';
const AUTHOR =
  'author article:author dc.creator dcterms.creator dc.author parsely-author sailthru.author byl citation_author article.author twitter:data1';

/**
 * What a page says of itself: Open Graph, JSON-LD, microdata, other meta names, `time`, and last a date near the headline.
 * `url` is the address it was loaded from; `nearby` gives the texts around the headline.
 */
export function readDetails(
  facts: PageFacts,
  url: string | null,
  nearby: () => readonly string[] = () => [],
): PageDetails {
  const article = readJsonLd(facts.scripts);
  const meta = (names: string): readonly string[] =>
    names.split(' ').flatMap((name) => facts.metas.get(name) ?? []);
  const language = languageOf(facts, article);
  const title = [...meta('og:title'), article.headline, ...meta('twitter:title'), said(facts, 'headline')];
  const published = [
    ...meta('article:published_time'),
    article.published,
    said(facts, 'datePublished'),
    ...meta(PUBLISHED),
    ...timesOf(facts),
  ];
  const modified = [article.modified, said(facts, 'dateModified'), ...meta(MODIFIED)];
  return {
    url,
    canonicalUrl: canonicalUrl(facts, url),
    title: first([...title, facts.title], textOrNull),
    outlet: first([...meta('og:site_name'), article.publisher], textOrNull) ?? hostOf(url),
    author: authorOf(facts, article, meta(AUTHOR)),
    published: first(published, dateOrNull) ?? first(nearby(), (text) => dateInText(plain(text), language)),
    modified: first(modified, dateOrNull),
    language,
  };
}

function first<Value>(values: readonly Value[], read: (value: Value) => string | null): string | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

/** Only an address on the same site counts: a page must not file itself under another outlet's. */
function canonicalUrl({ canonical }: PageFacts, url: string | null): string | null {
  if (!canonical || url === null || !URL.canParse(canonical, url)) return null;
  const address = new URL(canonical, url);
  return address.origin === new URL(url).origin ? textOrNull(address.href, MAX_ADDRESS) : null;
}

/** Longer addresses are none to keep. In UTF-16 units. */
const MAX_ADDRESS = 2_000;

function languageOf(facts: PageFacts, article: ArticleData): string | null {
  const { metas } = facts;
  const named = [
    facts.language,
    metas.get('content-language'),
    metas.get('language'),
    metas.get('og:locale'),
    article.language,
  ];
  return first(named, (name) => {
    const tag = name?.split(',')[0]?.trim().replaceAll('_', '-') ?? '';
    return /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag) ? tag.slice(0, 35) : null;
  });
}

function authorOf(facts: PageFacts, { authors }: ArticleData, metas: readonly string[]): string | null {
  const linked = [...new Set(facts.authors.map((element) => nameOrNull(facts.textOf(element))))];
  return first(
    [authors.join(', '), ...metas, said(facts, 'author'), linked.filter((name) => name !== null).join(', ')],
    nameOrNull,
  );
}

/** A name, without "By" before it; an address or a long text is none. */
function nameOrNull(text: string | null): string | null {
  const name = textOrNull(text)?.replace(/^by:?\s+/i, '') ?? null;
  return name === null || name.length > 200 || /^(https?:)?\/\/|^www\.|@\w+\.\w/.test(name) ? null : name;
}

function said({ properties, textOf }: PageFacts, property: string): string | null {
  const found = properties.get(property);
  return found === undefined ? null : (found.value ?? textOf(found.element));
}

/** The times in the order in which they are believed: those after the headline first. */
function timesOf({ times }: PageFacts): readonly (string | null)[] {
  const after = times.filter(({ isAfterHeading }) => isAfterHeading);
  return [...after, ...times].map(({ value }) => value);
}

/** A date or date-time in ISO 8601; other machine-readable forms are brought to it. */
function dateOrNull(text: string | null): string | null {
  const date = textOrNull(text, 100);
  if (date === null) return null;
  if (/^\d{4}-\d{2}-\d{2}(?!\d)/.test(date)) return date;
  const compact = /^(\d{4})(\d{2})(\d{2})(T?\d*)?$/.exec(date);
  if (compact !== null) return dateInText(compact.slice(1, 4).join('-'), null);
  const parsed = /\d{4}/.test(date) && /[a-z]{3}|\d[/.]\d/i.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(parsed) ? dateInText(date, 'en') : new Date(parsed).toISOString();
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return textOrNull(new URL(url).hostname.replace(/^www\./, ''));
}

function textOrNull(text: string | null | undefined, longest = 500): string | null {
  const trimmed = plain(text ?? '');
  return trimmed === '' ? null : trimmed.slice(0, longest);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

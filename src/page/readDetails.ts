import type { PageDetails } from '../model/pageText';

/** What a page says of itself, from its head: links, Open Graph, JSON-LD. `url` is the address it was loaded from. */
export function readDetails(document: Document, url: string | null): PageDetails {
  const article = readJsonLd(document);
  const title = metaContent(document, 'og:title') ?? article.headline ?? textOrNull(document.title);
  return {
    url,
    canonicalUrl: canonicalUrl(document, url),
    title,
    outlet: metaContent(document, 'og:site_name') ?? article.publisher ?? hostOf(url),
    published: metaContent(document, 'article:published_time') ?? article.published ?? firstTime(document),
    language: textOrNull(document.documentElement.getAttribute('lang')),
  };
}

/** Only an address on the same site counts: a page must not file itself under another outlet's. */
function canonicalUrl(document: Document, url: string | null): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!href || url === null || !URL.canParse(href, url)) return null;
  const canonical = new URL(href, url);
  return canonical.origin === new URL(url).origin ? canonical.href : null;
}

function metaContent(document: Document, property: string): string | null {
  const meta = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`);
  return textOrNull(meta?.getAttribute('content'));
}

function firstTime(document: Document): string | null {
  return textOrNull(
    document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime'),
  );
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return textOrNull(new URL(url).hostname.replace(/^www\./, ''));
}

interface ArticleData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** Reads no more of one JSON-LD script than this, in UTF-16 units. */
const MAX_JSON_LD = 100_000;

function readJsonLd(document: Document): ArticleData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseJson((script.textContent ?? '').slice(0, MAX_JSON_LD)));
    if (found !== null) return found;
  }
  return { headline: null, publisher: null, published: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A broken script of the page's is the page's affair.
    return null;
  }
}

function findArticle(data: unknown): ArticleData | null {
  const items = Array.isArray(data) ? data : [data];
  for (const item of items) {
    if (!isRecord(item)) continue;
    if (/Article|Posting|Report/.test(String(item['@type']))) return articleData(item);
    const nested = Array.isArray(item['@graph']) ? findArticle(item['@graph']) : null;
    if (nested !== null) return nested;
  }
  return null;
}

function articleData(item: Record<string, unknown>): ArticleData {
  const { publisher } = item;
  return {
    headline: stringOrNull(item.headline),
    publisher: isRecord(publisher) ? stringOrNull(publisher.name) : stringOrNull(publisher),
    published: stringOrNull(item.datePublished),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? textOrNull(value) : null;
}

function textOrNull(text: string | null | undefined): string | null {
  const trimmed = text?.replace(/\s+/g, ' ').trim();
  return trimmed ? trimmed.slice(0, 500) : null;
}

import type { PageText } from './pageText';
import type { ReferenceStatement, Source } from './statement';

const DAY = 86_400_000;

/** Whether a page tells where the statement's words are from, and whether it can have been there to tell. */
export interface CreditCheck {
  /** Who published the statement. */
  readonly source: string;
  /** True where the page is the publisher's own. */
  readonly isOwn: boolean;
  readonly isNamed: boolean;
  readonly isLinked: boolean;
  /** Days from the statement to the page's own date; negative for a page dated before it, null where it has none. */
  readonly daysAfter: number | null;
}

/** Looks for the statement's publisher in a page, among the hosts it links, and compares their dates. */
export function creditCheck(
  page: PageText,
  statement: ReferenceStatement,
  linked: readonly string[],
): CreditCheck {
  const source = statement.editions[0]?.source ?? { name: '', url: '', published: '' };
  const site = siteOf(source);
  const own = page.details.url === null ? null : hostOf(page.details.url);
  return {
    source: source.name,
    isOwn: own !== null && isOf(own, site),
    isNamed: isNamed(page.text, source.name, site),
    isLinked: linked.some((host) => isOf(host, site)),
    daysAfter: daysBetween(statement.date, page.details.published),
  };
}

/** By its name as it is written, which may be a plain word when written small ("Trend"), or by its address. */
function isNamed(text: string, name: string, site: string): boolean {
  if (name === '') return false;
  const written = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u');
  return written.test(text) || (site !== '' && text.toLowerCase().includes(site));
}

/** The publisher's own domain: "trend.az" for en.trend.az. */
function siteOf({ url }: Source): string {
  return (hostOf(url) ?? '').split('.').slice(-2).join('.');
}

function hostOf(url: string): string | null {
  return /^https?:\/\/([^/:]+)/.exec(url)?.[1]?.toLowerCase() ?? null;
}

function isOf(host: string, site: string): boolean {
  return site !== '' && (host === site || host.endsWith(`.${site}`));
}

/** Whole days; a page's time of day and zone count for nothing. */
function daysBetween(date: string, published: string | null): number | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  return day === undefined ? null : Math.round((Date.parse(day) - Date.parse(date)) / DAY);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

import { isEverySite, isReadUnasked, type Reach, siteOfPattern } from './reach';

/** Where On Record reads by itself, as a person chooses it. */
export type ReachChoice = 'news' | 'every' | 'click';

/** One site of the list. */
export interface ListedSite {
  readonly name: string;
  readonly on: boolean;
  /** True for a news site of the statement: the browser allows it from the start. */
  readonly isNews: boolean;
  /** Its match patterns. */
  readonly patterns: readonly string[];
}

/** All that is chosen and allowed. */
export interface ReachState {
  readonly choice: ReachChoice;
  readonly sites: readonly ListedSite[];
}

/** The choice and the list of sites, of what the person chose and what the browser allows. */
export function reachState(reach: Reach, news: readonly string[], granted: readonly string[]): ReachState {
  const every = granted.some(isEverySite);
  const names = new Set([
    ...[...news, ...granted].flatMap((site) => siteOfPattern(site) ?? []),
    ...reach.off,
  ]);
  const sites = [...names].map((name) => {
    const own = [...news, ...granted].filter((site) => siteOfPattern(site) === name);
    const isNews = own.some((site) => news.includes(site));
    const isAllowed = every || own.length > 0;
    const patterns = own.length > 0 ? own : patternsOf(name);
    return { name, isNews, patterns, on: isAllowed && isReadUnasked({ ...reach, mode: 'sites' }, name) };
  });
  const choice = reach.mode === 'click' ? 'click' : every ? 'every' : 'news';
  return { choice, sites };
}

/** The match patterns of a site and its subdomains. */
export function patternsOf(name: string): readonly string[] {
  return [`https://*.${name}/*`, `http://*.${name}/*`];
}

/** The name of the site that a person writes, as an address or as a bare name; null where it is none. */
export function siteWritten(text: string): string | null {
  const host = /^(?:https?:\/\/)?([^/\s:?#]+)(?:[/:?#]\S*)?$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (host === undefined || !/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host)) return null;
  return host.replace(/^www\./, '');
}

/** Where the person lets On Record read by itself: the sites it may read but those switched off, or nowhere unasked. */
export interface Reach {
  readonly mode: 'sites' | 'click';
  /** Names of sites on which nothing is read unasked, though the browser allows it. */
  readonly off: readonly string[];
}

/** What holds until the person chooses otherwise. */
export const FIRST_REACH: Reach = { mode: 'sites', off: [] };

/** What a site is called: its host without "www.". */
export function siteName(host: string): string {
  return host.replace(/^www\./, '');
}

/** True if the site, or one that it is part of, is switched off. */
export function isOff({ off }: Reach, host: string): boolean {
  return off.some((site) => isWithin(siteName(host), site));
}

/** True if pages of the host are read without being asked for, where the browser allows it. */
export function isReadUnasked(reach: Reach, host: string): boolean {
  return reach.mode === 'sites' && !isOff(reach, host);
}

/** The reach with a site switched on or off. Switching on takes back every switch that covers the site. */
export function withSite(reach: Reach, host: string, on: boolean): Reach {
  const site = siteName(host);
  const others = reach.off.filter((other) => !isWithin(site, other) && !isWithin(other, site));
  return { ...reach, off: on ? others : [...others, site] };
}

function isWithin(site: string, other: string): boolean {
  return site === other || site.endsWith(`.${other}`);
}

/** The name of the one site that a match pattern is for; null for a pattern of every site. */
export function siteOfPattern(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1];
  return host === undefined || host === '*' ? null : siteName(host);
}

/** True if pages of some site are read by this pattern whatever site it is. */
export function isEverySite(pattern: string): boolean {
  return pattern === '<all_urls>' || /^[^:]+:\/\/\*\//.test(pattern);
}

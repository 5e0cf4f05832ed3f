import { browser } from './browser';

/** The match pattern of everything on a page's site; null for addresses no extension may read. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** True if the person has let On Record read the site. */
export async function mayRead(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] });
}

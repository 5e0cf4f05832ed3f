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

/** Hears that the person has withdrawn the permission for some sites. */
export function onAccessWithdrawn(hear: () => void): void {
  browser.permissions.onRemoved.addListener(({ origins }) => {
    if (origins !== undefined && origins.length > 0) hear();
  });
}

/** The sites that On Record may read, as match patterns. */
export async function readableSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

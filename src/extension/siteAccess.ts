import { browser } from './browser';

/** What is asked for when a person wants every site read. */
const EVERY_SITE = ['https://*/*', 'http://*/*'];

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

/**
 * Asks the person to let On Record read some sites, or every site. Must be called in the click itself, before anything
 * is waited for: browsers ask only then.
 */
export async function askForSites(sites: readonly string[] | 'every'): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: sites === 'every' ? EVERY_SITE : [...sites] });
  } catch {
    return false;
  }
}

/** Gives back the permission for sites; those of the manifest the browser keeps. */
export async function giveBackSites(sites: readonly string[]): Promise<void> {
  const origins = (await grantedSites()).filter((site) => sites.includes(site));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}

/** Hears that the person has given or withdrawn the permission for some sites, here or in the browser's own pages. */
export function onAccessChanged(hear: { given(sites: readonly string[]): void; withdrawn(): void }): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins !== undefined && origins.length > 0) hear.given(origins);
  });
  browser.permissions.onRemoved.addListener(({ origins }) => {
    if (origins !== undefined && origins.length > 0) hear.withdrawn();
  });
}

/** The sites that On Record may read, as match patterns. */
export async function readableSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The news sites that the manifest names, as match patterns. */
export function newsSites(): readonly string[] {
  const { host_permissions: sites = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return sites;
}

/** The sites that the person allowed beyond the news sites, as match patterns. */
export async function grantedSites(): Promise<readonly string[]> {
  const news = new Set(newsSites());
  return (await readableSites()).filter((site) => !news.has(site));
}

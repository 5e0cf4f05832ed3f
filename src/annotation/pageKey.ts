/** Parameters that say where a reader came from, not what they read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_ga|ysclid)$/i;

/** The key under which what is kept of a page is found again: its canonical address, else its own. */
export function pageKey(url: string, canonicalUrl: string | null): string {
  return plainAddress(believedCanonical(url, canonicalUrl) ?? url);
}

/** All addresses under which a page is found again: that of its key first, then its own. */
export function addressesOf(url: string, canonicalUrl: string | null): readonly string[] {
  return [...new Set([pageKey(url, canonicalUrl), plainAddress(url)])];
}

/** An address without fragment and without the parameters that tell where its reader came from. */
function plainAddress(url: string): string {
  const address = new URL(url);
  address.hash = '';
  const names: string[] = [];
  // In a content script of Firefox the names can't be iterated otherwise.
  address.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) address.searchParams.delete(name);
  return address.href;
}

/** Some sites name their front page as every page's canonical address: that would throw all their stories together. */
function believedCanonical(url: string, canonicalUrl: string | null): string | null {
  if (canonicalUrl === null || !URL.canParse(canonicalUrl, url)) return null;
  const canonical = new URL(canonicalUrl, url);
  const isFront = canonical.pathname === '/' && canonical.search === '';
  return isFront && new URL(url).pathname !== '/' ? null : canonical.href;
}

/** The key under which a page's annotations are kept: its canonical address, else its own, without fragment. */
export function pageKey(url: string, canonicalUrl: string | null): string {
  const address = new URL(canonicalUrl ?? url);
  address.hash = '';
  return address.href;
}

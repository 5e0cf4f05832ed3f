/** So many links of a page are looked at: more are a menu, no article's sources. */
const MOST_LINKS = 2_000;

/** The hosts that a page's article links, each once. */
export function linkedHosts(document: Document): readonly string[] {
  const root = document.querySelector('article, main, [role="main"]') ?? document.body;
  const links = [...(root?.querySelectorAll('a[href^="http"]') ?? [])].slice(0, MOST_LINKS);
  const hosts = links.flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    return URL.canParse(href) ? new URL(href).hostname : [];
  });
  return [...new Set(hosts)];
}

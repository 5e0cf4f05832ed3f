import type { Random } from '../bench/random';

/** An article to be put into a page. */
export interface Article {
  readonly title: string;
  /** ISO 8601 date. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const LINKS = 30;
const TEASERS = 20;
/** Every so many paragraphs comes a list, a heading, a picture's caption. */
const LIST = 9;
const HEADING = 6;
const CAPTION = 14;

const STYLE =
  'body{margin:0;font:16px/1.5 serif;color:#222}main{display:grid;grid-template-columns:minmax(0,2fr) 1fr;gap:2rem;' +
  'max-width:70rem;margin:auto}nav ul,footer ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none}a{color:#046}';

/** The page of a news site around an article: menus, teasers, a sidebar, and inline markup in the text. */
export function articleHtml({ title, published, paragraphs }: Article, random: Random): string {
  const words = paragraphs.join(' ').split(/\s+/);
  const phrase = (count: number): string =>
    escaped(Array.from({ length: count }, () => random.pick(words)).join(' '));
  const links = (): string =>
    listOf(Array.from({ length: LINKS }, (_, i) => `<a href="/section/${i}">${phrase(2)}</a>`));
  const teasers = Array.from(
    { length: TEASERS },
    (_, i) => `<a href="/story/${i}"><span class="kicker">${phrase(1)}</span> ${phrase(9)}</a>`,
  );
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: published };
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title><meta name="viewport" content="width=device-width">`,
    `<meta property="article:published_time" content="${published}"><style>${STYLE}</style>`,
    `<script type="application/ld+json">${JSON.stringify(data)}</script></head><body>`,
    `<header><p><a href="/">The News</a></p><nav>${links()}</nav></header><main><article>`,
    `<h1>${escaped(title)}</h1><p class="byline">By our staff, <time datetime="${published}">${published}</time></p>`,
    ...paragraphs.map((paragraph, i) => blockOf(paragraph, i, random)),
    `</article><aside class="sidebar"><h2>More stories</h2>${listOf(teasers)}</aside></main>`,
    `<footer>${links()}<p>© The News</p></footer></body></html>`,
  ].join('\n');
}

function blockOf(text: string, index: number, random: Random): string {
  if (text.startsWith('“')) return `<p>${marked(text, random)}</p>`;
  if (index % LIST === LIST - 1)
    return listOf(text.split(/(?<=\.) /).map((sentence) => marked(sentence, random)));
  const block = `<p>${marked(text, random)}</p>`;
  const first = escaped(text.split(' ').slice(0, 6).join(' '));
  if (index % CAPTION === CAPTION - 1)
    return `<figure><div class="picture"></div><figcaption>${first}</figcaption></figure>${block}`;
  return index % HEADING === HEADING - 1 ? `<h2>${first}</h2>${block}` : block;
}

function listOf(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** A text of which some words are linked or stressed, about as often as on news sites. */
function marked(text: string, random: Random): string {
  const words = text.split(' ').map((word) => {
    const chance = random.next();
    if (chance < 0.03) return `<a href="/about/${word.length}">${escaped(word)}</a>`;
    if (chance < 0.04) return `<em>${escaped(word)}</em>`;
    return chance < 0.05 ? `<strong>${escaped(word)}</strong>` : escaped(word);
  });
  return words.join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

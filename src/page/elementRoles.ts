import type { BlockKind } from '../model/pageText';
import {
  ARTICLE_WORDS,
  CAPTION_WORDS,
  CLUTTER_ENDINGS,
  CLUTTER_NAMES,
  CLUTTER_WORDS,
  HOLDERS,
} from './clutterWords';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Never text that a reader reads.
const UNREAD = words(
  'script style noscript template svg math canvas object embed video audio picture img map area select option optgroup textarea input button datalist meter progress dialog menu applet noembed noframes',
);
// The site's own furniture around and inside an article.
const FURNITURE = words('nav aside footer');
const FURNITURE_ROLES = words(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist form textbox banner',
);
// Named for the whole page, or for what is in the rest of the row.
const NEVER_FURNITURE = words('html body tr td th tbody');
const BLOCKS = words(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe frame legend li listing main nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);
const PARAGRAPHS = words('p blockquote li h1 h2 h3 h4 h5 h6 figcaption summary dd dt pre td th');

/** What an element's own markup says of it, read once. */
export interface ElementRole {
  /** `unread`: nothing in it is looked at; `furniture`: left out unless the article itself lies in it. */
  readonly reading: 'read' | 'furniture' | 'unread';
  /** True where its names say that it holds an article. */
  readonly isArticle: boolean;
  /** What the page calls the article's text. */
  readonly isArticleBody: boolean;
  /** True where its names say that it is an article's text, and not only that it has to do with one. */
  readonly isArticleText: boolean;
  readonly isCaption: boolean;
  /** True where its names say that readers write there. */
  readonly isComments: boolean;
}

const READ: ElementRole = {
  reading: 'read',
  isArticle: false,
  isArticleBody: false,
  isArticleText: false,
  isCaption: false,
  isComments: false,
};
const UNREAD_ROLE: ElementRole = { ...READ, reading: 'unread' };

/** The attributes that tell an element's role. `read` gives their values. */
export function roleOf(
  name: string,
  attributes: readonly string[],
  read: (attribute: string) => string,
): ElementRole {
  if (UNREAD.has(name)) return UNREAD_ROLE;
  let isFurniture = FURNITURE.has(name);
  let isArticle = name === 'article' || name === 'main';
  let isArticleBody = false;
  let isArticleText = false;
  let isCaption = false;
  let isComments = false;
  for (const attribute of attributes) {
    if (isHiddenBy(attribute, read)) return UNREAD_ROLE;
    if (attribute === 'role') {
      const role = read(attribute);
      isFurniture ||= FURNITURE_ROLES.has(role);
      isArticle ||= role === 'main' || role === 'article';
    } else if (NEVER_FURNITURE.has(name)) continue;
    else if (attribute === 'itemprop') isArticleBody ||= /\barticleBody\b/.test(read(attribute));
    else if (attribute === 'class' || attribute === 'id') {
      const named = namesOf(read(attribute));
      isFurniture ||= named.clutter;
      isArticle ||= named.article;
      isArticleText ||= named.text;
      isCaption ||= named.caption;
      isComments ||= named.comments;
    }
  }
  if (!isFurniture && !isArticle && !isArticleBody && !isCaption) return READ;
  const reading = isFurniture && !isArticleBody ? 'furniture' : 'read';
  return { reading, isArticle, isArticleBody, isArticleText, isCaption, isComments };
}

function isHiddenBy(attribute: string, read: (attribute: string) => string): boolean {
  switch (attribute) {
    case 'hidden':
    case 'inert':
      return true;
    case 'aria-hidden':
      return read(attribute) === 'true';
    case 'contenteditable':
      return read(attribute) !== 'false';
    case 'style':
      return HIDING_STYLE.test(read(attribute));
    default:
      return false;
  }
}

const HIDING_STYLE =
  /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0(\.0+)?\s*(;|$|!)|font-size\s*:\s*0(px|em|rem|%)?\s*(;|$|!)|content-visibility\s*:\s*hidden)/i;

/** A class attribute longer than this names nothing. In UTF-16 units. */
const MAX_NAMES = 1_000;

/** What the words of a class or id say of what it is on. */
interface Named {
  readonly clutter: boolean;
  readonly article: boolean;
  readonly text: boolean;
  readonly caption: boolean;
  readonly comments: boolean;
}

const known = new Map<string, Named>();
/** So many class names are remembered: a page has fewer, a hostile one without end. */
const MAX_KNOWN = 5_000;

/** "articleBody__share-tools" is article, body, share, tools and their pairs. */
function namesOf(value: string): Named {
  let names = known.get(value);
  if (names === undefined) {
    names = readNames(value.slice(0, MAX_NAMES));
    if (known.size >= MAX_KNOWN) known.clear();
    if (value.length <= MAX_NAMES) known.set(value, names);
  }
  return names;
}

// "has-sidebar" and "content-with-sidebar" are said of what is beside it, "tag-media" of what the text is about.
const SAID_OF_OTHERS = /^(has|with|without|no|is|not|show)$/;
const COMMENTS = /^(comment|komment|koment|comentario|commentaire|yorum|disqus|livefyre|reacties)/;
const SUBJECT = /^(tag|category|cat|topic)$/;

function readNames(value: string): Named {
  const named = { clutter: false, article: false, text: false, caption: false, comments: false };
  // What somebody said elsewhere and an article shows is the article's.
  const isEmbed = /embed/i.test(value);
  const names = value.split(/\s+/);
  const texts = names.filter(namesArticleText);
  for (const name of names) {
    // "entry-content-read-more" beside "entry-content" says how the text is shown.
    if (texts.some((text) => name.startsWith(`${text}-`))) continue;
    const parts = partsOf(name);
    if (parts.length > 1 && SUBJECT.test(parts[0] ?? '')) continue;
    for (const [i, part] of parts.entries()) {
      const pair = part + (parts[i + 1] ?? '');
      const isClutter = CLUTTER_WORDS.has(part) || CLUTTER_WORDS.has(pair);
      named.clutter ||= isClutter && !(isEmbed && part === 'social');
      named.comments ||= isClutter && COMMENTS.test(part);
      named.article ||= ARTICLE_WORDS.has(part) || ARTICLE_WORDS.has(pair);
      named.text ||= pair !== part && ARTICLE_WORDS.has(pair);
      named.caption ||= CAPTION_WORDS.has(part) || CAPTION_WORDS.has(pair);
    }
    if (parts.length === 1) named.clutter ||= CLUTTER_NAMES.has(name.toLowerCase());
    named.clutter ||= CLUTTER_ENDINGS.has(parts.findLast((part) => !HOLDERS.has(part)) ?? '');
  }
  return named;
}

/** True for "entry-content" and "articleBody", false for "post" or "text": those are parts of any name. */
function namesArticleText(name: string): boolean {
  const parts = partsOf(name);
  return parts.length === 2 && parts.every((part) => ARTICLE_WORDS.has(part));
}

function partsOf(name: string): readonly string[] {
  const parts =
    name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const others = parts.findIndex((part) => SAID_OF_OTHERS.test(part));
  return others < 0 || parts.length === 1 ? parts : parts.slice(0, others);
}

/** True if the element begins and ends a block of text. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** True if the element is made to hold running text, and not further parts of the page. */
export function isParagraph(name: string): boolean {
  return PARAGRAPHS.has(name);
}

/** What kind of block an element makes; null where its parent decides. */
export function blockKindOf(name: string): BlockKind | null {
  switch (name) {
    case 'h1':
      return 'title';
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading';
    case 'blockquote':
      return 'quote';
    case 'figcaption':
    case 'figure':
      return 'caption';
    case 'li':
      return 'listItem';
    case 'table':
      // Also in a figure, of which the rest is a caption.
      return 'paragraph';
    default:
      return null;
  }
}

import createPurifier, { type Config, type DOMPurify } from 'dompurify';
import { Marked, type Tokens } from 'marked';

/** What a note may become. No pictures and nothing else that loads, no styles, no forms, no names that a page could take over. */
const CLEAN: Config = {
  ALLOWED_TAGS:
    'a abbr b blockquote br code del em h1 h2 h3 h4 h5 h6 hr i kbd li ol p pre s strong sub sup table tbody td th thead tr ul'.split(
      ' ',
    ),
  ALLOWED_ATTR: ['href', 'title', 'start', 'align', 'target', 'rel'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** HTML in a note is shown as the text it is, and a picture by its words: a note never loads anything. */
const reader = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
    image: ({ text }: Tokens.Image) => escaped(text),
    checkbox: ({ checked }: Tokens.Checkbox) => (checked ? '☑ ' : '☐ '),
  },
});

let purifier: DOMPurify | null = null;

/** A note in Markdown as clean HTML. */
export function noteHtml(note: string): string {
  return purify().sanitize(markup(note), CLEAN);
}

/** The same as nodes, to be put where a note is shown. */
export function noteFragment(note: string): DocumentFragment {
  return purify().sanitize(markup(note), { ...CLEAN, RETURN_DOM_FRAGMENT: true });
}

function markup(note: string): string {
  return reader.parse(note, { async: false });
}

/** Links open beside the library and don't say where they were followed. */
function purify(): DOMPurify {
  if (purifier !== null) return purifier;
  purifier = createPurifier(window);
  purifier.addHook('afterSanitizeAttributes', (node) => {
    if (node.nodeName !== 'A') return;
    if (!node.hasAttribute('href')) return;
    node.setAttribute('target', '_blank');
    node.setAttribute('rel', 'noopener noreferrer');
  });
  return purifier;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

import DOMPurify from 'dompurify';
import { marked } from 'marked';

/** What a note may hold: text and its form. No pictures, which would be fetched, and nothing that acts. */
const TAGS =
  'a b blockquote br code del em h1 h2 h3 h4 h5 h6 hr i li ol p pre s strong table tbody td th thead tr ul';

/** A note's Markdown as elements that can do nothing but be read. */
export function noteMarkup(note: string): DocumentFragment {
  const html = marked.parse(note, { async: false, gfm: true, breaks: true });
  const markup = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: TAGS.split(' '),
    ALLOWED_ATTR: ['href', 'start'],
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  });
  for (const link of markup.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
  return markup;
}

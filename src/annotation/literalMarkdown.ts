/** Marks of Markdown, of GitHub's and of Obsidian's, that mean something wherever they stand. */
const MARKS = /[\\`*_{}[\]<>#|~&$^@]/g;
/** What means something only doubled, or before something else. */
const PAIRS = /==+|%%+|::+|--+|:(?=\/\/)|(?<=\bwww)\.|!(?=\[)/gi;
/** What means something at the beginning of a line: lists, rules, headings by a line beneath, definitions. */
const AT_START = /^(?:[-+=:]|\d+(?=[.)]))/;

/** A text that is no Markdown as one line of Markdown that shows it letter for letter; white space becomes one space. */
export function literalMarkdown(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const start = AT_START.exec(line)?.[0] ?? '';
  const isNumber = /^\d/.test(start);
  const rest = line.slice(start.length);
  const head = start === '' ? '' : isNumber ? `${start}${rest === '' ? '' : '\\'}` : `\\${start}`;
  return (
    head +
    rest.replace(MARKS, '\\$&').replace(PAIRS, (marks) => [...marks].map((mark) => `\\${mark}`).join(''))
  );
}

/** The same of several paragraphs, as a block quote. */
export function quotedMarkdown(text: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map(literalMarkdown)
    .filter((paragraph) => paragraph !== '');
  return paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n');
}

/** What HTML a renderer would take over as it is. */
const TAG = /<(?=[a-z/!?])(?!(?:https?:|mailto:)[^\s<>]*>)/gi;

/**
 * A note in Markdown inside a block quote, which nothing in it can end: no fence, heading or list reaches beyond it. HTML in it
 * is shown as the text it is, for a tag left open would swallow what follows.
 */
export function notedMarkdown(note: string): string {
  const lines = note
    .toWellFormed()
    .replaceAll('\0', '')
    .split(/\r\n|[\r\n\u2028\u2029\v\f\u0085]/);
  return lines.map((line) => `> ${line.replace(TAG, '&lt;')}`.trimEnd()).join('\n');
}

import type { AnnotationTarget } from '../model/annotation';
import { safeLink } from './safeLink';

/** Words of a quote that is named whole; of a longer one, or one over several paragraphs, so many from each end. */
const MOST_WORDS = 12;
const END_WORDS = 5;
/** A shorter quote may stand elsewhere too: it is named with the words around it. */
const DISTINCT_WORDS = 6;
const CONTEXT_WORDS = 3;

/**
 * The address of a page that leads a browser to the passage (WICG: URL fragment text directives). The words at both ends of a
 * long passage stand for it, so that an edit within it does no harm. Null where the page can't be linked to; without a selector
 * the page alone.
 */
export function textFragmentLink({ source, selector }: AnnotationTarget): string | null {
  const address = safeLink(source);
  if (address === null || selector === null) return address;
  const [{ exact, prefix, suffix }] = selector;
  const directive = directiveOf(exact, prefix, suffix);
  if (directive === null) return address;
  const [plain = address] = address.split(':~:');
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function directiveOf(exact: string, prefix: string, suffix: string): string | null {
  const blocks = exact
    .split(/\n+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return null;
  const count = blocks.reduce((sum, words) => sum + words.length, 0);
  const isWhole = blocks.length === 1 && count <= MOST_WORDS;
  const parts = isWhole ? [coded(first)] : [coded(first.slice(0, END_WORDS)), coded(last.slice(-END_WORDS))];
  if (count >= DISTINCT_WORDS) return parts.join(',');
  const before = coded(wholeBefore(prefix));
  const after = coded(wholeAfter(suffix));
  return [...(before === '' ? [] : [`${before}-`]), ...parts, ...(after === '' ? [] : [`-${after}`])].join(
    ',',
  );
}

/** The words with what stands between them, without the marks at both ends: a browser draws those of `q` itself. */
function wordsOf(text: string): readonly string[] {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
  return bare.split(/\s+/).filter((word) => word !== '');
}

/** The last words before a passage, in one paragraph. The first word of what is kept may be cut. */
function wholeBefore(prefix: string): readonly string[] {
  const blocks = prefix.split(/\n+/);
  const at = blocks.findLastIndex((block) => wordsOf(block).length > 0);
  const words = wordsOf(blocks[at] ?? '');
  return (at === 0 ? words.slice(1) : words).slice(-CONTEXT_WORDS);
}

/** The first words after a passage, in one paragraph. The last word of what is kept may be cut. */
function wholeAfter(suffix: string): readonly string[] {
  const blocks = suffix.split(/\n+/);
  const at = blocks.findIndex((block) => wordsOf(block).length > 0);
  const words = wordsOf(blocks[at] ?? '');
  return (at === blocks.length - 1 ? words.slice(0, -1) : words).slice(0, CONTEXT_WORDS);
}

/** Percent-encoded, the hyphen too, which has a meaning of its own in a directive. */
function coded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}

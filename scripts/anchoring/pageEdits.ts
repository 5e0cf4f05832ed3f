import type { Span } from '../../src/model/span';
import type { Random } from '../bench/random';

/** A page after it was edited. */
export interface EditedPage {
  readonly text: string;
  /** Where the passage stands now; null where it is gone. */
  readonly truth: Span | null;
  /** Where a copy of it stands. */
  readonly copy: Span | null;
}

/** What an edit needs beside the page: other text of the same language, and a page in another one. */
export interface EditMaterial {
  readonly advert: string;
  readonly translated: string;
}

/** One kind of edit. The passage stands between two marks, which are no word of any language. */
export interface PageEdit {
  readonly name: string;
  /** True if it takes no word from the passage and puts none in. */
  readonly harmless: boolean;
  edit(marked: string, random: Random, material: EditMaterial): string;
}

const OPEN = '\ue000';
const CLOSE = '\ue001';
const COPY_OPEN = '\ue002';
const COPY_CLOSE = '\ue003';
const MARKS = /[\ue000-\ue003]/gu;
/** What stands between two paragraphs. */
const PARTED = '\n\n';
const WORD = /[\p{L}\p{N}]+/gu;

/** The kinds of edit that a saved passage must outlast, or be shown as gone after. */
export const PAGE_EDITS: readonly PageEdit[] = [
  { name: 'typography', harmless: true, edit: otherTypography },
  { name: 'advert inserted', harmless: true, edit: insertAdverts },
  { name: 'paragraph split', harmless: true, edit: splitParagraph },
  { name: 'paragraphs merged', harmless: true, edit: mergeParagraphs },
  { name: '2 % of words changed', harmless: false, edit: (page, random) => changeWords(page, random, 0.02) },
  { name: '5 % of words changed', harmless: false, edit: (page, random) => changeWords(page, random, 0.05) },
  { name: '10 % of words changed', harmless: false, edit: (page, random) => changeWords(page, random, 0.1) },
  { name: 'paragraph moved', harmless: true, edit: moveParagraph },
  { name: 'paragraph duplicated', harmless: true, edit: duplicateParagraph },
  { name: 'shortened and put in another order', harmless: true, edit: reorder },
  { name: 'deleted', harmless: false, edit: deleteParagraph },
  { name: 'translated', harmless: false, edit: (_page, _random, { translated }) => translated },
];

/** Edits a page, keeping track of a passage. */
export function editPage(
  edit: PageEdit,
  text: string,
  span: Span,
  random: Random,
  material: EditMaterial,
): EditedPage {
  const marked = `${text.slice(0, span.start)}${OPEN}${text.slice(span.start, span.end)}${CLOSE}${text.slice(span.end)}`;
  const edited = edit.edit(marked, random, material);
  return {
    text: edited.replace(MARKS, ''),
    truth: between(edited, OPEN, CLOSE),
    copy: between(edited, COPY_OPEN, COPY_CLOSE),
  };
}

function between(edited: string, open: string, close: string): Span | null {
  const at = (mark: string): number => edited.slice(0, edited.indexOf(mark)).replace(MARKS, '').length;
  if (!edited.includes(open) || !edited.includes(close)) return null;
  const span = { start: at(open), end: at(close) };
  const words = edited.replace(MARKS, '').slice(span.start, span.end);
  return /[\p{L}\p{N}]/u.test(words) ? span : null;
}

const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/gu, '"'],
  [/[’‘]/gu, "'"],
  [/[—–]/gu, '-'],
  [/…/gu, '...'],
];

function otherTypography(page: string, random: Random): string {
  const plain = TYPOGRAPHY.reduce((text, [from, to]) => text.replace(from, to), page);
  const set = plain.replace(/ /gu, () => random.pick([' ', ' ', ' ', '\u00a0', '  ', '\u2009', ' \u200b']));
  const hyphened = set.replace(/(\p{L}{4})(?=\p{L}{4})/gu, (four: string) =>
    random.next() < 0.2 ? `${four}\u00ad` : four,
  );
  return random.next() < 0.5 ? hyphened.normalize('NFD') : hyphened;
}

/** Adverts between paragraphs, and one in the middle of the passage, or beside a passage of one word. */
function insertAdverts(page: string, random: Random, { advert }: EditMaterial): string {
  const blocks = blocksOf(page)
    .flatMap((block) => (random.next() < 0.25 ? [advert, block] : [block]))
    .join(PARTED);
  return breakInside(blocks, random, PARTED + advert + PARTED);
}

function splitParagraph(page: string, random: Random): string {
  return breakInside(page, random, PARTED);
}

/** Puts something in place of a space of the passage, or of the one after it. */
function breakInside(page: string, random: Random, by: string): string {
  const open = page.indexOf(OPEN);
  const close = page.indexOf(CLOSE);
  const spaces = [...page.slice(open, close).matchAll(/ (?=\S*\p{L})/gu)].map(({ index }) => open + index);
  const after = page.indexOf(' ', close);
  const at = spaces.length > 0 ? random.pick(spaces) : after;
  return at < 0 ? page : page.slice(0, at) + by + page.slice(at + 1);
}

function mergeParagraphs(page: string): string {
  const blocks = blocksOf(page);
  const { from, to } = holding(blocks);
  const first = Math.max(0, from - 1);
  return [...blocks.slice(0, first), blocks.slice(first, to + 2).join(' '), ...blocks.slice(to + 2)].join(
    PARTED,
  );
}

function changeWords(page: string, random: Random, share: number): string {
  const words = page.match(WORD) ?? [];
  return page.replace(WORD, (word) => {
    if (random.next() >= share) return word;
    const kind = random.next();
    if (kind < 0.6) return random.pick(words);
    return kind < 0.8 ? '' : `${word} ${random.pick(words)}`;
  });
}

function moveParagraph(page: string, random: Random): string {
  const blocks = blocksOf(page);
  const { from, to } = holding(blocks);
  const rest = [...blocks.slice(0, from), ...blocks.slice(to + 1)];
  const at = random.below(rest.length + 1);
  return [...rest.slice(0, at), ...blocks.slice(from, to + 1), ...rest.slice(at)].join(PARTED);
}

function duplicateParagraph(page: string, random: Random): string {
  const blocks = blocksOf(page);
  const { from, to } = holding(blocks);
  const copy = blocks
    .slice(from, to + 1)
    .map((block) => block.replace(OPEN, COPY_OPEN).replace(CLOSE, COPY_CLOSE));
  // Never into the middle of a passage of several paragraphs.
  const places = blocks.map((_, i) => i).filter((i) => i <= from || i > to);
  const at = random.pick([...places, blocks.length]);
  return [...blocks.slice(0, at), ...copy, ...blocks.slice(at)].join(PARTED);
}

function reorder(page: string, random: Random): string {
  const blocks = blocksOf(page);
  const { from, to } = holding(blocks);
  const own = blocks.slice(from, to + 1).join(PARTED);
  const rest = [...blocks.slice(0, from), ...blocks.slice(to + 1)].filter(() => random.next() < 0.6);
  const all = [own, ...rest].map((block) => ({ block, key: random.next() }));
  return all
    .toSorted((a, b) => a.key - b.key)
    .map(({ block }) => block)
    .join(PARTED);
}

function deleteParagraph(page: string): string {
  const blocks = blocksOf(page);
  const { from, to } = holding(blocks);
  return [...blocks.slice(0, from), ...blocks.slice(to + 1)].join(PARTED);
}

function blocksOf(page: string): readonly string[] {
  return page.split(/\n+/u);
}

/** The first and the last paragraph that hold the passage. */
function holding(blocks: readonly string[]): { from: number; to: number } {
  return {
    from: blocks.findIndex((block) => block.includes(OPEN)),
    to: blocks.findIndex((block) => block.includes(CLOSE)),
  };
}

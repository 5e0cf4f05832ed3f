import type { Block, PageDetails, PageText } from '../model/pageText';

const UNKNOWN: PageDetails = {
  url: null,
  canonicalUrl: null,
  title: null,
  outlet: null,
  author: null,
  published: null,
  modified: null,
  language: null,
};

/** A page of plain text, unchanged; blank lines separate its blocks. */
export function readText(text: string, details: Partial<PageDetails> = {}): PageText {
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const lineEnd = endOfLine(text, at);
    if (!isBlank(text, at, lineEnd)) {
      if (start < 0) start = at;
      end = lineEnd;
    } else if (start >= 0) {
      blocks.push({ kind: 'paragraph', start, end: withoutReturn(text, end) });
      start = -1;
    }
    at = lineEnd + 1;
  }
  if (start >= 0) blocks.push({ kind: 'paragraph', start, end: text.length });
  return { text, blocks, details: { ...UNKNOWN, ...details } };
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charAt(i).trim() !== '') return false;
  return true;
}

function withoutReturn(text: string, end: number): number {
  return text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
}

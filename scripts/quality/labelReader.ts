import type { Span } from '../../src/model/span';
import type { MentionLabel, QuotationLabel, RestatementLabel, Vocabulary } from './pageFile';
import { PageFileError } from './pageFileError';
import { type LabelHead, readLabelHead } from './readLabelHead';

const TOKENS = /\{\{|\}\}|\[\[|\]\]/g;
const HEAD_END = /\s:(?:\s|$)/g;

interface OpenLabel {
  readonly head: LabelHead;
  readonly start: number;
  readonly line: number;
}

interface Labels {
  readonly mentions: readonly MentionLabel[];
  readonly quotations: readonly QuotationLabel[];
  readonly restatements: readonly RestatementLabel[];
}

/** Reads labelled lines one after another: gathers their bare text, and the labels as spans of it. */
export class LabelReader {
  /** The bare text so far. */
  text = '';
  private open: OpenLabel | null = null;
  private readonly mentions: MentionLabel[] = [];
  private readonly quotations: QuotationLabel[] = [];
  private readonly restatements: RestatementLabel[] = [];

  constructor(
    private readonly file: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Ends a block: two line breaks, as in a page of plain text. */
  separate(): void {
    this.text += '\n\n';
  }

  /** Reads one line, without the marker of its kind. A label may go on in the next. */
  readLine(line: string, number: number): void {
    let at = 0;
    while (at < line.length) {
      TOKENS.lastIndex = at;
      const token = TOKENS.exec(line);
      const stop = token?.index ?? line.length;
      this.text += line.slice(at, stop);
      at = token === null ? stop : this.readToken(line, number, token);
    }
  }

  /** The labels read. */
  finish(): Labels {
    if (this.open)
      throw this.error(this.open.line, 'a label opened here is never closed; write "}}" where it ends');
    return { mentions: this.mentions, quotations: this.quotations, restatements: this.restatements };
  }

  private readToken(line: string, number: number, token: RegExpExecArray): number {
    const after = token.index + 2;
    if (token[0] === '{{') return this.openLabel(line, number, after);
    if (token[0] === '[[') return this.readMention(line, number, after);
    if (token[0] === ']]') throw this.error(number, '"]]" closes nothing; write "[[words|entity-id]]"');
    this.closeLabel(number);
    return after;
  }

  private openLabel(line: string, number: number, after: number): number {
    if (this.open) {
      const where = this.open.line === number ? 'before it' : `opened in line ${this.open.line}`;
      throw this.error(number, `a label inside the label ${where}; close that with "}}" first`);
    }
    HEAD_END.lastIndex = after;
    const end = HEAD_END.exec(line);
    const near = line.slice(after, after + 30);
    if (end === null)
      throw this.error(number, `the label "{{${near}" has no " : " before its words; write it`);
    const head = readLabelHead(line.slice(after, end.index), this.vocabulary);
    if (typeof head === 'string') throw this.error(number, `the label "{{${near}": ${head}`);
    this.open = { head, start: this.text.length, line: number };
    return end.index + end[0].length;
  }

  private closeLabel(number: number): void {
    if (!this.open)
      throw this.error(number, '"}}" closes nothing; write "{{q …: " or "{{r …: " before the words');
    const { head, start } = this.open;
    const span = this.trimmed(start);
    if (span.start >= span.end)
      throw this.error(number, 'a label holds no words; write them between " : " and "}}"');
    if (head.type === 'quotation') this.quotations.push({ ...head, ...span });
    else this.restatements.push({ ...head, ...span });
    this.open = null;
  }

  private readMention(line: string, number: number, after: number): number {
    const end = line.indexOf(']]', after);
    const inner = line.slice(after, end < 0 ? after + 30 : end);
    const [, words = '', entity = ''] = /^(.*\S.*)\|([^|]*)$/.exec(inner) ?? [];
    if (end < 0 || words === '' || /\{\{|\}\}|\[\[/.test(inner))
      throw this.error(
        number,
        `"[[${inner}" is no mention; write "[[words|entity-id]]" with nothing labelled inside`,
      );
    if (!this.vocabulary.entities.has(entity))
      throw this.error(
        number,
        `there is no entity "${entity}" (for "${words}"); write an id from entities.json`,
      );
    const start = this.text.length;
    this.text += words;
    this.mentions.push({ entity, ...this.trimmed(start) });
    return end + 2;
  }

  /** From there to the end of the text so far, without white space at the edges. */
  private trimmed(from: number): Span {
    const words = this.text.slice(from);
    const start = from + words.length - words.trimStart().length;
    return { start, end: Math.max(start, from + words.trimEnd().length) };
  }

  private error(line: number, detail: string): PageFileError {
    return new PageFileError(this.file, line, detail);
  }
}

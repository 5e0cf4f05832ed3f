import type { Block, BlockKind } from '../model/pageText';
import { Segments } from './textMap';

/** More text than this is not read: it is no article. In UTF-16 units. */
export const MAX_PAGE_TEXT = 2_000_000;
/** Text taken in between two chances to pause, in UTF-16 units. */
const PORTION = 16_384;

/** Builds the page text, its blocks and its segments as pieces come in. */
export class PageTextBuilder {
  text = '';
  readonly blocks: Block[] = [];
  readonly segments = new Segments();
  private blockStart = -1;
  private kind: BlockKind = 'paragraph';
  private pendingSpace = false;

  get isFull(): boolean {
    return this.text.length >= MAX_PAGE_TEXT;
  }

  /** The kind of the block that the next text begins. */
  beginBlock(kind: BlockKind): void {
    this.endBlock();
    this.kind = kind;
  }

  endBlock(): void {
    if (this.blockStart >= 0)
      this.blocks.push({ kind: this.kind, start: this.blockStart, end: this.text.length });
    this.blockStart = -1;
    this.pendingSpace = false;
  }

  addSpace(): void {
    this.pendingSpace = this.blockStart >= 0;
  }

  /** Adds what the browser draws but no text node holds. */
  addMark(mark: string): void {
    this.makeRoom();
    this.text += mark;
  }

  /** Adds a text node, its white space collapsed. Pauses in a long one. */
  *addText(node: Text, data: string): Generator<void, void> {
    const chunk = /[^\t\n\f\r ]+(?: [^\t\n\f\r ]+)*/g;
    let end = 0;
    let portion = PORTION;
    for (let found = chunk.exec(data); found !== null && !this.isFull; found = chunk.exec(data)) {
      if (found.index > end) this.addSpace();
      this.addChunk(node, found.index, found[0]);
      end = found.index + found[0].length;
      if (end < portion) continue;
      yield;
      portion = end + PORTION;
    }
    if (end < data.length) this.addSpace();
  }

  private addChunk(node: Text, nodeStart: number, chunk: string): void {
    this.makeRoom();
    const length = Math.min(chunk.length, MAX_PAGE_TEXT - this.text.length);
    this.segments.add({ node, nodeStart, textStart: this.text.length, length });
    this.text += length < chunk.length ? chunk.slice(0, length) : chunk;
  }

  /** Sets the following text off from what stands before it. */
  private makeRoom(): void {
    if (this.blockStart < 0) {
      if (this.text !== '') this.text += '\n\n';
      this.blockStart = this.text.length;
    } else if (this.pendingSpace) this.text += ' ';
    this.pendingSpace = false;
  }
}

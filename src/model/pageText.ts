import type { Span } from './span';

/** What a block of page text is; captions and block quotes are read and known as such. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'caption' | 'listItem';

/** One block of a page's text. Blocks are in order and never overlap; between two of them stands a line break. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What a page says of itself. Unknown is null. */
export interface PageDetails {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** The authors' names, parted by commas. */
  readonly author: string | null;
  /** ISO 8601 date or date-time of publication. */
  readonly published: string | null;
  /** ISO 8601 date or date-time of the last change. */
  readonly modified: string | null;
  /** The page's own language tag, unconfirmed. */
  readonly language: string | null;
}

/** The text of one page as the engine reads it: every finding is a span of `text`. */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly details: PageDetails;
}

import type { ReferenceStatement } from '../model/statement';
import type { LocatedMention } from './names/mentionsOf';
import type { ScannedPage } from './scannedPage';
import type { Tokens } from './text/tokens';

/** A page held against one statement. */
export interface StatementPage {
  readonly statement: ReferenceStatement;
  readonly scanned: ScannedPage;
  readonly mentions: readonly LocatedMention[];
}

/** A page in the words of one edition. */
export interface AlignablePage extends StatementPage {
  /** The page's tokens with one form for every way to write a word, in the statement's names: what is aligned. */
  readonly tokens: Tokens;
}

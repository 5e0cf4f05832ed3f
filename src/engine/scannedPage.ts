import type { PageText } from '../model/pageText';
import type { LocatedMention } from './names/findMentions';
import type { Tokens } from './text/tokenise';

/** A page ready for matching. */
export interface ScannedPage {
  readonly page: PageText;
  /** Canonical tokens. */
  readonly tokens: Tokens;
  readonly mentions: readonly LocatedMention[];
}

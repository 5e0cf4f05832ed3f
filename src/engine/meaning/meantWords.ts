import type { Evidence } from '../../model/finding';
import type { TokenRange } from '../text/sentences';
import type { ScoredMatch } from './scoreMatches';

/** Words of a page that say claims of the statement in a wording of their own. */
export interface MeantWords {
  readonly ranges: readonly TokenRange[];
  readonly matches: readonly ScoredMatch[];
  readonly rule: Evidence['rule'];
}

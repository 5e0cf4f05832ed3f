import type { JSX } from 'preact';
import type { WordKey, Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import type { CardState } from './cardState';

const FAILURES: Readonly<Record<string, WordKey>> = {
  'disk-full': 'failedDiskFull',
  'store-newer': 'failedNewer',
  'store-blocked': 'failedBlocked',
  invalid: 'failedInvalid',
  conflict: 'failedConflict',
  gone: 'noteGone',
};

/** What became of what was asked for: shown where it failed, else only told to a screen reader. */
export function CardMessage({
  state,
  words,
}: {
  readonly state: CardState;
  readonly words: Words;
}): JSX.Element {
  const failure = failureOf(state);
  const done = doneOf(state);
  return (
    <div class={failure === null ? 'vh' : 'state'} role="status">
      {failure !== null && <Icon name="warn" />}
      <span>{failure !== null ? words(failure) : done !== null ? words(done) : ''}</span>
    </div>
  );
}

function failureOf({ save, match, copied }: CardState): WordKey | null {
  if (typeof save === 'object') return FAILURES[save.failed] ?? 'failedUnavailable';
  if (match === 'dismiss-failed') return 'failedDismiss';
  if (match === 'restore-failed') return 'failedRestore';
  return copied === 'failed' ? 'failedCopy' : null;
}

function doneOf({ save, copied }: CardState): WordKey | null {
  if (copied === true) return 'copied';
  return save === 'saved' ? 'saved' : null;
}

import type { JSX } from 'preact';
import type { Place } from '../../model/place';
import type { OrphanReason } from '../../model/sighting';
import type { WordKey, Words } from '../../model/words';
import { ChangedSince } from '../parts/ChangedSince';
import { Icon } from '../parts/Icon';

export interface SavedStatusProps {
  /** Null where nothing is known. */
  readonly place: Place | null;
  readonly language: string | null;
  readonly words: Words;
}

const REASONS: Readonly<Record<OrphanReason, WordKey>> = {
  gone: 'orphanGone',
  ambiguous: 'orphanAmbiguous',
  unread: 'orphanUnread',
};

/** What became of saved words on their page, where they don't stand there as they were saved. */
export function SavedStatus({ place, language, words }: SavedStatusProps): JSX.Element | null {
  if (place === null || place.state === 'anchored') return null;
  if (place.state === 'changed') return <ChangedSince edited={place.edited} {...{ language, words }} />;
  return (
    <div class="became" data-place="orphaned">
      <p>
        <Icon name="warn" />
        {words(REASONS[place.reason])}
      </p>
    </div>
  );
}

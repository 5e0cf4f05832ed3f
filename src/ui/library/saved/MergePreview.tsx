import type { JSX } from 'preact';
import type { WordKey, Words } from '../../../model/words';
import type { ImportFailure, ImportPreview } from './savedState';

const REASONS: Readonly<Record<ImportFailure['reason'], WordKey>> = {
  'not-an-annotation': 'importNoAnnotation',
  'no-page': 'importNoPage',
  'nothing-in-it': 'importNothingInIt',
  'bad-field': 'importBadField',
};

export interface MergePreviewProps {
  readonly preview: ImportPreview;
  readonly words: Words;
  readonly done: boolean;
}

/** So many entries that can't be taken are named; the others are counted. */
const NAMED = 50;

/** What taking something in does, in numbers, and what can't be taken. */
export function MergePreview({ preview, words, done }: MergePreviewProps): JSX.Element {
  const { added, changed, same, failed } = preview;
  return (
    <>
      <ul class="counts" aria-label={words(done ? 'imported' : 'importWould')}>
        <li>{words('importAdded', added)}</li>
        <li>{words('importChanged', changed)}</li>
        <li>{words('importSame', same)}</li>
        {failed.length > 0 && <li class="k-alarm verdict">{words('importFailures', failed.length)}</li>}
      </ul>
      {failed.length > 0 && (
        <details>
          <summary>{words('importShowFailures')}</summary>
          <ul class="failures">
            {failed.slice(0, NAMED).map(({ where, reason, field }) => (
              <li key={where}>
                <code>{where}</code> {words(REASONS[reason], field)}
              </li>
            ))}
            {failed.length > NAMED && <li>{words('importMore', failed.length - NAMED)}</li>}
          </ul>
        </details>
      )}
    </>
  );
}

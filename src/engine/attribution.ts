import type { Attribution } from '../model/finding';
import type { Span } from '../model/span';
import type { ReferenceStatement } from '../model/statement';
import type { ScannedPage } from './scannedPage';

/**
 * Who the page says said it, judged by the names of persons around the quotation in its own block: the speaker alone is
 * the speaker, no person is `unattributed`, anything else is `unclear`. It never accuses: `other` needs the reporting
 * verbs, which this version doesn't read.
 */
export function attributionOf(
  statement: ReferenceStatement,
  scanned: ScannedPage,
  quotation: Span,
): Attribution {
  const block = scanned.page.blocks.find(
    ({ start, end }) => start <= quotation.start && quotation.start < end,
  );
  if (block === undefined) return { verdict: 'unclear', name: null };
  const persons = scanned.mentions
    .map(({ mention }) => mention)
    .filter(({ kind, start, end }) => kind === 'person' && start >= block.start && end <= block.end)
    .filter(({ start, end }) => end <= quotation.start || start >= quotation.end);
  const speaker = persons.find(({ entity }) => entity === statement.speaker);
  const others = persons.some(({ entity }) => entity !== statement.speaker);
  if (speaker !== undefined && !others) {
    return { verdict: 'speaker', name: scanned.page.text.slice(speaker.start, speaker.end) };
  }
  return persons.length === 0 ? { verdict: 'unattributed', name: null } : { verdict: 'unclear', name: null };
}

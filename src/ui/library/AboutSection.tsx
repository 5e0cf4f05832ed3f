import type { JSX } from 'preact';
import type { WordKey, Words } from '../../model/words';
import { percent } from '../text/percent';
import type { AccuracyRow, LibraryProps } from './libraryState';

const KINDS: Readonly<Record<AccuracyRow['kind'], WordKey>> = {
  names: 'accuracyNames',
  quotations: 'accuracyQuotations',
  restatements: 'accuracyRestatements',
};

/** What On Record is, and how well it recognises, as it was measured. */
export function AboutSection({ state, words }: LibraryProps): JSX.Element {
  const { accuracy, version } = state;
  const share = (value: number): string => percent(value, words, 1);
  return (
    <>
      <p class="lead">{words('appDescription')}</p>
      <p class="quiet">{words('aboutNever')}</p>
      <section class="sec">
        <h2>{words('accuracy')}</h2>
        <p class="quiet">{words('accuracyWhy', accuracy.pages, accuracy.languages)}</p>
        <AccuracyTable {...{ words, share }} rows={accuracy.rows} />
        <p class="quiet">
          {words(
            'accuracyMore',
            share(accuracy.fidelity),
            share(accuracy.attribution),
            share(accuracy.quiet),
          )}
        </p>
      </section>
      <p class="faint">{words('aboutVersion', version)}</p>
    </>
  );
}

interface AccuracyTableProps {
  readonly rows: readonly AccuracyRow[];
  readonly words: Words;
  readonly share: (value: number) => string;
}

function AccuracyTable({ rows, words, share }: AccuracyTableProps): JSX.Element {
  return (
    <div class="box wide">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words('accuracyRight')}</th>
            <th scope="col">{words('accuracyFound')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, right, found }) => (
            <tr key={kind}>
              <th scope="row">{words(KINDS[kind])}</th>
              <td class="num">{share(right)}</td>
              <td class="num">{share(found)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { type Annotation, wordsOf } from '../../../model/annotation';
import type { ReferenceStatement } from '../../../model/statement';
import type { Words } from '../../../model/words';
import { savedVerdict } from '../../text/savedVerdict';

/** A saved annotation as text to paste: the verdict, what was said, what was printed, where both stand, and the note. */
export function savedTexts(
  annotation: Annotation,
  statement: ReferenceStatement | null,
  words: Words,
): string {
  const { finding, page, reference, body } = annotation;
  const source = [page.outlet, page.url].filter((part) => part !== null).join(', ');
  const printed = `${words('printed')}: “${wordsOf(annotation)}” (${source})`;
  const said = reference?.selector?.[0].exact;
  const title = statement === null ? '' : `${statement.title}, ${statement.date}, `;
  const lines = [
    savedVerdict(finding, words),
    ...(said === undefined ? [] : [`${words('said')}: “${said}” (${title}${reference?.source ?? ''})`]),
    printed,
    ...(finding.type === 'comparison'
      ? finding.passages.map(({ target, reference: at }) =>
          [
            `${words('said')}: “${at.selector[0].exact}”`,
            `${words('printed')}: “${target.selector[0].exact}”`,
          ].join('\n'),
        )
      : []),
    ...(body.note === '' ? [] : ['', body.note]),
  ];
  return lines.join('\n');
}

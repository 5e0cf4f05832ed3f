import type { Finding } from '../../model/finding';
import type { PageText } from '../../model/pageText';
import { textOf } from '../../model/span';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { verdictWords } from './verdictWords';

/** A finding as text to paste: the verdict, what was said, what was printed, and where both stand. */
export function bothTexts(
  finding: Finding,
  page: PageText,
  statement: ReferenceStatement,
  words: Words,
): string {
  const printed = textOf(page.text, finding);
  const source = [page.details.outlet, page.details.url].filter((part) => part !== null).join(', ');
  if (finding.type === 'mention') return `${printed}\n${source}`;
  const edition = statement.editions.find(({ language }) => language === finding.reference.edition);
  const said = edition === undefined ? '' : textOf(edition.text, finding.reference);
  return [
    verdictWords(finding, statement, words),
    `${words('said')}: “${said}” (${statement.title}, ${statement.date}, ${edition?.source.url ?? ''})`,
    `${words('printed')}: “${printed}” (${source})`,
  ].join('\n');
}

import { textOf } from '../../model/span';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { summarise } from '../text/summary';
import { verdictWords } from '../text/verdictWords';
import type { ReadState } from './popupState';

/** The comparison of a page with the statement as Markdown, with both texts of every finding and both sources. */
export function comparisonMarkdown(state: ReadState, statement: ReferenceStatement, words: Words): string {
  const { page, recognition } = state;
  const { plain, alarm } = summarise(recognition, statement, words);
  const source = statement.editions[0]?.source;
  const findings = [...recognition.quotations, ...recognition.restatements].toSorted(
    (a, b) => a.start - b.start,
  );
  const items = findings.map((finding) => {
    const edition = statement.editions.find(({ language }) => language === finding.reference.edition);
    const said = edition === undefined ? '' : textOf(edition.text, finding.reference);
    return [
      `- **${escapeMarkdown(verdictWords(finding, statement, words))}**`,
      `  - ${words('said')}: “${escapeMarkdown(said)}”`,
      `  - ${words('printed')}: “${escapeMarkdown(textOf(page.text, finding))}”`,
    ].join('\n');
  });
  return [
    `# ${escapeMarkdown(words('markdownTitle', page.details.title ?? ''))}`,
    `${escapeMarkdown(page.details.outlet ?? '')} <${page.details.url ?? ''}>`,
    `${escapeMarkdown(statement.title)}, ${escapeMarkdown(statement.place)}, ${statement.date} <${source?.url ?? ''}>`,
    escapeMarkdown(alarm === null ? plain : `${plain}, ${alarm}`),
    ...items,
  ].join('\n\n');
}

/** Somebody's words stay words: nothing in them is read as Markdown or HTML. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

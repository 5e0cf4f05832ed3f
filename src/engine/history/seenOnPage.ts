import { isAlarming } from '../../model/finding';
import type { PageText } from '../../model/pageText';
import type { Recognition } from '../../model/recognition';
import { textOf } from '../../model/span';
import type { SeenPage } from '../../model/visit';
import { describe } from '../quoteLocation';

/** What matters of a page as it is seen now: its headline, and what it quotes or tells of the statement for certain. */
export function seenOnPage(page: PageText, hash: string, recognition: Recognition): SeenPage {
  const title = page.blocks.find(({ kind }) => kind === 'title');
  // What is only possible comes and goes with a setting.
  const findings = [...recognition.quotations, ...recognition.restatements]
    .filter(({ certainty }) => certainty === 'certain')
    .toSorted((a, b) => a.start - b.start);
  return {
    hash,
    headline: title === undefined ? page.details.title : textOf(page.text, title),
    passages: findings.map((finding) => ({
      selector: describe(page.text, { start: finding.start, end: finding.end }),
      claims: finding.claims,
      verdict: finding.type === 'restatement' ? 'restatement' : finding.fidelity,
      alarming: finding.differences.some(isAlarming),
    })),
  };
}

import type { Quotation, Restatement } from '../../model/finding';
import type { StatementPage } from '../statementPage';
import { tokensWithin } from '../text/subTokens';
import { MARKED_MIN_CONTENT_WORDS } from '../weights';

/**
 * True if quoted words are such as anybody says ("there are a lot of topics to discuss") and the page doesn't say that the
 * statement's speaker said them: then they are not known to be the statement's.
 */
export function isCommonplace({ scanned }: StatementPage, finding: Quotation | Restatement): boolean {
  if (finding.type !== 'quotation' || finding.attribution.verdict === 'speaker') return false;
  if (finding.runs.length === 0) return false;
  const { plain, language } = scanned;
  let content = 0;
  for (const { printed } of finding.runs) {
    const { from, to } = tokensWithin(plain, printed);
    for (let i = from; i < to; i++) content += Number(!language.stopWords.has(plain.hashes[i] ?? 0));
  }
  return content < MARKED_MIN_CONTENT_WORDS;
}

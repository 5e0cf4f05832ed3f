import { pageKey } from '../annotation/pageKey';
import { askBackground } from '../extension/askBackground';
import type { SaveFailure } from '../model/annotation';
import { type Dismissal, dismissedFinding } from '../model/dismissal';
import type { Finding } from '../model/finding';
import type { PageText } from '../model/pageText';
import { fail, type Result } from '../model/result';
import type { ReferenceStatement } from '../model/statement';

/** Has it remembered that a finding of a page is no match. */
export async function dismissOnPage(
  page: PageText | undefined,
  statement: ReferenceStatement | null | undefined,
  finding: Finding,
): Promise<Result<Dismissal, SaveFailure>> {
  if (page === undefined || statement == null) return fail('invalid');
  const { url, canonicalUrl } = page.details;
  const key = pageKey(url ?? 'about:blank', canonicalUrl);
  return askBackground('dismiss', { finding: dismissedFinding(finding, page.text, statement.id, key) });
}

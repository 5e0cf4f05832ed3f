import { pageKey } from '../annotation/pageKey';
import type { StatementIndex } from '../engine/compileStatements';
import { recognise } from '../engine/recognise';
import type { Sender } from '../extension/answerQuestion';
import { loadMarkSettings } from '../extension/loadMarkSettings';
import type { RecognisedPage } from '../extension/messages';
import { setBadge } from '../extension/tabs';
import { withoutDismissed } from '../model/dismissal';
import { isAlarming } from '../model/finding';
import { withCertainty } from '../model/markSettings';
import type { PageText } from '../model/pageText';
import type { Recognition } from '../model/recognition';
import { ok, type Result } from '../model/result';
import type { AnnotationStore } from '../store/annotationStore';
import type { DismissalStore } from '../store/dismissalStore';

// The accent and the alarm colour of src/ui/style/tokens.css.
const BADGE = '#0b5a63';
const BADGE_ALARM = '#a61d13';

/** What is kept of pages. */
interface Kept {
  readonly annotations: AnnotationStore;
  readonly dismissals: DismissalStore;
}

/** Everything that is known of a page: what it takes from a statement, as the person wants it shown, and what is kept of it. */
export async function recognisePage(
  index: StatementIndex,
  kept: Kept,
  page: PageText,
  sender: Sender,
): Promise<Result<RecognisedPage>> {
  const found = recognise(index, page);
  const statement = index.statements.find(({ id }) => id === found.topic.statement) ?? null;
  const { url, canonicalUrl } = page.details;
  const key = url === null ? null : pageKey(url, canonicalUrl);
  const saved = key === null ? ok([]) : await kept.annotations.ofPage(key);
  const dismissed = key === null ? ok([]) : await kept.dismissals.ofPage(key);
  if (!saved.ok) return saved;
  if (!dismissed.ok) return dismissed;
  const marks = await loadMarkSettings();
  const dismissals = dismissed.value.filter((dismissal) => dismissal.statement === statement?.id);
  const recognition = withCertainty(withoutDismissed(found, page.text, dismissals), marks.certainty);
  if (sender.tabId !== null) await showBadge(sender.tabId, recognition);
  return ok({ recognition, statement, annotations: saved.value, dismissals, marks });
}

async function showBadge(tabId: number, { quotations, restatements }: Recognition): Promise<void> {
  const findings = [...quotations, ...restatements];
  const alarming = findings.some(({ differences }) => differences.some(isAlarming));
  await setBadge(tabId, findings.length, alarming ? BADGE_ALARM : BADGE);
}

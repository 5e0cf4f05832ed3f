import { addressesOf, pageKey } from '../annotation/pageKey';
import type { StatementIndex } from '../engine/compileStatements';
import { recogniseEach } from '../engine/recognise';
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
import { type StatementMatch, statementMatch, takesSomething } from '../model/statementMatch';
import type { AnnotationStore } from '../store/annotationStore';
import type { DismissalStore } from '../store/dismissalStore';
import type { VisitStore } from '../store/visitStore';
import { pageMemory } from './pageMemory';
import { savedPlaces } from './savedPlaces';
import { shownStatement } from './shownStatement';

// The accent and the alarm colour of src/ui/style/tokens.css.
const BADGE = '#0b5a63';
const BADGE_ALARM = '#a61d13';

/** What is kept of pages. */
interface Kept {
  readonly annotations: AnnotationStore;
  readonly dismissals: DismissalStore;
  readonly visits: VisitStore;
}

/** What is asked. */
interface Asked {
  readonly page: PageText;
  /** The statement that the person chose for the page; null where they chose none. */
  readonly chosen: string | null;
}

/** Everything that is known of a page: what it takes from a statement, as the person wants it shown, and what is kept of it. */
export async function recognisePage(
  index: StatementIndex,
  kept: Kept,
  { page, chosen }: Asked,
  sender: Sender,
): Promise<Result<RecognisedPage>> {
  const each = recogniseEach(index, page);
  const { url, canonicalUrl } = page.details;
  const saved = url === null ? ok([]) : await kept.annotations.ofPage(addressesOf(url, canonicalUrl));
  const dismissed = url === null ? ok([]) : await kept.dismissals.ofPage(pageKey(url, canonicalUrl));
  if (!saved.ok) return saved;
  if (!dismissed.ok) return dismissed;
  const marks = await loadMarkSettings();
  const asShown = (found: Recognition): Recognition =>
    withCertainty(withoutDismissed(found, page.text, dismissed.value), marks.certainty);
  const taken = each.filter(takesSomething);
  const wanted = taken.find(({ topic }) => topic.statement === chosen);
  const recognition = asShown(wanted ?? taken[0] ?? each[0]);
  const { statement: shown } = recognition.topic;
  const statement = index.statement(shown ?? '');
  if (sender.tabId !== null) await showBadge(sender.tabId, recognition);
  const pageHash = await sha256(page.text);
  return ok({
    recognition,
    statement: statement === null ? null : shownStatement(statement),
    pageHash,
    matches: taken.map(asShown).flatMap((found) => matchOf(index, found) ?? []),
    isChosen: wanted !== undefined,
    annotations: saved.value,
    places: savedPlaces(page, saved.value),
    edits: await pageMemory(kept.visits).editsOf({ page, hash: pageHash, recognition }),
    dismissals: dismissed.value.filter(({ statement }) => statement === shown),
    marks,
  });
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function matchOf(index: StatementIndex, recognition: Recognition): StatementMatch | null {
  const statement = index.statement(recognition.topic.statement ?? '');
  return statement === null ? null : statementMatch(statement, recognition);
}

async function showBadge(tabId: number, { quotations, restatements }: Recognition): Promise<void> {
  const findings = [...quotations, ...restatements];
  const alarming = findings.some(({ differences }) => differences.some(isAlarming));
  await setBadge(tabId, findings.length, alarming ? BADGE_ALARM : BADGE);
}

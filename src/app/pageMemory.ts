import { pageKey } from '../annotation/pageKey';
import { editsSince } from '../engine/history/editsSince';
import { seenOnPage } from '../engine/history/seenOnPage';
import { asKnown, knownVersion, withVisit } from '../engine/history/withVisit';
import { extensionVersion } from '../extension/browser';
import { loadWatching } from '../extension/localStorage';
import type { SaveFailure } from '../model/annotation';
import type { PageEdits } from '../model/pageEdits';
import type { PageText } from '../model/pageText';
import type { Recognition } from '../model/recognition';
import { ok, type Result } from '../model/result';
import type { SeenPage, Visits } from '../model/visit';
import type { VisitStore } from '../store/visitStore';

/** A page as it was recognised. */
export interface RecognisedText {
  readonly page: PageText;
  readonly hash: string;
  readonly recognition: Recognition;
}

/** Which page, held against which statement. */
type PageOnStatement = Pick<Visits, 'pageKey' | 'statement'>;

/** What is remembered of pages that speak of a statement; nothing where the person wants none remembered. */
export function pageMemory(visits: VisitStore) {
  return {
    /** What was edited of a page since the person knew it; null where nothing was, or nothing is remembered. */
    editsOf: (seen: RecognisedText) => editsOf(visits, seen),
    /** Remembers what was seen of a page that is at rest. */
    remember: (key: PageOnStatement, seen: SeenPage) => remember(visits, key, seen),
    /** Remembers that the person has seen what was edited of a page. */
    know: ({ pageKey: key, statement }: PageOnStatement) =>
      visits.change(key, statement, (stored) => (stored === null ? null : asKnown(stored))),
  };
}

async function editsOf(
  visits: VisitStore,
  { page, hash, recognition }: RecognisedText,
): Promise<PageEdits | null> {
  const { url, canonicalUrl } = page.details;
  const { statement, verdict } = recognition.topic;
  if (url === null || statement === null || verdict !== 'on-topic') return null;
  if (!(await loadWatching())) return null;
  const stored = await visits.of(pageKey(url, canonicalUrl), statement);
  const known = stored.ok && stored.value !== null ? knownVersion(stored.value) : undefined;
  if (known === undefined) return null;
  return editsSince(known, seenOnPage(page, hash, recognition), page.text, extensionVersion());
}

async function remember(
  visits: VisitStore,
  key: PageOnStatement,
  seen: SeenPage,
): Promise<Result<null, SaveFailure>> {
  if (!(await loadWatching())) return ok(null);
  const visit = { seen, now: new Date().toISOString(), engine: extensionVersion() };
  return visits.change(key.pageKey, key.statement, (stored) => withVisit(key, stored, visit));
}

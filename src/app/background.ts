import { createAnnotation } from '../annotation/createAnnotation';
import { pageKey } from '../annotation/pageKey';
import { compileStatements, type StatementIndex } from '../engine/compileStatements';
import { compileGate } from '../engine/gate';
import { recognise } from '../engine/recognise';
import { onCommand } from '../extension/commands';
import { storeGateIndex } from '../extension/localStorage';
import type { RecognisedPage } from '../extension/messages';
import { answerAsBackground, askPage, type Sender } from '../extension/messaging';
import { onArrival } from '../extension/onArrival';
import { onAccessWithdrawn, readableSites } from '../extension/siteAccess';
import { injectAnnotator, insertStyle, setBadge, spotOpenTabs, unreadableTabs } from '../extension/tabs';
import { isAlarming } from '../model/finding';
import type { PageText } from '../model/pageText';
import type { Recognition } from '../model/recognition';
import { fail, ok, type Result } from '../model/result';
import { marksStyle } from '../page/marksStyle';
import { bundledStatements } from '../reference/bundledStatements';
import { type AnnotationStore, openAnnotationStore } from '../store/annotationStore';

// The accent and the alarm colour of src/ui/style/tokens.css.
const BADGE = '#0b5a63';
const BADGE_ALARM = '#a61d13';

/** Starts the background: recognition and the store for all tabs. It may be killed at any time and keeps nothing. */
export function startBackground(): void {
  const index = lazily(() => compileStatements(bundledStatements()));
  const gate = lazily(() => compileGate(bundledStatements()));
  const store = openAnnotationStore();
  answerAsBackground({
    'gate-index': async () => {
      await storeGateIndex(gate());
      return ok(gate());
    },
    'annotate-here': async (_, { tabId, documentId }) =>
      tabId === null ? fail('no-tab') : injectAnnotator({ tabId, documentId }),
    'annotate-tab': async ({ tabId }) => injectAnnotator({ tabId }),
    recognise: async (page, sender) => recognisePage(index(), store, page, sender),
    'style-marks': async (_, { tabId }) =>
      tabId === null ? fail('no-tab') : insertStyle(tabId, marksStyle()),
    save: async (draft) => store.save(createAnnotation(draft, crypto.randomUUID(), new Date().toISOString())),
  });
  onCommand((command, tabId) => void runCommand(command, tabId));
  onAccessWithdrawn(() => void leavePages());
  void onArrival(() => void readableSites().then(spotOpenTabs));
  void storeGateIndex(gate());
}

/** Has every page left that may not be read any more. */
async function leavePages(): Promise<void> {
  for (const tabId of await unreadableTabs()) {
    await askPage(tabId, 'leave', {});
    await setBadge(tabId, 0, BADGE);
  }
}

/** Makes a value when it is first needed, once. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

async function recognisePage(
  index: StatementIndex,
  store: AnnotationStore,
  page: PageText,
  sender: Sender,
): Promise<Result<RecognisedPage>> {
  const recognition = recognise(index, page);
  const statement = index.statements.find(({ id }) => id === recognition.topic.statement) ?? null;
  const { url, canonicalUrl } = page.details;
  const saved = url === null ? ok([]) : await store.ofPage(pageKey(url, canonicalUrl));
  if (sender.tabId !== null) await showBadge(sender.tabId, recognition);
  return saved.ok ? ok({ recognition, statement, annotations: saved.value }) : saved;
}

async function showBadge(tabId: number, { quotations, restatements }: Recognition): Promise<void> {
  const findings = [...quotations, ...restatements];
  const alarming = findings.some(({ differences }) => differences.some(isAlarming));
  await setBadge(tabId, findings.length, alarming ? BADGE_ALARM : BADGE);
}

async function runCommand(command: string, tabId: number): Promise<void> {
  if (command === 'next-finding') await askPage(tabId, 'step', { by: 1 });
  else if (command === 'previous-finding') await askPage(tabId, 'step', { by: -1 });
  else if (command === 'toggle-marks') await askPage(tabId, 'toggle-marks', {});
}

import { addressesOf, pageKey } from '../annotation/pageKey';
import { compileGate } from '../engine/compileGate';
import { compileStatements, type StatementIndex } from '../engine/compileStatements';
import { recognise } from '../engine/recognise';
import type { Sender } from '../extension/answerQuestion';
import { chooseLanguage, refreshLanguage } from '../extension/chooseLanguage';
import { onCommand } from '../extension/commands';
import { keepContextMenu, type MenuItem, onMenuItem } from '../extension/contextMenu';
import { storeGateIndex } from '../extension/localStorage';
import type { RecognisedPage } from '../extension/messages';
import { answerAsBackground, askPage } from '../extension/messaging';
import { onInstalled } from '../extension/onInstalled';
import { openPopup, openPopupPage } from '../extension/popupPage';
import { injectAnnotator, insertStyle, openPage, setBadge } from '../extension/tabs';
import { withoutDismissed } from '../model/dismissal';
import { isAlarming } from '../model/finding';
import type { PageText } from '../model/pageText';
import { readableStatement } from '../model/readableStatement';
import type { Recognition } from '../model/recognition';
import { fail, ok, type Result } from '../model/result';
import { marksStyle } from '../page/marksStyle';
import { bundledStatements } from '../reference/bundledStatements';
import { chooseMode, keepReach, switchSite } from './keepReach';
import { openStore, type Store, storeAnswers } from './storeAnswers';

// The accent and the alarm colour of src/ui/style/tokens.css.
const BADGE = '#0b5a63';
const BADGE_ALARM = '#a61d13';

/** Starts the background: recognition and the store for all tabs. It may be killed at any time and keeps nothing. */
export function startBackground({ welcomes }: { readonly welcomes: boolean }): void {
  const index = lazily(() => compileStatements(bundledStatements()));
  const gate = lazily(() => compileGate(bundledStatements()));
  const store = openStore();
  answerAsBackground({
    'gate-index': async () => {
      await storeGateIndex(gate());
      return ok(gate());
    },
    'annotate-here': async (_, { tabId, documentId }) =>
      tabId === null ? fail('no-tab') : injectAnnotator({ tabId, documentId }),
    'annotate-tab': async ({ tabId }) => injectAnnotator({ tabId }),
    recognise: async (page, sender) => recognisePage(index(), store, page, sender),
    'style-marks': async ({ keys }, { tabId }) =>
      tabId === null ? fail('no-tab') : insertStyle(tabId, marksStyle(keys)),
    ...storeAnswers(store),
    statements: async (_, { isOwnPage }) =>
      isOwnPage ? ok(bundledStatements().map(readableStatement)) : fail('not-allowed'),
    'show-in-statement': async ({ key }, { tabId }) =>
      tabId === null ? fail('no-tab') : openPopupPage(tabId, key),
    'switch-site': async ({ host, on }, { isOwnPage }) =>
      isOwnPage ? ok(await switchSite(host, on)) : fail('not-allowed'),
    'choose-mode': async ({ mode }, { isOwnPage }) =>
      isOwnPage ? ok(await chooseMode(mode)) : fail('not-allowed'),
    'choose-language': async ({ language }, { isOwnPage }) => {
      if (isOwnPage) await chooseLanguage(language);
      return isOwnPage ? ok(null) : fail('not-allowed');
    },
  });
  onCommand((command, tabId) => void runCommand(command, tabId));
  onMenuItem((item, tabId) => void askOfPage(tabId, item));
  keepContextMenu();
  keepReach();
  if (welcomes) onInstalled(() => void openPage('welcome.html'));
  void refreshLanguage();
  void storeGateIndex(gate());
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
  store: Store,
  page: PageText,
  sender: Sender,
): Promise<Result<RecognisedPage>> {
  const found = recognise(index, page);
  const statement = index.statements.find(({ id }) => id === found.topic.statement) ?? null;
  const { url, canonicalUrl } = page.details;
  const saved = url === null ? ok([]) : await store.annotations.ofPage(addressesOf(url, canonicalUrl));
  const dismissed = url === null ? ok([]) : await store.dismissals.ofPage(pageKey(url, canonicalUrl));
  if (!saved.ok) return saved;
  if (!dismissed.ok) return dismissed;
  const dismissals = dismissed.value.filter((dismissal) => dismissal.statement === statement?.id);
  const recognition = withoutDismissed(found, page.text, dismissals);
  if (sender.tabId !== null) await showBadge(sender.tabId, recognition);
  return ok({
    recognition,
    statement,
    pageHash: await sha256(page.text),
    annotations: saved.value,
    dismissals,
  });
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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
  else if (command === 'save-selection') await askOfPage(tabId, 'save-selection');
}

/** Asks something of a page that the person means to be read, whether or not it has been; the popup says why it can't be. */
async function askOfPage(tabId: number, item: MenuItem): Promise<void> {
  const answer = await askPage(tabId, item, {});
  if (answer.ok || answer.code !== 'no-answer') return;
  const injected = await injectAnnotator({ tabId });
  if (injected.ok) await askPage(tabId, item, {});
  else await openPopup(tabId);
}

import { compileGate } from '../engine/compileGate';
import { compileStatements } from '../engine/compileStatements';
import { passesSpotter } from '../engine/passesSpotter';
import { refreshLanguage } from '../extension/chooseLanguage';
import { onCommand } from '../extension/commands';
import { keepContextMenu, type MenuItem, onMenuItem } from '../extension/contextMenu';
import { loadGate, storeGate } from '../extension/localStorage';
import { answerAsBackground, askPage } from '../extension/messaging';
import { onArrival } from '../extension/onArrival';
import { onInstalled } from '../extension/onInstalled';
import { openPopup, openPopupPage } from '../extension/popupPage';
import { injectAnnotator, injectCard, insertStyle, openPage } from '../extension/tabs';
import type { Gate } from '../model/gate';
import { readableStatement } from '../model/readableStatement';
import { fail, ok } from '../model/result';
import type { ReferenceStatement } from '../model/statement';
import { marksStyle } from '../page/marksStyle';
import { bundledStatements } from '../reference/bundledStatements';
import { answerChoices } from './answerChoices';
import { keepReach, readOpenPages } from './keepReach';
import { recognisePage } from './recognisePage';
import { openStore, storeAnswers } from './storeAnswers';

export interface BackgroundOptions {
  /** True to open the first page once On Record is installed. */
  readonly welcomes: boolean;
  /** The statements that are held; without it the bundled ones. */
  readonly statements?: () => readonly ReferenceStatement[];
}

/** Starts the background: recognition and the store for all tabs. It may be killed at any time and keeps nothing. */
export function startBackground({ welcomes, statements = bundledStatements }: BackgroundOptions): void {
  const index = lazily(() => compileStatements(statements()));
  const makeGate = () => storedGate(statements());
  const store = openStore();
  answerAsBackground({
    'gate-hints': async () => ok((await makeGate()).hints),
    'annotate-here': async ({ skimmed }, { tabId, documentId }) => {
      if (tabId === null) return fail('no-tab');
      const isTelling = passesSpotter((await loadGate()) ?? (await makeGate()), skimmed);
      return isTelling ? injectAnnotator({ tabId, documentId }) : fail('not-telling');
    },
    'annotate-tab': async ({ tabId }) => injectAnnotator({ tabId }),
    'bring-card': async (_, { tabId, documentId }) =>
      tabId === null ? fail('no-tab') : injectCard({ tabId, documentId }),
    recognise: async ({ chosen, ...page }, sender) => recognisePage(index(), store, { page, chosen }, sender),
    'style-marks': async ({ keys }, { tabId }) =>
      tabId === null ? fail('no-tab') : insertStyle(tabId, marksStyle(keys)),
    ...storeAnswers(store),
    statements: async (_, { isOwnPage }) =>
      isOwnPage ? ok(statements().map(readableStatement)) : fail('not-allowed'),
    'show-in-statement': async ({ key }, { tabId }) =>
      tabId === null ? fail('no-tab') : openPopupPage(tabId, key),
    ...answerChoices,
  });
  onCommand((command, tabId) => void runCommand(command, tabId));
  onMenuItem((item, tabId) => void askOfPage(tabId, item));
  keepContextMenu();
  keepReach();
  if (welcomes) onInstalled(() => void openPage('welcome.html'));
  void refreshLanguage();
  // A worker that only wakes up again needs none of this.
  void onArrival(() => void makeGate().then(readOpenPages));
}

/** Makes and stores what tells the spotters, and the background itself, whether a page names enough. */
async function storedGate(statements: readonly ReferenceStatement[]): Promise<Gate> {
  const gate = compileGate(statements);
  await storeGate(gate);
  return gate;
}

/** Makes a value when it is first needed, once. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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

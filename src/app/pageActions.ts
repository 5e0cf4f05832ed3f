import { askBackground } from '../extension/askBackground';
import { askPage } from '../extension/messaging';
import { openSidePage } from '../extension/sidePage';
import { askForSites, giveBackSites, siteOf } from '../extension/siteAccess';
import { openPage, type TabInfo } from '../extension/tabs';
import type { PopupActions, PopupState } from '../ui/popup/popupState';
import type { Sight } from './sightOf';

/** What the popup and the panel know, and how they are drawn anew. */
export interface Beside {
  readonly tab: TabInfo | null;
  readonly sight: Sight;
  /** True for the page that stands beside already. */
  readonly isPanel: boolean;
  refresh(): Promise<void>;
  draw(state: PopupState): void;
}

/** What can be done from the popup and from the panel. */
export function pageActions(beside: Beside): PopupActions {
  const tabId = beside.tab?.id ?? -1;
  const windowId = beside.tab?.windowId ?? -1;
  return {
    check: () => void check(beside),
    allow: () => void allow(beside),
    switchOff: () => void switchOff(beside),
    openBeside: beside.isPanel ? null : () => void openSidePage(windowId, tabId).then(close, close),
    openLibrary: (section) => void openPage(`library.html#${section}`),
    chooseStatement: async (id) => {
      await askPage(tabId, 'choose-statement', { id });
      await beside.refresh();
    },
    goTo: (key) => void askPage(tabId, 'go-to', { key }),
    save: async (key) => (await askPage(tabId, 'save', { key })).ok,
    saveComparison: async () => {
      const answer = await askPage(tabId, 'save-comparison', {});
      return answer.ok ? answer.value.id : null;
    },
    unsave: async (id) => (await askBackground('remove', { ids: [id] })).ok,
    openComparison: (id) => void openPage(`library.html#comparison/${id}`),
    knowEdits: () => void askPage(tabId, 'know-edits', {}).then(beside.refresh),
    copy: (text) => void navigator.clipboard.writeText(text),
    restore: async (id) => {
      const answer = await askPage(tabId, 'restore', { id });
      if (answer.ok) await beside.refresh();
      return answer.ok;
    },
    toggleMarks: () => void askPage(tabId, 'toggle-marks', {}).then(beside.refresh),
    openStatement: (url) => void openPage(url),
  };
}

function close(): void {
  window.close();
}

async function check({ tab, refresh, draw }: Beside): Promise<void> {
  const answer = await askBackground('annotate-tab', { tabId: tab?.id ?? -1 });
  if (answer.ok) await refresh();
  else if (answer.code === 'not-allowed') draw({ kind: 'restricted' });
  else draw({ kind: 'failed', title: tab?.title ?? null, detail: answer.detail ?? answer.code });
}

async function allow(beside: Beside): Promise<void> {
  const pattern = siteOf(beside.tab?.url ?? '');
  if (pattern === null) return;
  // First of all: the browser asks the person only in the click itself.
  const asking = askForSites([pattern]);
  if (beside.sight.site?.paused) await askBackground('choose-mode', { mode: 'sites' });
  await askBackground('switch-site', { host: new URL(pattern.replace('*', '')).hostname, on: true });
  if (await asking) await check(beside);
  else await beside.refresh();
}

async function switchOff({ tab, refresh }: Beside): Promise<void> {
  const pattern = siteOf(tab?.url ?? '');
  if (pattern === null) return;
  await askBackground('switch-site', { host: new URL(tab?.url ?? '').hostname, on: false });
  await giveBackSites([pattern]);
  await refresh();
}

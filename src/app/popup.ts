import { h, render } from 'preact';
import { askBackground } from '../extension/askBackground';
import { askPage } from '../extension/messaging';
import { mayRead, siteOf } from '../extension/siteAccess';
import { findTab, openPage, type TabInfo } from '../extension/tabs';
import { words } from '../extension/words';
import type { PageState } from '../model/pageState';
import type { Result } from '../model/result';
import { PopupView } from '../ui/popup/PopupView';
import type { PopupActions, PopupState } from '../ui/popup/popupState';

/** How often a page that is still being read is asked again, in milliseconds. */
const ASK_AGAIN = 120;

/** Draws the popup for the tab in front, or for the one that `?tab=` names, at the finding that `&finding=` names. */
export async function startPopup(): Promise<void> {
  const root = document.getElementById('popup');
  if (root === null) return;
  const query = new URLSearchParams(location.search);
  const named = Number(query.get('tab'));
  const tab = await findTab(named > 0 ? named : null);
  document.documentElement.lang = words('language');
  const popup = new Popup(root, tab, query.get('finding'));
  await popup.refresh();
}

class Popup {
  constructor(
    private readonly root: HTMLElement,
    private readonly tab: TabInfo | null,
    private readonly finding: string | null,
  ) {}

  /** Asks the page until it has been read, and draws what it says. */
  async refresh(): Promise<void> {
    const state = await this.find();
    this.draw(state);
    if (state.kind === 'reading') setTimeout(() => void this.refresh(), ASK_AGAIN);
  }

  private async find(): Promise<PopupState> {
    const { tab } = this;
    const site = tab?.url == null ? null : siteOf(tab.url);
    if (tab === null || (tab.url !== null && site === null)) return { kind: 'restricted' };
    const answer = await askPage(tab.id, 'page-state', {});
    if (answer.ok) return stateOf(answer);
    const allowed = site !== null && (await mayRead(site));
    return { kind: allowed ? 'off-topic' : 'not-allowed', title: tab.title };
  }

  private draw(state: PopupState): void {
    const { finding } = this;
    render(h(PopupView, { state, finding, words, actions: this.actions() }), this.root);
  }

  private actions(): PopupActions {
    const tabId = this.tab?.id ?? -1;
    return {
      check: () => void this.check(tabId),
      goTo: (key) => void askPage(tabId, 'go-to', { key }),
      save: async (key) => (await askPage(tabId, 'save', { key })).ok,
      copy: (text) => void navigator.clipboard.writeText(text),
      restore: async (id) => {
        const answer = await askPage(tabId, 'restore', { id });
        if (answer.ok) await this.refresh();
        return answer.ok;
      },
      toggleMarks: () => void askPage(tabId, 'toggle-marks', {}).then(() => this.refresh()),
      openStatement: (url) => void openPage(url),
    };
  }

  private async check(tabId: number): Promise<void> {
    const answer = await askBackground('annotate-tab', { tabId });
    if (answer.ok) await this.refresh();
    else
      this.draw(
        answer.code === 'not-allowed'
          ? { kind: 'restricted' }
          : { kind: 'failed', title: this.tab?.title ?? null },
      );
  }
}

function stateOf(answer: Result<PageState> & { ok: true }): PopupState {
  const { value } = answer;
  if (value.status === 'read') return { kind: 'read', state: value };
  return { kind: value.status, title: value.title };
}

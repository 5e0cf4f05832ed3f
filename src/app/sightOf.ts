import { loadReach } from '../extension/localStorage';
import { askPage } from '../extension/messaging';
import { mayRead, siteOf } from '../extension/siteAccess';
import { probeTab, type TabInfo } from '../extension/tabs';
import type { PageState } from '../model/pageState';
import { isReadUnasked, siteName } from '../model/reach';
import type { PopupState, SiteState } from '../ui/popup/popupState';

/** What is to be shown of a tab. */
export interface Sight {
  readonly state: PopupState;
  /** Null where the page is on no site that could be read. */
  readonly site: SiteState | null;
}

/** Finds out what a tab shows: its annotator is asked; where there is none, why there is none. */
export async function sightOf(tab: TabInfo | null): Promise<Sight> {
  const pattern = tab?.url == null ? null : siteOf(tab.url);
  if (tab === null || (tab.url !== null && pattern === null)) return sightOfClosed(tab);
  const site = tab.url === null || pattern === null ? null : await siteState(tab.url, pattern);
  const answer = await askPage(tab.id, 'page-state', {});
  if (answer.ok) return { state: stateOf(answer.value), site };
  return { state: await stateWithoutAnnotator(tab, site), site };
}

/** A file that the browser itself shows says more than that it is closed to extensions. */
function sightOfClosed(tab: TabInfo | null): Sight {
  const isPdf = tab?.url != null && isPdfAddress(tab.url);
  return { state: isPdf ? { kind: 'pdf', title: tab.title } : { kind: 'restricted' }, site: null };
}

async function siteState(url: string, pattern: string): Promise<SiteState> {
  const { hostname } = new URL(url);
  const allowed = await mayRead(pattern);
  const reach = await loadReach();
  const on = allowed && isReadUnasked(reach, hostname);
  return { host: siteName(hostname), allowed, on, paused: reach.mode === 'click' };
}

async function stateWithoutAnnotator(tab: TabInfo, site: SiteState | null): Promise<PopupState> {
  const { title } = tab;
  if (tab.url !== null && isPdfAddress(tab.url)) return { kind: 'pdf', title };
  const probe = await probeTab(tab.id);
  if (probe?.isPdf) return { kind: 'pdf', title };
  if (site === null || !site.allowed) return { kind: 'not-allowed', title };
  if (!site.on) return { kind: 'off', title };
  // The browser lets the site be read, but not this page of it.
  if (probe === null) return { kind: 'restricted' };
  return { kind: probe.isFramed ? 'framed' : 'off-topic', title };
}

function isPdfAddress(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

function stateOf(value: PageState): PopupState {
  if (value.status === 'read') return { kind: 'read', state: value };
  if (value.status === 'reading') return { kind: 'reading', title: value.title };
  return { kind: 'failed', title: value.title, detail: value.code };
}

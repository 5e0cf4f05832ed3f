import { clearChoices, loadReach, storeReach } from '../extension/localStorage';
import { askPage } from '../extension/messaging';
import { giveBackSites, grantedSites, onAccessChanged, readableSites } from '../extension/siteAccess';
import { registerSpotterScript } from '../extension/spotterScript';
import { clearBadge, listTabs, spotOpenTabs } from '../extension/tabs';
import { isReadUnasked, type Reach, withSite } from '../model/reach';

/** Keeps what runs on pages in step with the sites that may be read, whoever changes them and wherever. */
export function keepReach(): void {
  onAccessChanged({
    given: (sites) => void registerSpotterScript().then(() => spotOpenTabs(sites)),
    withdrawn: () => void Promise.all([registerSpotterScript(), leavePages()]),
  });
  void registerSpotterScript();
}

/** Has the pages read that were open before the extension came. */
export async function readOpenPages(): Promise<void> {
  await spotOpenTabs(await readableSites());
}

/** Remembers that a site is read unasked from now on, or no more; its open pages follow at once. */
export async function switchSite(host: string, on: boolean): Promise<Reach> {
  return follow((reach) => withSite(reach, host, on));
}

/** Remembers whether anything is read unasked; the open pages follow at once. */
export async function chooseMode(mode: Reach['mode']): Promise<Reach> {
  return follow((reach) => ({ ...reach, mode }));
}

/** Takes back every choice and every permission beyond the news sites. */
export async function resetReach(): Promise<void> {
  await clearChoices();
  await giveBackSites(await grantedSites());
}

async function follow(change: (reach: Reach) => Reach): Promise<Reach> {
  const before = await loadReach();
  const after = change(before);
  await storeReach(after);
  // A page that was read because the person asked for it stays: only what was read unasked is left.
  await leavePages((host) => isReadUnasked(before, host) && !isReadUnasked(after, host));
  await readOpenPages();
  return after;
}

/** Has every page left that may not be read any more, and those of the hosts that are read no more. */
async function leavePages(isLeft: (host: string) => boolean = () => false): Promise<void> {
  const tabs = await listTabs();
  const left = tabs.filter(({ url }) => url === null || isLeft(hostOf(url)));
  await Promise.all(
    left.map(async ({ id }) => {
      await askPage(id, 'leave', {});
      await clearBadge(id);
    }),
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

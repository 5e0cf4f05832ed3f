import { onKeptChange } from '../extension/announceChange';
import { onFrontTab } from '../extension/frontTab';
import { onPageNews } from '../extension/messaging';
import { findTab } from '../extension/tabs';
import { prepareWords, words } from '../extension/words';
import { followWidth } from '../ui/popup/followWidth';
import { PageBeside } from './pageBeside';

/** After a page has asked the background something it knows the answer within this, in milliseconds, or a little later. */
const KNOWN = [300, 1_200];

/** Draws the panel beside the page: for the tab in front, whichever it is, or for the one that `?tab=` names. */
export async function startSidePanel(): Promise<void> {
  const root = document.getElementById('panel-root');
  if (root === null) return;
  followWidth(false);
  await prepareWords();
  document.documentElement.lang = words('languageTag');
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const panel = new PageBeside(root, null, true);
  const find = async (): Promise<void> => panel.follow(await findTab(named > 0 ? named : null));
  onFrontTab(() => void find());
  onPageNews((tabId) => {
    if (tabId !== panel.tab?.id) return;
    for (const later of KNOWN) setTimeout(() => void panel.refresh(), later);
  });
  onKeptChange(() => setTimeout(() => void panel.refresh(), KNOWN[0]));
  await find();
}

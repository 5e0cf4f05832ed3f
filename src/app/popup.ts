import { isToolbarPopup } from '../extension/popupPage';
import { findTab } from '../extension/tabs';
import { prepareWords, words } from '../extension/words';
import { followWidth } from '../ui/popup/followWidth';
import { PageBeside } from './pageBeside';

/** Draws the popup for the tab in front, or for the one that `?tab=` names, at the finding that `&finding=` names. */
export async function startPopup(): Promise<void> {
  const root = document.getElementById('popup');
  if (root === null) return;
  const query = new URLSearchParams(location.search);
  const named = Number(query.get('tab'));
  followWidth(isToolbarPopup());
  await prepareWords();
  document.documentElement.lang = words('languageTag');
  const popup = new PageBeside(root, query.get('finding'), false);
  await popup.follow(await findTab(named > 0 ? named : null));
}

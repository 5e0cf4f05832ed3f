import { askBackground } from '../extension/askBackground';
import { loadReach } from '../extension/localStorage';
import { askForSites, giveBackSites, grantedSites, newsSites } from '../extension/siteAccess';
import { isEverySite } from '../model/reach';
import {
  type ListedSite,
  patternsOf,
  type ReachChoice,
  type ReachState,
  reachState,
  siteWritten,
} from '../model/siteList';

/** What is chosen and allowed now. */
export async function loadReachState(): Promise<ReachState> {
  return reachState(await loadReach(), newsSites(), await grantedSites());
}

/** Chooses where On Record reads by itself. Every site is asked for in the click. */
export async function chooseReach(choice: ReachChoice): Promise<void> {
  if (choice === 'every') {
    if (await askForSites('every')) await askBackground('choose-mode', { mode: 'sites' });
    return;
  }
  await askBackground('choose-mode', { mode: choice === 'click' ? 'click' : 'sites' });
  if (choice === 'news') await giveBackSites((await grantedSites()).filter(isEverySite));
}

/** Switches a site of the list. One that the browser does not allow yet is asked for in the click. */
export async function switchListed({ name, isNews, patterns }: ListedSite, on: boolean): Promise<void> {
  const asking = on ? askForSites(patterns) : Promise.resolve(true);
  if (!(await asking)) return;
  await askBackground('switch-site', { host: name, on });
  if (!on && !isNews) await giveBackSites(patterns);
}

/** Asks for a site that the person wrote; tells whether it was one and was allowed. */
export async function addSite(text: string): Promise<'added' | 'no-site' | 'refused'> {
  const name = siteWritten(text);
  if (name === null) return 'no-site';
  if (!(await askForSites(patternsOf(name)))) return 'refused';
  await askBackground('switch-site', { host: name, on: true });
  return 'added';
}

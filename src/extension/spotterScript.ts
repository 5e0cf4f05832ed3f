import { browser } from './browser';
import { grantedSites } from './siteAccess';

const ID = 'spotter-granted';

let registering = Promise.resolve();

/**
 * Has the spotter run on the sites that the person allowed beyond the news sites, and on no others. The browser keeps
 * such a registration, but not always: it is made anew from the permissions at every start and every change of them.
 */
export function registerSpotterScript(): Promise<void> {
  registering = registering.then(register).catch((error: unknown) => {
    console.warn('The sites allowed are not read:', error);
  });
  return registering;
}

async function register(): Promise<void> {
  const matches = [...(await grantedSites())];
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (present !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const script = { id: ID, js: ['spotter.js'], matches, runAt: 'document_idle' as const };
  await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

import type { Page } from 'playwright-core';
import { until } from '../../scripts/takePictures.mjs';
import type { ChromiumDriver } from './stage';

/** Presses the toolbar button on a page, as the browser does it: the popup opens over it, and the extension may see the page. */
export async function pressToolbarButton(driver: ChromiumDriver, page: Page): Promise<void> {
  const browser = driver.context.browser();
  const worker = await driver.worker();
  const session = browser ? await browser.newBrowserCDPSession() : await driver.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const target = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  const id = new URL(worker.url()).host;
  await session.send('Extensions.triggerAction' as never, { id, targetId: target?.targetId } as never);
}

/** Presses it on a page that the extension may see from then on, and gives the tab's id. */
export async function clickToolbarButton(driver: ChromiumDriver, page: Page): Promise<number> {
  await pressToolbarButton(driver, page);
  const worker = await driver.worker();
  return until(
    () =>
      worker.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url === url)?.id;
      }, page.url()),
    'the address of the tab',
  );
}

import type { CDPSession } from 'playwright-core';
import { until } from '../../scripts/takePictures.mjs';
import type { ChromiumDriver } from './stage';

/** A page of the extension that the driver shows no handle for, such as the side panel. */
export class HiddenPage {
  private count = 0;

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** Waits for the page at a path of the extension, and takes hold of it. */
  static async find(driver: ChromiumDriver, path: string): Promise<HiddenPage> {
    const browser = driver.context.browser();
    const [first] = driver.context.pages();
    if (first === undefined) throw new Error('The browser has no page.');
    const session = browser
      ? await browser.newBrowserCDPSession()
      : await driver.context.newCDPSession(first);
    const targetId = await until(async () => {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
      return targetInfos.find(({ type, url }) => type !== 'tab' && url.endsWith(path))?.targetId;
    }, path);
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new HiddenPage(session, sessionId);
  }

  /** The value of an expression in the page. */
  async evaluate(expression: string): Promise<unknown> {
    const id = ++this.count;
    const answered = new Promise<unknown>((resolve) => {
      const hear = ({ sessionId, message }: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(message);
        if (sessionId !== this.sessionId || answer.id !== id) return;
        this.session.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result?.result?.value);
      };
      this.session.on('Target.receivedMessageFromTarget', hear);
    });
    const params = { expression, returnByValue: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await this.session.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    return answered;
  }

  /** Waits until the page's heading says something. */
  async waitForHeading(pattern: RegExp): Promise<void> {
    await until(
      async () => pattern.test(String(await this.evaluate('document.querySelector("h1")?.textContent'))),
      `the heading ${pattern}`,
    );
  }
}

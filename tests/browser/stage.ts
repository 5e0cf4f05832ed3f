import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoSite } from '../../demo/server.mjs';
import { requireBrowser } from '../../scripts/browsers.mjs';
import { launchChromium } from '../../scripts/drivers/chromium.mjs';
import { launchFirefox } from '../../scripts/drivers/firefox.mjs';
import type { Driver, LaunchOptions } from '../../scripts/drivers/types';
import { ROOT } from '../../scripts/runCommand.mjs';

export const KINDS = ['chromium', 'firefox'] as const;
export type Kind = (typeof KINDS)[number];

/** The demonstration site and the means to start a browser before it; `strike` ends all of it. */
export interface Stage {
  readonly origin: string;
  readonly siteRequests: string[];
  newProfile(): string;
  launch(kind: Kind, options?: Partial<LaunchOptions>): Promise<Driver>;
  strike(): Promise<void>;
}

/** Sets a stage of its own for one test file. */
export async function setStage(): Promise<Stage> {
  const site = await startDemoSite();
  const drivers: Driver[] = [];
  const profiles: string[] = [];
  const newProfile = (): string => {
    const profile = mkdtempSync(join(tmpdir(), 'on-record-test-'));
    profiles.push(profile);
    return profile;
  };
  return {
    origin: site.origin,
    siteRequests: site.requests,
    newProfile,
    async launch(kind, options = {}) {
      const { path } = await requireBrowser(kind);
      const extensionDir = join(ROOT, '.output', `${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3-demo`);
      const start = kind === 'firefox' ? launchFirefox : launchChromium;
      const profileDir = options.profileDir ?? newProfile();
      const driver = await start({ executable: path, extensionDir, headless: true, ...options, profileDir });
      drivers.push(driver);
      return driver;
    },
    async strike() {
      for (const driver of drivers) await driver.close().catch(() => undefined);
      await site.close();
      for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The Chromium driver's own parts, for what only its developer tools can do. */
export type ChromiumDriver = Awaited<ReturnType<typeof launchChromium>>;

/** The Firefox driver's own parts, for what stands in the browser's own window. */
export type FirefoxDriver = Awaited<ReturnType<typeof launchFirefox>>;

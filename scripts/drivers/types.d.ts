import type { ChildProcess } from 'node:child_process';
import type { BrowserContext, Page as PlaywrightPage, Worker } from 'playwright-core';

/** The part of a page that both drivers have in common. */
export type DrivenPage = Pick<PlaywrightPage, 'url' | 'evaluate' | 'close'> & {
  goto(url: string): Promise<unknown>;
  screenshot(options: { path: string }): Promise<unknown>;
  readonly mouse: { move(x: number, y: number): Promise<void>; click(x: number, y: number): Promise<void> };
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  bringToFront(): Promise<void>;
};

export interface LaunchOptions {
  readonly executable: string;
  readonly extensionDir: string | null;
  readonly profileDir: string;
  readonly headless: boolean;
  readonly dark?: boolean;
  /** True to have the browser allow what the extension asks for without a prompt; Firefox only. */
  readonly grants?: boolean;
}

/** A running browser with the extension in it. */
export interface Driver {
  readonly kind: 'chromium' | 'firefox';
  /** Every address requested in the browser, in order. */
  readonly requests: string[];
  open(url: string, size?: { width: number; height: number }): Promise<DrivenPage>;
  openExtensionPage(path: string, size?: { width: number; height: number }): Promise<DrivenPage>;
  /** Resolves when the person closes the browser. */
  closed(): Promise<void>;
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Chromium, with what only its own tools can do. */
export interface ChromiumDriver extends Driver {
  readonly context: BrowserContext;
  open(url: string, size?: { width: number; height: number }): Promise<PlaywrightPage>;
  openExtensionPage(path: string, size?: { width: number; height: number }): Promise<PlaywrightPage>;
  worker(): Promise<Worker>;
}

/** Firefox, with what only its own tools can do. */
export interface FirefoxDriver extends Driver {
  /** Runs the body of an async function in the browser's own window, where its toolbar and its prompts are. */
  inWindow(code: string): Promise<unknown>;
}

export type BrowserProcess = ChildProcess;

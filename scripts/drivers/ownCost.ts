import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumDriver, DrivenPage } from './types';

/** What some scripts took of a page's thread, in milliseconds. */
export interface OwnCost {
  readonly total: number;
  /** The longest stretch without a break. */
  readonly longest: number;
}

/** A function in Chromium's profile. */
export interface ProfiledFrame {
  readonly functionName: string;
  readonly url: string;
}

/** Chromium's profile of a thread: a tree of calls, and in which of them it was at each sample. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: ProfiledFrame;
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** Between each sample and the one before it, in microseconds. */
  readonly timeDeltas?: readonly number[];
}

/** How often the profiler looks, in microseconds. */
const INTERVAL = 200;

/** Starts to measure the extension's scripts on a page, by Chromium's profiler; gives the function that ends it. */
export async function ownCost(driver: ChromiumDriver, page: DrivenPage): Promise<() => Promise<OwnCost>> {
  const stop = await startProfile(await driver.context.newCDPSession(page as Page));
  return async () => costIn(await stop(), isOwnFrame);
}

/** Starts to profile a page's thread; gives the function that ends it. */
export async function startProfile(
  session: CDPSession,
  interval = INTERVAL,
): Promise<() => Promise<CpuProfile>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  return async () => (await session.send('Profiler.stop')).profile;
}

/** True for the functions of an extension's scripts. */
export function isOwnFrame({ url }: ProfiledFrame): boolean {
  return url.startsWith('chrome-extension:');
}

/** What the functions of one kind took, with all that they called. */
export function costIn(
  { nodes, samples = [], timeDeltas = [] }: CpuProfile,
  isMeant: (frame: ProfiledFrame) => boolean,
): OwnCost {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const meant = new Set<number>();
  const visit = (id: number, within: boolean): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const isInside = within || isMeant(node.callFrame);
    if (isInside) meant.add(id);
    for (const child of node.children ?? []) visit(child, isInside);
  };
  visit(nodes[0]?.id ?? 0, false);
  let total = 0;
  let longest = 0;
  let stretch = 0;
  for (const [i, id] of samples.entries()) {
    const took = meant.has(id) ? (timeDeltas[i] ?? 0) / 1_000 : 0;
    stretch = meant.has(id) ? stretch + took : 0;
    total += took;
    longest = Math.max(longest, stretch);
  }
  return { total, longest };
}

import type { DrivenPage } from '../../scripts/drivers/types';
import type { ChromiumDriver } from './stage';

/** What the extension's scripts took of a page's thread, in milliseconds. */
export interface OwnCost {
  readonly total: number;
  /** The longest stretch without a break. */
  readonly longest: number;
}

/** Starts to measure the extension's scripts on a page, by Chromium's profiler; gives the function that ends it. */
export async function ownCost(driver: ChromiumDriver, page: DrivenPage): Promise<() => Promise<OwnCost>> {
  const session = await driver.context.newCDPSession(
    page as Parameters<typeof driver.context.newCDPSession>[0],
  );
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    const ours = new Set<number>();
    const visit = (id: number, own: boolean): void => {
      const node = byId.get(id);
      if (node === undefined) return;
      const isOwn = own || node.callFrame.url.startsWith('chrome-extension:');
      if (isOwn) ours.add(id);
      for (const child of node.children ?? []) visit(child, isOwn);
    };
    const byId = new Map(profile.nodes.map((node) => [node.id, node]));
    visit(profile.nodes[0]?.id ?? 0, false);
    let total = 0;
    let longest = 0;
    let stretch = 0;
    for (const [i, id] of (profile.samples ?? []).entries()) {
      const took = (profile.timeDeltas?.[i] ?? 0) / 1_000;
      stretch = ours.has(id) ? stretch + took : 0;
      total += ours.has(id) ? took : 0;
      longest = Math.max(longest, stretch);
    }
    return { total, longest };
  };
}

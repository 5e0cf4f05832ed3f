import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe-core finds wrong in a page, or in the part of it that a selector names. */
export async function violationsOf(page: Page, selector = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (part) =>
      window.axe.run(part, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    selector,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

import type { DrivenPage } from '../../scripts/drivers/types';
import { until } from '../../scripts/takePictures.mjs';

/** Clicks in the middle of an element, as a person would: only then does a browser ask for a permission. */
export async function clickOn(page: DrivenPage, selector: string): Promise<void> {
  const point = await until(
    () =>
      page.evaluate((wanted) => {
        const element = document.querySelector(wanted);
        element?.scrollIntoView({ block: 'center' });
        const box = element?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector),
    selector,
  );
  await page.mouse.click(point.x, point.y);
}

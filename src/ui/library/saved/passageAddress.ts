import type { Annotation } from '../../../model/annotation';

/** The address that leads to the saved passage; null where it is none of the web, as an imported record may have it. */
export function passageAddress({ page }: Annotation): string | null {
  return /^https?:\/\//i.test(page.url) && URL.canParse(page.url) ? page.url : null;
}

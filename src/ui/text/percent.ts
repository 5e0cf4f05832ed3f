import type { Words } from '../../model/words';

/** A share of 0 to 1 in the interface's language, in whole percent or with so many places. */
export function percent(share: number, words: Words, places = 0): string {
  const format = new Intl.NumberFormat(words('languageTag'), {
    style: 'percent',
    maximumFractionDigits: places,
  });
  return format.format(share);
}

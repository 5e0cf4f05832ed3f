import { isAlarming, type Quotation, type Restatement } from './finding';
import type { PageText } from './pageText';
import type { Recognition } from './recognition';
import { overlaps } from './span';

/** What a page's headline makes of the statement: a point of it that differs, one that agrees, or none at all. */
export type HeadlineCheck =
  | { readonly verdict: 'differs' | 'agrees'; readonly finding: Quotation | Restatement }
  | { readonly verdict: 'none' };

/** Holds the headline against the passage it is taken from: number, date, name, negation and modality must be the same. */
export function headlineCheck({ blocks }: PageText, recognition: Recognition): HeadlineCheck {
  const titles = blocks.filter(({ kind }) => kind === 'title');
  const taken = [...recognition.quotations, ...recognition.restatements]
    .filter((finding) => titles.some((title) => overlaps(title, finding)))
    .toSorted((a, b) => a.start - b.start);
  const differing = taken.find(({ differences }) => differences.some(isAlarming));
  if (differing !== undefined) return { verdict: 'differs', finding: differing };
  const [first] = taken;
  return first === undefined ? { verdict: 'none' } : { verdict: 'agrees', finding: first };
}

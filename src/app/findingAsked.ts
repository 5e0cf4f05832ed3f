import type { Finding } from '../model/finding';
import { overlaps } from '../model/span';
import type { ReadPage } from '../page/readPage';
import { selectedSpan } from '../page/selectedSpan';
import { findingAt } from './shownFindings';

/** The finding that the context menu was asked for on, at an offset of the page text, else the first one selected. */
export function findingAsked(
  read: ReadPage | null,
  findings: readonly Finding[],
  offset: number | null,
): Finding | null {
  const here = offset === null ? null : findingAt(findings, offset);
  if (here !== null || read === null) return here;
  const selected = selectedSpan(read.map);
  if (typeof selected === 'string') return null;
  return findings.find((finding) => overlaps(finding, selected)) ?? null;
}

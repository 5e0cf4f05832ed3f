import type { Mention } from '../../src/model/finding';
import { overlaps, textOf } from '../../src/model/span';
import type { EntityKind } from '../../src/model/statement';
import type { Outcome } from './outcome';
import type { PageFile } from './pageFile';

/** Names found against names labelled: right where span and entity are the same. Only pages on topic are labelled so. */
export function scoreMentions(
  file: PageFile,
  found: readonly Mention[],
  kindOf: (entity: string) => EntityKind,
): readonly Outcome[] {
  if (file.topic !== 'on-topic') return [];
  const { text } = file.page;
  const show = (mention: { start: number; end: number; entity: string } | undefined) =>
    mention === undefined ? 'nothing' : `${mention.entity} "${textOf(text, mention)}"`;
  const same = (a: Omit<Mention, 'type' | 'kind' | 'certainty'>) => (b: typeof a) =>
    a.start === b.start && a.end === b.end && a.entity === b.entity;
  return [
    ...found.map(
      (mention): Outcome => ({
        measure: 'mention.found',
        right: file.mentions.some(same(mention)),
        tag: mention.kind,
        expected: show(file.mentions.find((label) => overlaps(label, mention))),
        found: show(mention),
        words: around(text, mention.start, mention.end),
      }),
    ),
    ...file.mentions.map(
      (label): Outcome => ({
        measure: 'mention.labelled',
        right: found.some(same(label)),
        tag: kindOf(label.entity),
        expected: show(label),
        found: show(found.find((mention) => overlaps(mention, label))),
        words: around(text, label.start, label.end),
      }),
    ),
  ];
}

/** The words about a place of a text. */
function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 40), end + 40);
}

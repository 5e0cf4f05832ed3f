import type { Finding } from '../../model/finding';
import { MARK_RANKS, type MarkKind, markOf } from '../../model/mark';
import { findingKey } from '../../model/pageState';
import { overlaps, type Span } from '../../model/span';
import type { Edition } from '../../model/statement';

/** One sentence of the statement, and what the page made of it. */
export interface SentenceUse extends Span {
  /** Null where the page left it out. */
  readonly kind: MarkKind | null;
  /** The finding to go to; the most telling one. */
  readonly finding: string | null;
  /** All findings that took something of it. */
  readonly findings: readonly string[];
  /** How much of the sentence was taken, 0 to 1. */
  readonly share: number;
  /** True if it begins a paragraph. */
  readonly startsParagraph: boolean;
  /** The stretches taken, in the edition. */
  readonly taken: readonly Span[];
}

/** The sentences of an edition's body, each with what the page took of it. */
export function sentenceUse(edition: Edition, findings: readonly Finding[]): SentenceUse[] {
  const quoted = findings.filter(
    (finding) => finding.type !== 'mention' && finding.reference.edition === edition.language,
  );
  return sentencesOf(edition).map((sentence) => {
    const here = quoted.filter((finding) => takenOf(finding).some((span) => overlaps(span, sentence)));
    const best = here.toSorted((a, b) => MARK_RANKS.indexOf(markOf(a)) - MARK_RANKS.indexOf(markOf(b)))[0];
    const taken = here.flatMap(takenOf).flatMap((span) => clip(span, sentence));
    const length = taken.reduce((sum, { start, end }) => sum + end - start, 0);
    return {
      ...sentence,
      kind: best === undefined ? null : markOf(best),
      finding: best === undefined ? null : findingKey(best),
      findings: here.map(findingKey),
      share: Math.min(1, length / (sentence.end - sentence.start)),
      taken,
    };
  });
}

function takenOf(finding: Finding): readonly Span[] {
  if (finding.type === 'mention') return [];
  const runs = finding.type === 'quotation' ? finding.runs : [];
  return runs.length > 0 ? runs.map(({ said }) => said) : [finding.reference];
}

function clip(span: Span, sentence: Span): Span[] {
  const start = Math.max(span.start, sentence.start);
  const end = Math.min(span.end, sentence.end);
  return end > start ? [{ start, end }] : [];
}

function sentencesOf({ text, bodyStart }: Edition): (Span & { startsParagraph: boolean })[] {
  const sentences: (Span & { startsParagraph: boolean })[] = [];
  let offset = bodyStart;
  for (const paragraph of text.slice(bodyStart).split('\n')) {
    let first = true;
    for (const found of paragraph.matchAll(/[^.!?…]+(?:[.!?…]+(?!\s+\p{Ll})|$|[.!?…]+)/gu)) {
      const start = offset + found.index + (found[0].length - found[0].trimStart().length);
      const end = offset + found.index + found[0].trimEnd().length;
      if (end > start) sentences.push({ start, end, startsParagraph: first });
      first = false;
    }
    offset += paragraph.length + 1;
  }
  return sentences;
}

import { type Annotation, type PassageTarget, type SavedFinding, wordsOf } from '../model/annotation';
import type { ExportContext } from './exportContext';
import { safeLink } from './safeLink';
import { textFragmentLink } from './textFragmentLink';

/** A passage with its verdict, as the files for people show it. */
export interface ExportedPassage {
  readonly verdict: string;
  readonly finding: SavedFinding;
  readonly printed: string;
  readonly said: string | null;
  /** The same with their places; null where there is no such side. */
  readonly target: PassageTarget | null;
  readonly reference: PassageTarget | null;
  readonly creditedTo: string | null;
  readonly link: string | null;
}

/** What is told of an annotation, line by line: each a label and a text, with a link where there is one. */
export interface ExportedLine {
  readonly label: string;
  readonly text: string;
  readonly link: string | null;
}

/** The passages of an annotation: of a comparison all that the page took, of any other the one that was saved. */
export function exportedPassages(annotation: Annotation, context: ExportContext): readonly ExportedPassage[] {
  const { finding, target, reference } = annotation;
  if (finding.type === 'comparison')
    return finding.passages.map((passage) =>
      passageOf(passage.finding, passage.target, passage.reference, context),
    );
  const passage = passageOf(finding, withSelector(target), withSelector(reference), context);
  return [{ ...passage, printed: wordsOf(annotation), link: textFragmentLink(target) }];
}

function withSelector(target: Annotation['reference']): PassageTarget | null {
  return target?.selector == null ? null : { source: target.source, selector: target.selector };
}

function passageOf(
  finding: SavedFinding,
  target: PassageTarget | null,
  reference: PassageTarget | null,
  { verdictOf }: ExportContext,
): ExportedPassage {
  const isClaim = finding.type === 'quotation' || finding.type === 'restatement';
  return {
    verdict: verdictOf(finding),
    finding,
    printed: target?.selector[0].exact ?? '',
    said: reference?.selector[0].exact ?? null,
    target,
    reference,
    creditedTo: isClaim ? (finding.attribution?.name ?? null) : null,
    link: target === null ? null : textFragmentLink(target),
  };
}

/** The points that a saved comparison found left out, in the statement's own words for them. */
export function leftOutClaims(
  { finding, statement }: Annotation,
  { statements }: ExportContext,
): readonly string[] {
  if (finding.type !== 'comparison') return [];
  const claims = statements.find(({ id }) => id === statement)?.claims ?? [];
  return finding.leftOut.map((id) => claims.find((claim) => claim.id === id)?.gloss ?? id);
}

/** Where an annotation is from, and what else makes it evidence. */
export function linesOf(
  annotation: Annotation,
  { statements, labels }: ExportContext,
): readonly ExportedLine[] {
  const { page, reference, body } = annotation;
  const statement = statements.find(({ id }) => id === annotation.statement);
  const said = [statement?.title ?? annotation.statement, statement?.place, statement?.date];
  const lines: readonly (readonly [string, string | null, string | null])[] = [
    [labels.page, joinedText([page.title ?? page.url, page.outlet]), safeLink(page.url)],
    [labels.author, page.author, null],
    [labels.published, page.published, null],
    [labels.statement, joinedText(said), reference === null ? null : safeLink(reference.source)],
    [labels.tags, body.tags.length === 0 ? null : body.tags.join(', '), null],
    [labels.savedAt, annotation.created, null],
    [labels.pageHash, annotation.pageHash, null],
    [labels.engine, annotation.engine, null],
  ];
  return lines.flatMap(([label, text, link]) => (text === null ? [] : [{ label, text, link }]));
}

function joinedText(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part != null && part !== '').join(', ');
}

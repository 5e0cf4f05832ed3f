import { isAlarming } from '../../src/model/finding';
import { sharedLength, textOf } from '../../src/model/span';
import { type ClaimMatch, isRequired } from './claimMatches';
import type { Outcome } from './outcome';
import type { DifferenceLabel } from './pageFile';

/** A side of a difference that is part of the other's must have this many characters: "5" is no part of "50". */
const SHORTEST_PART = 3;

/** What the engine says of the findings that match a label: fidelity, differences, attribution. */
export function scoreMatches(text: string, matches: readonly ClaimMatch[]): readonly Outcome[] {
  const required = matches.filter(({ label }) => isRequired(label));
  return [
    ...required.flatMap((match) => scoreFidelity(text, match)),
    ...required.flatMap((match) => scoreFaithful(text, match)),
    ...scoreDifferences(text, required),
    ...scoreAttributions(text, matches),
  ];
}

function scoreFidelity(text: string, { found, label }: ClaimMatch): readonly Outcome[] {
  if (found.type !== 'quotation' || label.type !== 'quotation') return [];
  return [
    {
      measure: 'fidelity',
      right: found.fidelity === label.fidelity,
      tag: '',
      expected: label.fidelity,
      found: found.fidelity,
      words: textOf(text, label),
    },
  ];
}

/** A quotation labelled without any alarming difference must not be shown with one. */
function scoreFaithful(text: string, { found, label }: ClaimMatch): readonly Outcome[] {
  if (found.type !== 'quotation' || label.differences.some(({ kind }) => kind !== 'word')) return [];
  const alarms = found.differences.filter(isAlarming);
  return [
    {
      measure: 'difference.faithful',
      right: alarms.length === 0,
      tag: '',
      expected: 'no difference',
      found: show(alarms),
      words: textOf(text, label),
    },
  ];
}

/** Each labelled difference, of any kind but `word`, must be among those of a finding that matches its label. */
function scoreDifferences(text: string, matches: readonly ClaimMatch[]): readonly Outcome[] {
  const labels = [...new Set(matches.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const reported = matches
      .filter((match) => match.label === label)
      .flatMap(({ found }) => found.differences.map(({ kind, said, printed }) => ({ kind, said, printed })));
    return label.differences
      .filter(({ kind }) => kind !== 'word')
      .map(
        (difference): Outcome => ({
          measure: 'difference.labelled',
          right: reported.some((other) => isSameDifference(difference, other)),
          tag: difference.kind,
          expected: show([difference]),
          found: show(reported),
          words: textOf(text, label),
        }),
      );
  });
}

/** Each finding once, against the label with which it shares the most text. */
function scoreAttributions(text: string, matches: readonly ClaimMatch[]): readonly Outcome[] {
  const best = new Map<object, ClaimMatch>();
  for (const match of matches) {
    const other = best.get(match.found);
    const shared = ({ found, label }: ClaimMatch) => sharedLength(found, label);
    if (other === undefined || shared(match) > shared(other)) best.set(match.found, match);
  }
  return [...best.values()].map(({ found, label }) => ({
    measure: 'attribution',
    right: found.attribution.verdict === label.attribution,
    tag: '',
    expected: label.attribution,
    found: found.attribution.verdict,
    words: textOf(text, label),
  }));
}

/**
 * The same kind, and text in common on one of the two sides. A negation dropped (or added) is the same as another
 * dropped (or added) one: a label may name it in English where the engine quotes the page's language.
 */
export function isSameDifference(a: DifferenceLabel, b: DifferenceLabel): boolean {
  if (a.kind !== b.kind) return false;
  const gone = a.kind === 'negation' && ((!a.said && !b.said) || (!a.printed && !b.printed));
  return gone || sidesMeet(a.said, b.said) || sidesMeet(a.printed, b.printed);
}

function sidesMeet(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.some((word) => other.includes(word))) return true;
  const [short = '', long = ''] = [one.join(' '), other.join(' ')].sort((x, y) => x.length - y.length);
  return short.length >= SHORTEST_PART && long.includes(short);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function show(differences: readonly DifferenceLabel[]): string {
  if (differences.length === 0) return 'no difference';
  return differences.map(({ kind, said, printed }) => `${kind} "${said}" > "${printed}"`).join('; ');
}

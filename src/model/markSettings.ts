import type { Finding } from './finding';
import { type MarkKind, markOf } from './mark';
import type { Recognition } from './recognition';

/** The kinds that a person can switch off; what is only possible has a choice of its own. */
export const SWITCHED_MARKS = [
  'mention',
  'verbatim',
  'trimmed',
  'cut',
  'altered',
  'stitched',
  'alarm',
  'translated',
  'restated',
  'saved',
] as const satisfies readonly MarkKind[];
export type SwitchedMark = (typeof SWITCHED_MARKS)[number];

/** How sure a finding must be to be shown at all: `possible` ones are shown too, fainter. */
export const SHOWN_CERTAINTIES = ['certain', 'possible'] as const;
export type ShownCertainty = (typeof SHOWN_CERTAINTIES)[number];

/** What a person wants to see of what is found. */
export interface MarkSettings {
  /** The kinds that are not marked on pages. The popup lists them all the same. */
  readonly off: readonly SwitchedMark[];
  readonly certainty: ShownCertainty;
}

/** What holds until the person chooses otherwise. */
export const FIRST_MARK_SETTINGS: MarkSettings = { off: [], certainty: 'possible' };

/** The settings with one kind of mark switched on or off. */
export function withMark(settings: MarkSettings, mark: SwitchedMark, on: boolean): MarkSettings {
  const others = settings.off.filter((other) => other !== mark);
  return { ...settings, off: on ? others : [...others, mark] };
}

/** True if a finding is marked on its page. One that is only possible goes with the kind that it may be. */
export function isMarked({ off }: MarkSettings, finding: Finding): boolean {
  if (off.length === 0) return true;
  const mark = markOf({ ...finding, certainty: 'certain' });
  return !off.some((kind) => kind === mark);
}

/** What was recognised, as sure as the person wants it. */
export function withCertainty(recognition: Recognition, certainty: ShownCertainty): Recognition {
  if (certainty === 'possible') return recognition;
  const isSure = (finding: Finding): boolean => finding.certainty === 'certain';
  return {
    ...recognition,
    mentions: recognition.mentions.filter(isSure),
    quotations: recognition.quotations.filter(isSure),
    restatements: recognition.restatements.filter(isSure),
  };
}

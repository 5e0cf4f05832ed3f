import type { Annotation, SaveFailure } from '../model/annotation';
import type { Finding, SelectedPassage } from '../model/finding';
import { fail, ok, type Result } from '../model/result';
import type { Span } from '../model/span';
import type { WordKey } from '../model/words';
import type { ReadPage } from '../page/readPage';
import { selectedSpan } from '../page/selectedSpan';

/** Why a selection was not saved. */
export type PassageFailure = SaveFailure | 'nothing-selected' | 'not-read' | 'off-topic' | 'unread';

/** What saving a selection needs of its page. */
export interface PassageContext {
  /** Null where the page could not be read. */
  readonly read: ReadPage | null;
  /** False where the page is about no statement. */
  readonly onTopic: boolean;
  readonly findings: readonly Finding[];
  /** The finding whose card is open. */
  readonly shown: Finding | null;
  savedAs(span: Span): Annotation | null;
  save(passage: Finding | SelectedPassage): Promise<Result<Annotation, SaveFailure>>;
}

/** What became of a selection: saved now, or saved before. */
export interface SavedPassage {
  readonly annotation: Annotation;
  readonly before: boolean;
}

/** Saves what the person selected, as the finding that it is or as a passage of its own; else the finding whose card is open. */
export async function savePassage(context: PassageContext): Promise<Result<SavedPassage, PassageFailure>> {
  if (context.read === null) return fail('unread');
  if (!context.onTopic) return fail('off-topic');
  const selected = selectedSpan(context.read.map);
  if (selected === 'unread') return fail('not-read');
  const passage = selected === 'nothing' ? context.shown : passageAt(selected, context);
  if (passage === null) return fail('nothing-selected');
  const before = context.savedAs(passage);
  if (before !== null) return ok({ annotation: before, before: true });
  const answer = await context.save(passage);
  return answer.ok ? ok({ annotation: answer.value, before: false }) : answer;
}

/** A selection of a finding's very words, with or without quotation marks around them, is that finding. */
function passageAt(span: Span, { findings, read }: PassageContext): Finding | SelectedPassage {
  const text = read?.page.text ?? '';
  const bare = (of: Span): string => {
    const words = [...text.slice(of.start, of.end).matchAll(/[\p{L}\p{N}]/gu)];
    return `${of.start + (words[0]?.index ?? 0)}-${of.start + (words.at(-1)?.index ?? 0)}`;
  };
  const selected = bare(span);
  return findings.find((finding) => bare(finding) === selected) ?? { type: 'selection', ...span };
}

const FAILURES: Readonly<Record<PassageFailure, WordKey>> = {
  'disk-full': 'failedDiskFull',
  'store-newer': 'failedNewer',
  'store-blocked': 'failedBlocked',
  'store-unavailable': 'failedUnavailable',
  invalid: 'failedTooLong',
  'nothing-selected': 'failedNothingSelected',
  'not-read': 'failedNotRead',
  'off-topic': 'failedOffTopic',
  unread: 'failedUnread',
};

/** What is told of a selection: that it was saved, or why not and what to do. */
export function passageNotice(answer: Result<SavedPassage, string>): WordKey {
  if (answer.ok) return answer.value.before ? 'savedBefore' : 'savedSelection';
  return FAILURES[answer.code as PassageFailure] ?? 'failedUnavailable';
}

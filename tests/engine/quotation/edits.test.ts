import { describe, expect, it } from 'vitest';
import { CHANGING } from '../../support/changingEdits';
import { type EditVerdict, judgeEdit } from '../../support/editedPage';
import { editionSentences } from '../../support/editionSentences';
import type { Editor, SentenceEdit } from '../../support/edits';
import { HARMLESS } from '../../support/harmlessEdits';
import { SHORTENING } from '../../support/shorteningEdits';

/** What must hold of the edits of each kind: the shares that are judged right. */
const TARGETS = { fidelity: 0.95, caught: 0.99, calm: 0.995 };

/** The shares that are below their target, as they are reached now. Remove a line when its target is reached. */
const FLOORS: Readonly<Record<string, number>> = {};

interface Judged {
  readonly edit: SentenceEdit;
  readonly verdict: EditVerdict;
}

type Measure = keyof typeof TARGETS;

const RIGHT: Readonly<Record<Measure, (verdict: EditVerdict) => boolean>> = {
  fidelity: ({ isFidelityRight }) => isFidelityRight,
  caught: ({ isCaught }) => isCaught,
  calm: ({ isAlarmed }) => !isAlarmed,
};

/** All edits of all sentences, by kind. */
function editsByKind(editors: readonly Editor[]): ReadonlyMap<string, readonly SentenceEdit[]> {
  const byKind = new Map<string, SentenceEdit[]>();
  for (const editor of editors) {
    for (const edit of editionSentences.flatMap((sentence) => editor(sentence, editionSentences))) {
      byKind.set(edit.kind, [...(byKind.get(edit.kind) ?? []), edit]);
    }
  }
  return byKind;
}

const judgedEdits = new Map<SentenceEdit, Judged>();

function judge(edit: SentenceEdit): Judged {
  const judged = judgedEdits.get(edit) ?? { edit, verdict: judgeEdit(edit) };
  judgedEdits.set(edit, judged);
  return judged;
}

/** Fails with the first wrong cases where the share of right ones is below the target, or the floor set for now. */
function expectShare(what: string, edits: readonly SentenceEdit[], measure: Measure): void {
  const judged = edits.map(judge);
  const wrong = judged.filter(({ verdict }) => !RIGHT[measure](verdict));
  const share = (judged.length - wrong.length) / judged.length;
  const cases = wrong
    .slice(0, 15)
    .map(
      ({ edit, verdict }) =>
        `${edit.kind}: ${verdict.found} [${verdict.differences.join('; ')}] ${edit.paragraph}`,
    );
  const message = `${what}: ${wrong.length} of ${judged.length} wrong, among them\n${cases.join('\n')}`;
  expect(share, message).toBeGreaterThanOrEqual(FLOORS[`${what} ${measure}`] ?? TARGETS[measure]);
}

const harmless = editsByKind(HARMLESS);
const changing = editsByKind(CHANGING);
const shortening = editsByKind(SHORTENING);

describe('a faithful quotation of any sentence', { timeout: 60_000 }, () => {
  it.each([...harmless])('stays verbatim and raises no alarm: %s', (kind, edits) => {
    expectShare(kind, edits, 'fidelity');
    expectShare(kind, edits, 'calm');
  });

  it('raises no alarm, over all kinds', () => {
    expectShare('all', [...harmless.values()].flat(), 'calm');
  });
});

describe('a changed quotation of any sentence', { timeout: 60_000 }, () => {
  it.each([...changing])('is altered, and what was changed is shown: %s', (kind, edits) => {
    expectShare(kind, edits, 'fidelity');
    expectShare(kind, edits, 'caught');
  });
});

describe('a shortened or joined quotation of any sentence', { timeout: 60_000 }, () => {
  it.each([...shortening])('is known for what it is: %s', (kind, edits) => {
    expectShare(kind, edits, 'fidelity');
  });

  it('raises the alarm where a negation, an exception or a number is left out without a mark', () => {
    expectShare('telling cut', shortening.get('telling cut') ?? [], 'caught');
  });
});

it('has the right fidelity, over all kinds of edits', { timeout: 60_000 }, () => {
  const all = [harmless, changing, shortening].flatMap((edits) => [...edits.values()].flat());
  expectShare('all', all, 'fidelity');
});

it('has edits of every sentence, and a floor only where a kind has one', () => {
  const kinds = [harmless, changing, shortening].flatMap((edits) => [...edits.keys()]);
  expect(editionSentences.length).toBeGreaterThan(30);
  expect(kinds.length).toBe(new Set(kinds).size);
  expect(Object.keys(FLOORS).filter((name) => !kinds.includes(name.replace(/ \w+$/, '')))).toEqual([]);
});

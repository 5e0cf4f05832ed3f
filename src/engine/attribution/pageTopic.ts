import type { StatementPage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import type { TokenRange } from '../text/sentences';
import { ownStarts, type Report } from './findReports';
import type { Speaker } from './findSpeakers';

/** The person a text is about was named at most so many of the page's own sentences before. */
const TOPIC_SENTENCES_BACK = 8;

/** A part of a sentence up to some token: where it begins, and whom it is about. */
interface Named {
  readonly from: number;
  readonly person: Speaker | null;
}

/** Whom a page's text is about, at any place of it. */
export class PageTopic {
  /** What was asked for before, by the token a part of a sentence ends at: the sentences before a passage are those of the next. */
  private readonly known = new Map<number, Named>();
  private readonly verbs: readonly (TokenRange & { readonly speaker: Speaker })[];
  private readonly starts: Uint32Array;
  private readonly own: ReadonlySet<string>;

  constructor(
    private readonly view: StatementPage,
    private readonly speakers: readonly Speaker[],
    reports: readonly Report[],
  ) {
    this.verbs = reports
      .flatMap(({ verb: { from, to }, speaker }) =>
        speaker === null || speaker.kind === 'place' ? [] : [{ from, to, speaker }],
      )
      .toSorted((a, b) => a.from - b.from);
    this.starts = ownStarts(view);
    const { entities, speaker } = view.statement;
    this.own = new Set(entities.find(({ id }) => id === speaker)?.speaksFor);
  }

  /** The last subject of speech before a token, or the first person of the last sentence that names one. */
  at(token: number): Speaker | null {
    let end = token;
    for (let back = 0; back < TOPIC_SENTENCES_BACK && end > 0; back++) {
      const { from, person } = this.namedBefore(end);
      // "He told reporters that he had met Lukashenko": whoever "he" is was named before.
      // So is "the President" without a country.
      if (person !== null && person.kind !== 'pronoun' && person.entity !== null) return person;
      end = from;
    }
    return null;
  }

  private namedBefore(end: number): Named {
    let named = this.known.get(end);
    if (named === undefined) {
      const before = { from: this.starts[end - 1] ?? 0, to: end };
      const spoke = inside(this.verbs, before).findLast(({ to }) => to <= end);
      named = { from: before.from, person: spoke?.speaker ?? this.mainPersonIn(before) };
      this.known.set(end, named);
    }
    return named;
  }

  /** Of the persons named in some words, the one they are about: the speaker, if he can be the subject; else the first. */
  private mainPersonIn(range: TokenRange): Speaker | null {
    const persons = inside(this.speakers, range).filter(
      ({ kind, entity, nominative }) =>
        nominative && (kind === 'person' || (kind === 'office' && entity !== null)),
    );
    const speaker = persons.find(
      ({ kind, entity }) =>
        entity === this.view.statement.speaker || (kind === 'office' && this.own.has(entity ?? '')),
    );
    return speaker ?? persons[0] ?? null;
  }
}

/** Those of some stretches, sorted by position, that begin in a range. */
function inside<T extends TokenRange>(stretches: readonly T[], { from, to }: TokenRange): readonly T[] {
  return stretches.slice(firstFrom(stretches, from), firstFrom(stretches, to));
}

import type { StatementPage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import type { TokenRange } from '../text/sentences';
import { ownStarts, type Report } from './findReports';
import { PERSONAL, type Speaker } from './speaker';
import { speakersIn } from './subjectOf';

/** The person a text is about was named at most so many of the page's own sentences before. */
const SENTENCES_BACK = 8;

/** Somebody named after his pronoun stands within so many words. */
const NEXT_REACH = 60;

/** "The President … the President … the President": so many are looked past at most. */
const MOST_HOPS = 6;

/** A verb of speech, and who is its subject. */
interface Spoken extends TokenRange {
  readonly speaker: Speaker;
}

/** The persons whom a text is about, and whom its pronouns and offices mean. */
export class TextPersons {
  private readonly topics = new Map<number, Speaker | null>();
  /** The persons of parts of sentences, by the token they end at: the sentences before a passage are those of the next. */
  private readonly parts = new Map<number, Speaker | null>();
  private readonly starts: Uint32Array;
  private readonly spoken: readonly Spoken[];
  private readonly own: ReadonlySet<string>;

  constructor(
    private readonly view: StatementPage,
    private readonly speakers: readonly Speaker[],
    reports: readonly Report[],
  ) {
    this.spoken = reports
      .flatMap(({ verb: { from, to }, speaker }) =>
        speaker === null || !PERSONAL.has(speaker.kind) ? [] : [{ from, to, speaker }],
      )
      .toSorted((a, b) => a.from - b.from);
    this.starts = ownStarts(view);
    const { entities, speaker } = view.statement;
    this.own = new Set(entities.find(({ id }) => id === speaker)?.speaksFor);
  }

  /** Whom the text is about at a token: the last subject of speech, or the first person of the last sentence that names one. */
  topic(at: number): Speaker | null {
    const known = this.topics.get(at);
    if (known !== undefined) return known;
    const found = this.findTopic(at);
    this.topics.set(at, found);
    return found;
  }

  private findTopic(at: number): Speaker | null {
    let end = at;
    for (let back = 0; back < SENTENCES_BACK && end > 0; back++) {
      const person = this.personBefore(end);
      // "He told reporters that he had met Lukashenko": whoever "he" is was named before.
      if (person !== null && person.kind !== 'pronoun') return person;
      end = this.starts[end - 1] ?? 0;
    }
    return null;
  }

  /** Whom a sentence is about, as far as it goes before a token. */
  private personBefore(end: number): Speaker | null {
    let person = this.parts.get(end);
    if (person === undefined) {
      person = this.personIn({ from: this.starts[end - 1] ?? 0, to: end });
      this.parts.set(end, person);
    }
    return person;
  }

  /** Who was last said to speak in some words; else whom they are about. */
  private personIn(range: TokenRange): Speaker | null {
    const { spoken } = this;
    const last = spoken
      .slice(firstFrom(spoken, range.from), firstFrom(spoken, range.to))
      .findLast(({ to, speaker }) => to <= range.to && speaker.to <= range.to);
    if (last === undefined) return this.mainPersonIn(range);
    // "That is what Aliyev wants, and he put it first": whom the sentence named before.
    const { speaker } = last;
    return speaker.kind === 'pronoun' ? this.namedBeforePronoun(range.from, speaker) : speaker;
  }

  /** "“…,” he told the press. Aliyev smiled.": whom the next sentence is about, where nobody was named before. */
  private namedAfter({ to }: Speaker): Speaker | null {
    const { starts } = this;
    const last = Math.min(starts.length, to + NEXT_REACH);
    let next = to;
    while (next < last && starts[next] !== next) next++;
    let end = next + 1;
    while (end < last && starts[end] === next) end++;
    return this.mainPersonIn({ from: next, to: Math.min(end, last) });
  }

  private namedBeforePronoun(from: number, pronoun: Speaker): Speaker {
    return this.mainPersonIn({ from, to: pronoun.from }) ?? pronoun;
  }

  /** Of the persons named in some words, the one they are about: the speaker, if he can be the subject; else the first. */
  mainPersonIn({ from, to }: TokenRange): Speaker | null {
    const inside = speakersIn(this.speakers, { from, to });
    const persons = inside.filter(
      ({ nominative, kind }) => nominative && (kind === 'person' || kind === 'office'),
    );
    const speaker = persons.find(
      ({ kind, entity }) =>
        entity === this.view.statement.speaker || (kind === 'office' && this.own.has(entity ?? '')),
    );
    // "The President's comparison was clear": he may be named in another case.
    const office = inside.find(({ kind, entity }) => kind === 'office' && entity === null);
    return speaker ?? persons[0] ?? office ?? null;
  }

  /** The person or office that a pronoun, or an office without a country, stands for; null where that can't be told. */
  meantBy(speaker: Speaker): Speaker | null {
    if (speaker.kind === 'several') return null;
    if (speaker.kind === 'pronoun') {
      if (speaker.pronoun !== 'he') return { ...speaker, entity: 'somebody-else' };
      const person = this.topic(speaker.from) ?? this.namedAfter(speaker);
      return person === null || person.kind === 'pronoun' ? null : this.meantBy(person);
    }
    if (speaker.kind !== 'office') return speaker;
    const { statement } = this.view;
    if (speaker.entity !== null) {
      const head = statement.entities.find(({ speaksFor }) => speaksFor?.includes(speaker.entity ?? ''));
      return head === undefined ? speaker : { ...speaker, kind: 'person', entity: head.id };
    }
    const heads = new Set([statement.speaker, ...(statement.companions ?? [])]);
    const about = this.namedBefore(speaker);
    const head = about !== null && heads.has(about.entity ?? '') ? about.entity : statement.speaker;
    return { ...speaker, kind: 'person', entity: head };
  }

  /** Whom the text was about before "the President", and before the presidents without a country that stand there. */
  private namedBefore(office: Speaker): Speaker | null {
    let named = this.topic(office.from);
    for (let hop = 0; hop < MOST_HOPS && named?.kind === 'office' && named.entity === null; hop++)
      named = this.topic(named.from);
    return named;
  }

  /** True if somebody named on the page is the one who made the statement. */
  isSpeaker(speaker: Speaker): boolean {
    return this.meantBy(speaker)?.entity === this.view.statement.speaker;
  }
}

import type { StatementPage } from '../statementPage';
import type { TokenRange } from '../text/sentences';
import { BLOCK_START, SENTENCE_START } from '../text/tokens';
import { ownSentence, type Report } from './findReports';
import { introductionOf } from './introductionOf';
import { isHearsay } from './isHearsay';
import { PERSONAL, type Speaker } from './speaker';
import { speakersIn } from './subjectOf';
import type { TextPersons } from './textPersons';

/** A quotation goes on with the speaker of a report at most so many of the page's own sentences before it. */
const SENTENCES_BACK = 3;
/** Whom a sentence is about stands within so many words of its start, where it is its subject. */
const OPENING_REACH = 3;

/** After "…, he said" the sentence ends within so many words. */
const END_REACH = 4;
/** Who may do something without saying it. */
export const SUBJECTS: ReadonlySet<string> = new Set(['person', 'office', 'pronoun', 'several']);

/** Who goes on speaking in words that name nobody themselves. */
export class CarriedOver {
  constructor(
    private readonly view: StatementPage,
    private readonly speakers: readonly Speaker[],
    private readonly reports: readonly Report[],
    private readonly persons: TextPersons,
  ) {}

  /** "Aliyev made a statement. What is in it:", and a list: whom the text that introduces it is about. */
  listed({ from }: TokenRange): Speaker | null {
    const introduction = introductionOf(this.view.scanned, from);
    return introduction === null ? null : this.persons.topic(introduction.to);
  }

  /** Quoted words without a report of their own go on with whoever was said to speak last. */
  continued(range: TokenRange): Speaker | 'nobody' | null {
    // A ministry that was quoted goes on no further than its paragraph.
    const before = this.reports.findLast(
      ({ verb, speaker }) =>
        verb.to <= range.from &&
        (speaker === null || PERSONAL.has(speaker.kind) || this.isOneBlock(verb.to, range.from)),
    );
    if (before === undefined || this.sentencesBetween(before.verb.to, range.from) > SENTENCES_BACK)
      return null;
    // "The host had the numbers: “…”": the page has gone on to somebody else since.
    return (
      this.turnedTo(before.verb.to, range.from) ??
      before.speaker ??
      this.persons.topic(range.from) ??
      'nobody'
    );
  }

  /** Whom the page's last own sentence before a passage is about, where it has come to him since the last report. */
  private turnedTo(since: number, at: number): Speaker | null {
    const { regionOf } = this.view.scanned;
    let last = at - 1;
    while (last > since && regionOf[last] !== 0) last--;
    if (last <= since) return null;
    const sentence = ownSentence(this.view, last);
    if (sentence.from < since) return null;
    const [first] = speakersIn(this.speakers, sentence).filter(({ kind }) => SUBJECTS.has(kind));
    if (first === undefined || !first.nominative || first.kind === 'pronoun' || first.joined === true)
      return null;
    return first.from - sentence.from <= OPENING_REACH ? first : null;
  }

  /**
   * A sentence that goes on in its own paragraph after one that reports speech: by its mood it shows that it does; else only
   * after one that ended with "…, he said", in languages that have no such mood.
   */
  carriedOn(range: TokenRange): Speaker | null {
    const { scanned } = this.view;
    const { plain, language } = scanned;
    let sentence = ownSentence(this.view, range.from);
    const heard = isHearsay(scanned, sentence);
    for (let back = 0; back < (heard ? SENTENCES_BACK : 1); back++) {
      if (((plain.flags[sentence.from] ?? 0) & BLOCK_START) !== 0) return null;
      const before = ownSentence(this.view, sentence.from - 1);
      const report = this.reports.findLast(
        ({ verb, speaker }) => verb.from >= before.from && verb.to <= before.to && speaker !== null,
      );
      if (report !== undefined) {
        if (report.invites) return null;
        const isLast = language.language !== 'de' && before.to - report.verb.to <= END_REACH;
        return heard || isLast ? report.speaker : null;
      }
      sentence = before;
    }
    return null;
  }

  private isOneBlock(from: number, to: number): boolean {
    const { flags } = this.view.scanned.plain;
    for (let i = from; i <= to; i++) if (((flags[i] ?? 0) & BLOCK_START) !== 0) return false;
    return true;
  }

  private sentencesBetween(from: number, to: number): number {
    const { plain, regionOf } = this.view.scanned;
    let count = 0;
    for (let i = from; i <= to && i < plain.count; i++) {
      if (((plain.flags[i] ?? 0) & SENTENCE_START) !== 0 && regionOf[i] === 0) count++;
    }
    return count;
  }
}

import type { Attribution, Evidence } from '../../model/finding';
import type { Span } from '../../model/span';
import type { StatementPage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import { foldWord } from '../text/fold';
import type { TokenRange } from '../text/sentences';
import { tokensWithin } from '../text/subTokens';
import { wordOf } from '../text/tokenise';
import { BLOCK_START, SENTENCE_START } from '../text/tokens';
import { asQuoted } from './asQuoted';
import { findReports, ownSentence, type Report } from './findReports';
import { findSpeakers } from './findSpeakers';
import { isHearsay } from './isHearsay';
import { NamedBeside } from './namedBeside';
import { introductionOf } from './pageBlocks';
import { PERSONAL, type Speaker } from './speaker';
import { speakersIn, voiceIn } from './subjectOf';
import { TextPersons } from './textPersons';
import { type Turn, turnsOf } from './turns';
import { textIn, verdictOn } from './verdictOn';

const UNATTRIBUTED: Attribution = { verdict: 'unattributed', name: null };
const UNCLEAR: Attribution = { verdict: 'unclear', name: null };

/** The words by which one of several is picked without a name, as folded. */
const ONE_OF: ReadonlySet<string> = new Set(
  'one|either|один|одного|одним|адзін|аднаго|einer|eines|l|un|أحد|biri|birinin'.split('|').map(foldWord),
);

/** A quotation goes on with the speaker of a report at most so many of the page's own sentences before it. */
const SENTENCES_BACK = 3;
/** "This was stated by …": what points back stands within so many words of its sentence's start. */
const POINTING_REACH = 8;

/** The page's own words beside a passage are looked for within so many tokens. */
const REACH = 400;

/** Whom a sentence is about stands within so many words of its start, where it is its subject. */
const OPENING_REACH = 3;

/** After "…, he said" the sentence ends within so many words. */
const END_REACH = 4;
/** Who may do something without saying it. */
const SUBJECTS: ReadonlySet<string> = new Set(['person', 'office', 'pronoun', 'several']);

/** A passage whose source is asked for. */
interface Passage extends Span {
  readonly rule: Evidence['rule'];
}

/** Who a page says said what. Made once a page; asked for each finding. */
export class PageAttribution {
  private readonly view: StatementPage;
  private readonly speakers: readonly Speaker[];
  private readonly reports: readonly Report[];
  private readonly persons: TextPersons;
  private readonly beside: NamedBeside;
  private readonly turns: readonly Turn[];

  /** `copied` are the passages printed as running text that are the speaker's own: nobody is named in them. */
  constructor(view: StatementPage, copied: readonly Span[]) {
    this.turns = turnsOf(view);
    this.view = copied.length === 0 ? view : asQuoted(view, copied);
    this.speakers = findSpeakers(this.view);
    this.reports = findReports(this.view, this.speakers);
    this.beside = new NamedBeside(this.view, this.speakers);
    this.persons = new TextPersons(this.view, this.speakers, this.reports);
  }

  /** Who the page says said a passage. */
  of(passage: Passage): Attribution {
    const range = tokensWithin(this.view.scanned.plain, passage);
    const turn = this.turns.find(({ label, to }) => label.from <= range.from && range.from < to);
    if (turn !== undefined && turn.by !== 'page') return this.inTurn(turn);
    const speaker = this.speakerOf(passage, range);
    if (speaker === null) return UNATTRIBUTED;
    if (speaker === 'nobody') return UNCLEAR;
    // "The presidents exchanged views": the page tells what they did; "one of the presidents said": who, it doesn't tell.
    if (speaker.kind === 'several')
      return passage.rule === 'restatement' && !this.isOneOfSeveral(speaker) && !this.isSaidBy(speaker)
        ? UNATTRIBUTED
        : UNCLEAR;
    const meant = this.persons.meantBy(speaker);
    return meant === null ? UNCLEAR : verdictOn(this.view, meant, speaker);
  }

  private inTurn({ by, label }: Turn): Attribution {
    const { plain } = this.view.scanned;
    return { verdict: by === 'speaker' ? 'speaker' : 'other', name: textIn(plain, label) };
  }

  private speakerOf({ rule }: Passage, range: TokenRange): Speaker | 'nobody' | null {
    const told = this.beside.announced(range) ?? this.reported(range);
    if (told !== null) return told;
    if (rule === 'restatement')
      return (
        this.beside.signed(range) ??
        this.subject(range) ??
        this.toldAfter(range) ??
        this.carriedOn(range) ??
        this.listed(range)
      );
    const beside =
      this.beside.trailing(range) ?? this.toldAfter(range) ?? this.ledIn(range) ?? this.listed(range);
    if (beside !== null) return beside;
    return rule === 'copied-text' ? this.introduced(range) : this.continued(range);
  }

  /** "The sides stressed that …": they are the subject of a verb of speech, not of what they did. */
  private isSaidBy({ from }: Speaker): boolean {
    return this.reports.some(({ speaker }) => speaker?.kind === 'several' && speaker.from === from);
  }

  private isOneOfSeveral({ from, to }: Speaker): boolean {
    const { plain } = this.view.scanned;
    return ONE_OF.has(wordOf(plain, from)) || ONE_OF.has(wordOf(plain, to - 1));
  }

  /** "This was stated by the President": the sentence after the passage's own points back to it. */
  private toldAfter(range: TokenRange): Speaker | null {
    const { senses, plain } = this.view.scanned;
    const at = ownSentence(this.view, range.to - 1).to;
    if (at >= plain.count) return null;
    const next = ownSentence(this.view, at);
    const last = Math.min(next.from + POINTING_REACH, next.to);
    const opening = senses.slice(firstFrom(senses, next.from), firstFrom(senses, last));
    if (!opening.some(({ tag }) => tag.kind === 'pointing-back')) return null;
    const report = this.reports.find(
      ({ verb, speaker }) => verb.from >= next.from && verb.to <= next.to && speaker?.kind === 'person',
    );
    return report?.speaker ?? null;
  }

  /** The report in the passage's own sentence that stands nearest to it. */
  private reported(range: TokenRange): Speaker | 'nobody' | null {
    const own = this.ownTokenBeside(range);
    if (own === null) return null;
    const sentence = ownSentence(this.view, own);
    const near = this.reports.filter(({ verb }) => verb.from >= sentence.from && verb.to <= sentence.to);
    const distance = ({ verb }: Report) => {
      if (verb.from >= range.to) return verb.from - range.to;
      return verb.to <= range.from ? range.from - verb.to : 0;
    };
    const sorted = near.toSorted((a, b) => distance(a) - distance(b));
    const named = sorted.find(({ speaker }) => speaker !== null);
    if (named?.speaker != null) return named.speaker;
    return sorted.length > 0 ? (this.persons.topic(range.from) ?? 'nobody') : null;
  }

  /**
   * One of the page's own words in the sentence that holds the passage: for quoted words the one after or before them,
   * unless a sentence ends between; null where the passage stands alone.
   */
  private ownTokenBeside({ from, to }: TokenRange): number | null {
    const { regionOf, plain } = this.view.scanned;
    for (let i = from; i < to; i++) if (regionOf[i] === 0) return i;
    const { flags } = plain;
    const last = Math.min(plain.count, to + REACH);
    const first = Math.max(0, from - REACH);
    let after = to;
    while (after < last && regionOf[after] !== 0 && ((flags[after] ?? 0) & BLOCK_START) === 0) after++;
    const opens = after >= last || ((flags[after] ?? 0) & (BLOCK_START | SENTENCE_START)) !== 0;
    if (!opens && regionOf[after] === 0) return after;
    let before = from;
    while (before > first && regionOf[before] !== 0 && ((flags[before] ?? 0) & BLOCK_START) === 0) before--;
    if (regionOf[before] !== 0) return null;
    const between = plain.text.slice(plain.ends[before], plain.starts[from]);
    return /[.!?…]\s|\n/.test(between) ? null : before;
  }

  /** "Aliyev made a statement. What is in it:", and a list: whom the text that introduces it is about. */
  private listed({ from }: TokenRange): Speaker | null {
    const introduction = introductionOf(this.view.scanned, from);
    return introduction === null ? null : this.persons.topic(introduction.to);
  }

  /** Quoted words without a report of their own go on with whoever was said to speak last. */
  private continued(range: TokenRange): Speaker | 'nobody' | null {
    // A ministry that was quoted goes on no further than its paragraph.
    const before = this.reports.findLast(
      ({ verb, speaker }) =>
        verb.to <= range.from &&
        (speaker === null || PERSONAL.has(speaker.kind) || this.isOneBlock(verb.to, range.from)),
    );
    if (before === undefined || this.sentencesBetween(before.verb.to, range.from) > SENTENCES_BACK)
      return this.titled();
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

  /** A speech printed as running text: whoever its heading or the text before it names; the speaker, if he is named at all. */
  private introduced({ from }: TokenRange): Speaker | null {
    const report = this.reports.findLast(
      ({ verb, speaker }) => verb.to <= from && speaker?.kind === 'person',
    );
    const named = this.speakers.find(({ entity }) => entity === this.view.statement.speaker);
    return this.titled() ?? report?.speaker ?? this.persons.topic(from) ?? named ?? null;
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

  /** The speaker, where the page's headings name the speaker or his office. */
  private titled(): Speaker | null {
    const { page, plain } = this.view.scanned;
    const headings = page.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
    const named = this.speakers.filter(({ from }) =>
      headings.some(({ start, end }) => start <= (plain.starts[from] ?? 0) && (plain.ends[from] ?? 0) <= end),
    );
    return named.find((speaker) => this.persons.isSpeaker(speaker)) ?? null;
  }

  /** "Aliyev ended with a greeting: “…”": whom the words right before the passage are about. */
  private ledIn({ from }: TokenRange): Speaker | null {
    const { plain, regionOf } = this.view.scanned;
    if (from === 0 || regionOf[from - 1] !== 0) return null;
    if (!/[:?]/.test(plain.text.slice(plain.ends[from - 1], plain.starts[from]))) return null;
    return this.persons.mainPersonIn({ from: ownSentence(this.view, from - 1).from, to: from });
  }

  /**
   * Told without a verb of speech: the sentence's first person, if that is the speaker, or whose view it names. Of what
   * several did together nobody's words are told.
   */
  private subject(range: TokenRange): Speaker | null {
    const sentence = ownSentence(this.view, range.from);
    const inside = speakersIn(this.speakers, sentence);
    const first = inside.find(
      ({ nominative, kind, isHost }) => nominative && SUBJECTS.has(kind) && isHost !== true,
    );
    if (first === undefined || first.from >= range.to) return voiceIn(this.view, inside);
    if (first.kind === 'several' || first.joined === true) return { ...first, kind: 'several' };
    return this.persons.isSpeaker(first) ? first : null;
  }

  /**
   * A sentence that goes on in its own paragraph after one that reports speech: by its mood it shows that it does; else only
   * after one that ended with "…, he said", in languages that have no such mood.
   */
  private carriedOn(range: TokenRange): Speaker | null {
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
}

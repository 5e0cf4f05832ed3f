import type { Attribution, Evidence } from '../../model/finding';
import type { Span } from '../../model/span';
import type { StatementPage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import type { TokenRange } from '../text/sentences';
import { tokensWithin } from '../text/subTokens';
import { wordOf } from '../text/tokenise';
import { BLOCK_START, SENTENCE_START } from '../text/tokens';
import { asQuoted } from './asQuoted';
import { CarriedOver, SUBJECTS } from './carriedOver';
import { findReports, ownSentence, type Report } from './findReports';
import { findSpeakers } from './findSpeakers';
import { isPassive } from './isPassive';
import { NamedBeside } from './namedBeside';
import { isOne } from './oneOfSeveral';
import type { Speaker } from './speaker';
import { speakersIn, voiceIn } from './subjectOf';
import { TextPersons } from './textPersons';
import { type Turn, turnsOf } from './turns';
import { textIn, verdictOn } from './verdictOn';

const UNATTRIBUTED: Attribution = { verdict: 'unattributed', name: null };
const UNCLEAR: Attribution = { verdict: 'unclear', name: null };

/** "This was stated by …": what points back stands within so many words of its sentence's start. */
const POINTING_REACH = 8;

/** The page's own words beside a passage are looked for within so many tokens. */
const REACH = 400;

/** Verbs of speech that say only what was talked about. As folded. */
const CONVERSED =
  /^(?:talk|spoke|speak|discuss|touch|exchang|sprach|sprech|erorter|besprach|evoqu|aborde|parle|discut|говор|обсу|бесед|затр|касал|косн|абмерк|закран|гутар|обговор|торкн|danis|muzakir|toxun|konus|gorus|degin|bahset|ele al|تحدث|ناقش|بحث|تناول)/;

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
  private readonly carried: CarriedOver;
  private readonly turns: readonly Turn[];

  /** `copied` are the passages printed as running text that are the speaker's own: nobody is named in them. */
  constructor(view: StatementPage, copied: readonly Span[]) {
    this.turns = turnsOf(view);
    this.view = copied.length === 0 ? view : asQuoted(view, copied);
    // "CORRESPONDENT: …": the label is nobody who is told of.
    this.speakers = findSpeakers(this.view).filter(
      ({ from }) => !this.turns.some(({ label }) => label.from <= from && from < label.to),
    );
    this.reports = findReports(this.view, this.speakers);
    this.beside = new NamedBeside(this.view, this.speakers);
    this.persons = new TextPersons(this.view, this.speakers, this.reports);
    this.carried = new CarriedOver(this.view, this.speakers, this.reports, this.persons);
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
        this.carried.carriedOn(range) ??
        this.carried.listed(range)
      );
    const beside =
      this.beside.trailing(range) ?? this.toldAfter(range) ?? this.ledIn(range) ?? this.carried.listed(range);
    if (beside !== null) return beside;
    return rule === 'copied-text' ? this.introduced(range) : (this.carried.continued(range) ?? this.titled());
  }

  /** "The sides stressed that …": they are the subject of a verb of speech, not of what they did. */
  private isSaidBy({ from }: Speaker): boolean {
    const { plain } = this.view.scanned;
    return this.reports.some(
      ({ verb, speaker }) =>
        speaker?.kind === 'several' && speaker.from === from && !CONVERSED.test(wordOf(plain, verb.from)),
    );
  }

  private isOneOfSeveral({ from, to }: Speaker): boolean {
    const { scanned } = this.view;
    return isOne(scanned, from) || isOne(scanned, to - 1);
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
    // "Firms were invited": the page says what was done, not by whom.
    const untold = sorted.filter(({ verb }) => !isPassive(this.view.scanned, verb));
    return untold.length > 0 ? (this.persons.topic(range.from) ?? 'nobody') : null;
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

  /** A speech printed as running text: whoever its heading or the text before it names; the speaker, if he is named at all. */
  private introduced({ from }: TokenRange): Speaker | null {
    const report = this.reports.findLast(
      ({ verb, speaker }) => verb.to <= from && speaker?.kind === 'person',
    );
    const named = this.speakers.find(({ entity }) => entity === this.view.statement.speaker);
    return this.titled() ?? report?.speaker ?? this.persons.topic(from) ?? named ?? null;
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
    if (first.kind === 'several' || first.joined === true)
      return voiceIn(this.view, inside) ?? { ...first, kind: 'several' };
    return this.persons.isSpeaker(first) ? first : null;
  }
}

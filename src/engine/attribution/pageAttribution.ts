import type { Attribution } from '../../model/finding';
import type { Span } from '../../model/span';
import type { StatementPage } from '../statementPage';
import type { TokenRange } from '../text/sentences';
import { tokensWithin } from '../text/subTokens';
import { BLOCK_START, SENTENCE_START } from '../text/tokenise';
import { findReports, ownSentence, type Report } from './findReports';
import { findSpeakers, type Speaker } from './findSpeakers';

const UNATTRIBUTED: Attribution = { verdict: 'unattributed', name: null };
const UNCLEAR: Attribution = { verdict: 'unclear', name: null };

/** A quotation goes on with the speaker of a report at most so many sentences before it in its paragraph. */
const SENTENCES_BACK = 3;

/** Who a page says said what. Made once a page; asked for each finding. */
export class PageAttribution {
  private readonly speakers: readonly Speaker[];
  private readonly reports: readonly Report[];

  constructor(private readonly view: StatementPage) {
    this.speakers = findSpeakers(view);
    this.reports = findReports(view, this.speakers);
  }

  /** Who the page says said a passage: `quoted` where it is printed as somebody's own words. */
  of(span: Span, quoted: boolean): Attribution {
    const range = tokensWithin(this.view.scanned.plain, span);
    const speaker =
      this.announced(range) ??
      this.reported(range) ??
      (quoted ? this.continued(range) : (this.subject(range) ?? this.carriedOn(range)));
    if (speaker === 'nobody') return UNCLEAR;
    return speaker === null ? UNATTRIBUTED : this.verdict(speaker);
  }

  /** "Aliyev: …": a name and a colon right before the passage. */
  private announced({ from }: TokenRange): Speaker | null {
    const { plain } = this.view.scanned;
    const start = plain.starts[from] ?? 0;
    const speaker = this.speakers.findLast(({ to, kind }) => to <= from && kind !== 'pronoun');
    if (speaker === undefined || from - speaker.to > 2) return null;
    const between = plain.text.slice(plain.ends[speaker.to - 1], start);
    return /^[^\n.]{0,24}:[\s"“«„'‘–—-]*$/.test(between) ? speaker : null;
  }

  /** The report in the passage's own sentence that stands nearest to it. */
  private reported(range: TokenRange): Speaker | 'nobody' | null {
    const sentence = ownSentence(this.view, this.firstOwn(range));
    const near = this.reports.filter(({ verb }) => verb.from >= sentence.from && verb.to <= sentence.to);
    const distance = ({ verb }: Report) => {
      if (verb.from >= range.to) return verb.from - range.to;
      return verb.to <= range.from ? range.from - verb.to : 0;
    };
    const sorted = near.toSorted((a, b) => distance(a) - distance(b));
    const named = sorted.find(({ speaker }) => speaker !== null);
    if (named?.speaker != null) return named.speaker;
    return sorted.length > 0 ? this.fallback(range) : null;
  }

  /** A report without a subject ("it was stressed", "added"): whoever spoke last. */
  private fallback({ from }: TokenRange): Speaker | 'nobody' {
    return (
      this.reports.findLast(({ verb, speaker }) => verb.to <= from && speaker !== null)?.speaker ?? 'nobody'
    );
  }

  /** A token of the sentence that holds the passage: where it is quoted whole, the page's word before or after it. */
  private firstOwn({ from, to }: TokenRange): number {
    const { regionOf, plain } = this.view.scanned;
    if (regionOf[from] === 0) return from;
    let before = from;
    while (before > 0 && regionOf[before] !== 0 && ((plain.flags[before] ?? 0) & BLOCK_START) === 0) before--;
    if (regionOf[before] === 0 && !this.endsSentence(before, from)) return before;
    let after = to - 1;
    while (after + 1 < plain.count && regionOf[after] !== 0) after++;
    const starts = ((plain.flags[after] ?? 0) & (BLOCK_START | SENTENCE_START)) !== 0;
    return starts || regionOf[after] !== 0 ? from : after;
  }

  private endsSentence(before: number, from: number): boolean {
    const { plain } = this.view.scanned;
    return /[.!?…]\s/.test(plain.text.slice(plain.ends[before], plain.starts[from]));
  }

  /** Quoted words without a report of their own go on with whoever was said to speak last, in this paragraph or before. */
  private continued(range: TokenRange): Speaker | 'nobody' | null {
    const { plain } = this.view.scanned;
    const before = this.reports.findLast(({ verb }) => verb.to <= range.from);
    if (before === undefined) return this.titled();
    let sentences = 0;
    for (let i = before.verb.to; i <= range.from; i++) {
      if (((plain.flags[i] ?? 0) & SENTENCE_START) !== 0 && this.view.scanned.regionOf[i] === 0) sentences++;
    }
    if (sentences > SENTENCES_BACK) return this.titled();
    return before.speaker ?? 'nobody';
  }

  /** The speaker, where the page's title or headings name the speaker alone. */
  private titled(): Speaker | null {
    const { page, plain } = this.view.scanned;
    const headings = page.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
    const named = this.speakers.filter(
      ({ kind, from }) =>
        kind === 'person' &&
        headings.some(
          ({ start, end }) => start <= (plain.starts[from] ?? 0) && (plain.ends[from] ?? 0) <= end,
        ),
    );
    const own = named.find(({ entity }) => entity === this.view.statement.speaker);
    return own !== undefined ? own : null;
  }

  /** Told without a verb of speech: the only person who can be the sentence's subject. */
  private subject(range: TokenRange): Speaker | null {
    const sentence = ownSentence(this.view, range.from);
    const persons = this.speakers.filter(
      ({ kind, from, nominative }) =>
        from >= sentence.from && from < sentence.to && nominative && (kind === 'person' || kind === 'office'),
    );
    const [first] = persons;
    if (first === undefined || first.entity !== this.view.statement.speaker) return null;
    return first;
  }

  /** A sentence that goes on after a report in its own paragraph, and names nobody else. */
  private carriedOn(range: TokenRange): Speaker | null {
    const { plain } = this.view.scanned;
    const sentence = ownSentence(this.view, range.from);
    if (((plain.flags[sentence.from] ?? 0) & BLOCK_START) !== 0) return null;
    const before = ownSentence(this.view, sentence.from - 1);
    const report = this.reports.findLast(
      ({ verb, speaker }) => verb.from >= before.from && verb.to <= before.to && speaker !== null,
    );
    return report?.speaker ?? null;
  }

  private verdict(speaker: Speaker): Attribution {
    const { plain } = this.view.scanned;
    const name = plain.text.slice(plain.starts[speaker.from], plain.ends[speaker.to - 1]);
    const { statement } = this.view;
    const own = new Set(statement.speaksFor ?? []);
    if (speaker.kind === 'pronoun') return this.pronounVerdict(speaker, name);
    if (speaker.kind === 'place') {
      return { verdict: own.has(speaker.entity ?? '') ? 'unclear' : 'other', name };
    }
    if (speaker.kind === 'office' && speaker.entity === null) return this.officeVerdict(speaker, name);
    const isSpeaker =
      speaker.entity === statement.speaker || (speaker.kind === 'office' && own.has(speaker.entity ?? ''));
    return { verdict: isSpeaker ? 'speaker' : 'other', name };
  }

  /** "He" is the subject of the last report, else the last person named. */
  private pronounVerdict(speaker: Speaker, name: string): Attribution {
    if (speaker.pronoun !== 'he') return { verdict: 'other', name };
    const report = this.reports.findLast(
      (other) => other.verb.to <= speaker.from && other.speaker !== null && other.speaker.kind !== 'pronoun',
    );
    const person = this.speakers.findLast(
      ({ kind, to, nominative }) => to <= speaker.from && kind === 'person' && nominative,
    );
    const meant = report?.speaker ?? person;
    return meant === undefined || meant === null ? UNCLEAR : { ...this.verdict(meant), name };
  }

  /** "The president" without a country: the last head of state named; the speaker if none was. */
  private officeVerdict(speaker: Speaker, name: string): Attribution {
    const { statement } = this.view;
    const heads = new Set([statement.speaker, ...(statement.companions ?? [])]);
    const last = this.speakers.findLast(({ entity, to }) => to <= speaker.from && heads.has(entity ?? ''));
    const entity = last?.entity ?? statement.speaker;
    return { verdict: entity === statement.speaker ? 'speaker' : 'other', name };
  }
}

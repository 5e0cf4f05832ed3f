import type { Attribution, Evidence } from '../../model/finding';
import type { Span } from '../../model/span';
import type { StatementPage } from '../statementPage';
import type { TokenRange } from '../text/sentences';
import { tokensWithin } from '../text/subTokens';
import { BLOCK_START, SENTENCE_START } from '../text/tokens';
import { findReports, ownSentence, type Report } from './findReports';
import { findSpeakers, type Speaker } from './findSpeakers';
import { PageTopic } from './pageTopic';
import { verdictOn } from './verdictOn';

const UNATTRIBUTED: Attribution = { verdict: 'unattributed', name: null };
const UNCLEAR: Attribution = { verdict: 'unclear', name: null };

/** A quotation goes on with the speaker of a report at most so many of the page's own sentences before it. */
const SENTENCES_BACK = 3;
/** "…", so Aliyev: the name stands at most so many of the page's own words after the quotation. */
const TRAILING_WORDS = 2;

/** The page's own words beside a passage are looked for within so many tokens. */
const REACH = 400;

/** A passage whose source is asked for. */
interface Passage extends Span {
  readonly rule: Evidence['rule'];
}

/** Who a page says said what. Made once a page; asked for each finding. */
export class PageAttribution {
  private readonly view: StatementPage;
  private readonly speakers: readonly Speaker[];
  private readonly reports: readonly Report[];
  private readonly topic: PageTopic;
  /** Found when first asked for: it is the same for all passages. */
  private inHeadings: Speaker | 'nobody' | null = null;

  /** `copied` are the passages printed as running text that are the speaker's own: nobody is named in them. */
  constructor(view: StatementPage, copied: readonly Span[]) {
    this.view = copied.length === 0 ? view : asQuoted(view, copied);
    this.speakers = findSpeakers(this.view);
    this.reports = findReports(this.view, this.speakers);
    this.topic = new PageTopic(this.view, this.speakers, this.reports);
  }

  /** Who the page says said a passage. */
  of(passage: Passage): Attribution {
    const range = tokensWithin(this.view.scanned.plain, passage);
    const speaker = this.speakerOf(passage, range);
    if (speaker === null) return UNATTRIBUTED;
    if (speaker === 'nobody') return UNCLEAR;
    const meant = this.meantBy(speaker);
    return meant === null ? UNCLEAR : verdictOn(this.view, meant, speaker);
  }

  private speakerOf({ rule }: Passage, range: TokenRange): Speaker | 'nobody' | null {
    if (rule === 'restatement')
      return this.announced(range) ?? this.reported(range) ?? this.subject(range) ?? this.carriedOn(range);
    const told = this.announced(range) ?? this.reported(range) ?? this.trailing(range);
    if (told !== null) return told;
    return rule === 'copied-text' ? this.introduced(range) : this.continued(range);
  }

  /** "Aliyev: …": a name and a colon right before the passage. */
  private announced({ from }: TokenRange): Speaker | null {
    const { plain } = this.view.scanned;
    const speaker = this.speakers.findLast(
      ({ to, kind, nominative }) => to <= from && kind !== 'pronoun' && nominative,
    );
    if (speaker === undefined || from - speaker.to > 2) return null;
    const between = plain.text.slice(plain.ends[speaker.to - 1], plain.starts[from]);
    return /^[^\n.]{0,24}:[\s"“«„'‘–—-]*$/.test(between) ? speaker : null;
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
    return sorted.length > 0 ? (this.topic.at(range.from) ?? 'nobody') : null;
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

  /** A name right after the quotation, without a verb. */
  private trailing({ to }: TokenRange): Speaker | null {
    const { plain, regionOf } = this.view.scanned;
    const next = this.speakers.find(
      ({ from, kind }) => from >= to && (kind === 'person' || kind === 'office'),
    );
    if (next === undefined || next.from - to > TRAILING_WORDS || regionOf[to] !== 0) return null;
    const between = plain.text.slice(plain.ends[to - 1], plain.starts[next.from]);
    return /[.!?]\s|\n/.test(between) ? null : next;
  }

  /** Quoted words without a report of their own go on with whoever was said to speak last. */
  private continued(range: TokenRange): Speaker | 'nobody' | null {
    const before = this.reports.findLast(({ verb }) => verb.to <= range.from);
    if (before === undefined || this.sentencesBetween(before.verb.to, range.from) > SENTENCES_BACK)
      return this.titled();
    return before.speaker ?? this.topic.at(range.from) ?? 'nobody';
  }

  /** A speech printed as running text: whoever its heading or the text before it names; the speaker, if he is named at all. */
  private introduced({ from }: TokenRange): Speaker | null {
    const report = this.reports.findLast(
      ({ verb, speaker }) => verb.to <= from && speaker?.kind === 'person',
    );
    const named = this.speakers.find(({ entity }) => entity === this.view.statement.speaker);
    return this.titled() ?? report?.speaker ?? this.topic.at(from) ?? named ?? null;
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
    this.inHeadings ??= this.findTitled() ?? 'nobody';
    return this.inHeadings === 'nobody' ? null : this.inHeadings;
  }

  private findTitled(): Speaker | null {
    const { page, plain } = this.view.scanned;
    const headings = page.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
    const named = this.speakers.filter(({ from }) =>
      headings.some(({ start, end }) => start <= (plain.starts[from] ?? 0) && (plain.ends[from] ?? 0) <= end),
    );
    return named.find((speaker) => this.meantBy(speaker)?.entity === this.view.statement.speaker) ?? null;
  }

  /** Told without a verb of speech: the sentence's first person, if that is the speaker. */
  private subject(range: TokenRange): Speaker | null {
    const { from, to } = ownSentence(this.view, range.from);
    const first = this.speakers.find(
      (speaker) =>
        speaker.from >= from &&
        speaker.from < to &&
        speaker.nominative &&
        (speaker.kind === 'person' || speaker.kind === 'office'),
    );
    if (first === undefined || first.from >= range.to) return null;
    return this.meantBy(first)?.entity === this.view.statement.speaker ? first : null;
  }

  /** A sentence that goes on after a report in its own paragraph. */
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

  /** The person or office that a pronoun, or an office without a country, stands for; null where that can't be told. */
  private meantBy(speaker: Speaker): Speaker | null {
    if (speaker.kind === 'pronoun') {
      if (speaker.pronoun !== 'he') return { ...speaker, entity: 'somebody-else' };
      const person = this.topic.at(speaker.from);
      return person === null || person.kind === 'pronoun' ? null : this.meantBy(person);
    }
    if (speaker.kind !== 'office') return speaker;
    const { statement } = this.view;
    if (speaker.entity !== null) {
      const head = statement.entities.find(({ speaksFor }) => speaksFor?.includes(speaker.entity ?? ''));
      return head === undefined ? speaker : { ...speaker, kind: 'person', entity: head.id };
    }
    const heads = new Set([statement.speaker, ...(statement.companions ?? [])]);
    const about = this.topic.at(speaker.from);
    const head = about !== null && heads.has(about.entity ?? '') ? about.entity : statement.speaker;
    return { ...speaker, kind: 'person', entity: head };
  }
}

/** The page with some passages taken as quoted, though no marks say so. */
function asQuoted(view: StatementPage, copied: readonly Span[]): StatementPage {
  const { scanned } = view;
  const regionOf = scanned.regionOf.slice();
  for (const span of copied) {
    const { from, to } = tokensWithin(scanned.plain, span);
    regionOf.fill(scanned.regions.length + 1, from, to);
  }
  return { ...view, scanned: { ...scanned, regionOf } };
}

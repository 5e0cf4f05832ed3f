import type { StatementPage } from '../statementPage';
import type { TokenRange } from '../text/sentences';
import { ownSentence } from './findReports';
import type { Speaker } from './speaker';
import { isNear, speakersIn } from './subjectOf';

/** "…", so Aliyev: the name stands at most so many of the page's own words after the quotation. */
const TRAILING_WORDS = 2;
/** His title may stand between: "…", so the Azerbaijani president. */
const TRAILING_TITLE = 4;
/** "President Aliyev: …": before the name in a passage stands no more than a title. */
const HEADED_REACH = 2;
/** Who is named right beside a passage, without a verb of speech. */
export class NamedBeside {
  constructor(
    private readonly view: StatementPage,
    private readonly speakers: readonly Speaker[],
  ) {}

  /** "Aliyev: …": a name and a colon right before the passage. */
  announced({ from, to }: TokenRange): Speaker | null {
    return this.headed({ from, to }) ?? this.namedBefore(from);
  }

  /** The passage has the name itself: a headline is one sentence. */
  private headed({ from, to }: TokenRange): Speaker | null {
    const { plain } = this.view.scanned;
    const speaker = this.speakers.find(({ from: start }) => start >= from);
    if (speaker === undefined || speaker.from - from > HEADED_REACH || speaker.to >= to) return null;
    if (speaker.kind === 'pronoun' || !speaker.nominative || speaker.joined === true) return null;
    return plain.text[plain.ends[speaker.to - 1] ?? 0] === ':' ? speaker : null;
  }

  private namedBefore(from: number): Speaker | null {
    const { plain } = this.view.scanned;
    const speaker = this.speakers.findLast(
      ({ to, kind, nominative }) => to <= from && kind !== 'pronoun' && nominative,
    );
    if (speaker === undefined || from - speaker.to > 2 || speaker.joined === true) return null;
    const between = plain.text.slice(plain.ends[speaker.to - 1], plain.starts[from]);
    return /^[^\n.]{0,24}:[\s"“«„'‘–—-]*$/.test(between) ? speaker : null;
  }

  /** "… – Aliyev": a name after a dash at the end of the sentence. */
  signed({ from }: TokenRange): Speaker | null {
    const { plain } = this.view.scanned;
    const sentence = ownSentence(this.view, from);
    const last = speakersIn(this.speakers, sentence).findLast(
      ({ from: start, to, kind, nominative }) =>
        nominative && kind === 'person' && to === sentence.to && start > sentence.from,
    );
    if (last === undefined || last.joined === true) return null;
    return /^[\s"”»“]*[–—-]\s*$/.test(plain.text.slice(plain.ends[last.from - 1], plain.starts[last.from]))
      ? last
      : null;
  }

  /** A name right after the quotation, without a verb. */
  trailing({ to }: TokenRange): Speaker | null {
    const { plain, regionOf } = this.view.scanned;
    const next = this.speakers.find(
      ({ from, kind, nominative }) =>
        from >= to &&
        (kind === 'person' || kind === 'office' || (kind === 'pronoun' && nominative && from === to)),
    );
    if (next === undefined || next.from - to > TRAILING_TITLE || regionOf[to] !== 0) return null;
    const between = plain.text.slice(plain.ends[to - 1], plain.starts[next.from]);
    if (/[.!?]\s|\n/.test(between)) return null;
    return next.from - to <= TRAILING_WORDS ||
      isNear(this.view, { from: to, to: to + 1 }, next, TRAILING_TITLE)
      ? next
      : null;
  }
}

import type { Difference, Fidelity, Omission } from '../../model/finding';
import type { LocatedMention } from '../names/mentionsOf';
import { isTurkicEnding } from '../text/inflection';
import { wordOf } from '../text/tokenise';
import { AFTER_APOSTROPHE, CAPITAL, SENTENCE_START, type Tokens } from '../text/tokens';
import { MAX_DROPPED_WORDS, MAX_OPENER_WORDS } from '../weights';
import { differenceOf, type PrintedWords, spanBetween } from './differences';
import { droppedDifference } from './droppedDifference';
import type { EditionIndex } from './editionIndex';
import { type Edit, editsOf } from './edits';
import { hasOmissionMark } from './hasOmissionMark';
import type { Pair } from './pair';
import { signChanges } from './signChanges';

/** What became of the statement's words in one quotation. */
export interface FidelityVerdict {
  readonly fidelity: Fidelity;
  readonly differences: readonly Difference[];
  readonly omissions: readonly Omission[];
}

/** A quotation as far as its fidelity is concerned. */
export interface QuotedWords {
  /** The quotation's own tokens. */
  readonly page: Tokens;
  readonly pairs: readonly Pair[];
  /** Offset in the page text where the quotation's marks open and close, or its words begin and end. */
  readonly start: number;
  readonly end: number;
  readonly pageMentions: readonly LocatedMention[];
}

/** Languages that join endings to names and numbers by an apostrophe: "Bakı'da". */
const JOINS_ENDINGS = new Set(['az', 'tr']);

/** Judges one aligned quotation. Precedence: altered, stitched, cut, trimmed, verbatim. */
export function judgeFidelity(index: EditionIndex, quoted: QuotedWords): FidelityVerdict {
  const judge = new Judge(index, quoted);
  for (const edit of editsOf(index, quoted.page, quoted.pairs)) judge.take(edit);
  for (const change of signChanges(index, quoted.page, quoted.pairs)) judge.takeDifference(change);
  return judge.verdict();
}

class Judge {
  private readonly differences: Difference[] = [];
  private readonly omissions: Omission[] = [];
  /** Words were changed, or the few dropped that turn the sentence. */
  private altered = false;
  private stitched = false;
  /** Made when the first difference is found: most quotations have none. */
  private printed: PrintedWords | null = null;

  constructor(
    private readonly index: EditionIndex,
    private readonly quoted: QuotedWords,
  ) {}

  take(edit: Edit): void {
    const marked = hasOmissionMark(this.pageTextOf(edit));
    const inserted = edit.pageTo > edit.pageFrom && !this.isEditorial(edit);
    if (edit.place === 'jump') this.takeJump(edit, marked, inserted);
    else if (inserted && edit.place !== 'inner') this.takeEdge(edit);
    else if (inserted) this.takeChange(edit);
    else if (edit.saidTo > edit.saidFrom) this.takeOmission(edit, marked);
  }

  takeDifference(difference: Difference): void {
    this.differences.push(difference);
    this.altered = true;
  }

  verdict(): FidelityVerdict {
    const { omissions } = this;
    const differences = this.differences.toSorted((a, b) => a.printedSpan.start - b.printedSpan.start);
    return { fidelity: this.fidelity(), differences, omissions };
  }

  private fidelity(): Fidelity {
    if (this.altered) return 'altered';
    if (this.stitched) return 'stitched';
    if (this.omissions.some((omission) => !omission.marked)) return 'cut';
    return this.omissions.length > 0 ? 'trimmed' : 'verbatim';
  }

  private takeJump(edit: Edit, marked: boolean, inserted: boolean): void {
    if (inserted) this.takeChange({ ...edit, saidTo: edit.saidFrom });
    if (marked && edit.saidTo > edit.saidFrom) this.omissions.push(this.omission(edit, true));
    else this.stitched = true;
  }

  /** Other words at the start or end of the quotation stand against as many of the sentence's, not against all of it. */
  private takeEdge(edit: Edit): void {
    const length = edit.pageTo - edit.pageFrom;
    const said =
      edit.place === 'head'
        ? { ...edit, saidFrom: Math.max(edit.saidFrom, edit.saidTo - length) }
        : { ...edit, saidTo: Math.min(edit.saidTo, edit.saidFrom + length) };
    this.takeChange(said);
  }

  private takeChange(edit: Edit): void {
    this.takeDifference(this.difference(edit));
  }

  private takeOmission(edit: Edit, marked: boolean): void {
    if (marked) this.omissions.push(this.omission(edit, true));
    else if (edit.place === 'inner' || this.isPrintedWhole()) this.takeDropped(edit);
  }

  /** Words left out without a mark: the few that turn the sentence alter it; it is cut where more are missing. */
  private takeDropped(edit: Edit): void {
    const telling = droppedDifference(this.index, this.quoted.page, edit);
    if (telling !== null) this.differences.push(telling);
    const few = edit.saidTo - edit.saidFrom <= MAX_DROPPED_WORDS || edit.place === 'head';
    if (telling !== null && few) this.altered = true;
    else if (edit.place === 'inner' || this.isLoss(edit)) this.omissions.push(this.omission(edit, false));
  }

  /** A lost opener ("In essence,") is no cut; neither is an elided ending. */
  private isLoss(edit: Edit): boolean {
    return edit.place === 'tail' || edit.saidTo - edit.saidFrom > MAX_OPENER_WORDS;
  }

  /**
   * True if the page prints the quotation as a full sentence: it begins where the statement's sentence begins (but for an
   * opener) with a capital letter, and closes with a full stop or the comma that stands for one before "he said".
   */
  private isPrintedWhole(): boolean {
    const { page, pairs, end } = this.quoted;
    const first = pairs[0];
    const sentence = first && this.index.sentences[this.index.sentenceOf[first.said] ?? 0];
    if (first === undefined || sentence === undefined) return false;
    const capital = ((page.flags[0] ?? 0) & (CAPITAL | SENTENCE_START)) !== 0;
    const fromStart = first.said - sentence.from <= MAX_OPENER_WORDS;
    const lastEnd = page.ends[page.count - 1] ?? 0;
    const closing = page.text.slice(lastEnd, Math.max(end, lastEnd) + 2);
    return capital && fromStart && /^["”»“’'\s]{0,2}[.!?,]/.test(closing);
  }

  /**
   * Words in square brackets are the page's own remark; in the languages that join endings to names by an apostrophe, an
   * ending belongs to the word before.
   */
  private isEditorial(edit: Edit): boolean {
    const { page } = this.quoted;
    for (let i = edit.pageFrom; i < edit.pageTo; i++) {
      const start = page.starts[i] ?? 0;
      const open = page.text.lastIndexOf('[', start);
      const inBrackets = open >= this.quoted.start && !page.text.slice(open, start).includes(']');
      const isInserted = edit.saidTo === edit.saidFrom;
      if (!inBrackets && !(isInserted && this.isEnding(i))) return false;
    }
    return true;
  }

  private isEnding(at: number): boolean {
    const { page } = this.quoted;
    return (
      JOINS_ENDINGS.has(this.index.language.language) &&
      ((page.flags[at] ?? 0) & AFTER_APOSTROPHE) !== 0 &&
      isTurkicEnding(wordOf(page, at))
    );
  }

  private difference(edit: Edit): Difference {
    this.printed ??= {
      tokens: this.quoted.page,
      senses: this.index.language.senses.find(this.quoted.page),
      mentions: this.quoted.pageMentions,
    };
    return differenceOf(this.index, this.printed, edit);
  }

  private omission(edit: Edit, marked: boolean): Omission {
    const { page } = this.quoted;
    return {
      said: spanBetween(this.index.tokens, edit.saidFrom, edit.saidTo),
      printed: spanBetween(page, edit.pageFrom, edit.pageTo),
      marked,
      words: edit.saidTo - edit.saidFrom,
    };
  }

  /** The page's text between the words on either side of an edit, within the quotation. */
  private pageTextOf(edit: Edit): string {
    const { page, start, end } = this.quoted;
    const from = edit.pageFrom === 0 ? start : (page.ends[edit.pageFrom - 1] ?? start);
    const to = edit.pageTo >= page.count ? end : (page.starts[edit.pageTo] ?? end);
    return page.text.slice(from, Math.max(from, to));
  }
}

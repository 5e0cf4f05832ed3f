import { draftAnnotation } from '../annotation/draftAnnotation';
import { describe, resolve } from '../engine/quoteLocation';
import type { RecognisedPage } from '../extension/messages';
import { askBackground } from '../extension/messaging';
import type { Annotation, SaveFailure } from '../model/annotation';
import type { Finding } from '../model/finding';
import { findingKey, type PageState } from '../model/pageState';
import { fail, ok, type Result } from '../model/result';
import type { Span } from '../model/span';
import { removeCardHosts } from '../page/cardHost';
import { Marks } from '../page/marks';
import { schemeBehind } from '../page/markVariant';
import { onNavigation } from '../page/onNavigation';
import { followPointer } from '../page/pointer';
import { type ReadPage, readPage } from '../page/readPage';
import { watchText } from '../page/watchText';
import { findingAt, findingsOf, peersOf, stopsOf } from './findingsOf';
import { type CardContent, PageCard } from './pageCard';

/** One page under annotation: what was read, what was found, and what of it is shown. */
export class PageAnnotator {
  private read: ReadPage | null = null;
  private found: RecognisedPage | null = null;
  private findings: readonly Finding[] = [];
  private failure: string | null = null;
  private annotations: readonly Annotation[] = [];
  private marksShown = true;
  private isStyled = false;
  private looking = Promise.resolve(0);
  private readonly marks = new Marks();
  private readonly card: PageCard;
  private readonly signal: AbortSignal;

  constructor(
    private readonly document: Document,
    private readonly session: AbortController,
  ) {
    this.signal = session.signal;
    this.card = new PageCard({
      scheme: () => this.scheme(),
      save: (finding, note) => this.save(finding, note),
      savedAs: (finding) => this.savedAs(finding),
      step: (by) => void this.step(by),
    });
  }

  async start(): Promise<void> {
    const { signal } = this;
    // An instance that its own extension has outlived may have left these.
    this.leave();
    signal.addEventListener('abort', () => this.leave());
    await this.look();
    if (signal.aborted) return;
    followPointer(() => (this.marksShown ? (this.read?.map ?? null) : null), this.pointerEvents(), signal);
    const look = (): Promise<number> => this.look();
    watchText({ watched: () => this.read?.roots ?? [], look }, signal);
    onNavigation(() => void look(), signal);
  }

  state(): PageState {
    const title = this.read?.page.details.title ?? this.document.title;
    if (this.failure !== null) return { status: 'failed', code: this.failure, title };
    if (this.read === null || this.found === null)
      return { status: 'reading', title, outlet: this.read?.page.details.outlet ?? null };
    const { recognition, statement } = this.found;
    const { annotations, marksShown } = this;
    return { status: 'read', page: this.read.page, statement, recognition, annotations, marksShown };
  }

  /** Scrolls to a finding and opens its card. */
  async goTo(key: string): Promise<Result<null>> {
    const finding = this.findings.find((candidate) => findingKey(candidate) === key);
    return finding === undefined ? fail('gone') : this.show(finding, false);
  }

  /** Goes to the next or the previous quotation or restatement, from the one shown, and moves the focus to its card. */
  async step(by: 1 | -1): Promise<Result<null>> {
    const stops = stopsOf(this.findings);
    const current = this.card.shown();
    const at = current === null ? -1 : stops.findIndex((stop) => findingKey(stop) === findingKey(current));
    const next = at < 0 ? (by === 1 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
    const finding = stops[next];
    return finding === undefined ? fail('nothing-found') : this.show(finding, true);
  }

  toggleMarks(): PageState {
    this.marksShown = !this.marksShown;
    this.card.close();
    this.paint();
    return this.state();
  }

  async saveByKey(key: string): Promise<Result<Annotation, SaveFailure>> {
    const finding = this.findings.find((candidate) => findingKey(candidate) === key);
    return finding === undefined ? fail('invalid') : this.save(finding, '');
  }

  /** Paints again what the page has taken off or changed. */
  keepMarks(): void {
    if (this.found !== null && !this.marks.isIntact()) this.paint();
  }

  /** Reads the page and paints what is found; only a text that differs is recognised anew. Gives the thread's time in ms. */
  private look(): Promise<number> {
    this.looking = this.looking.then(() => (this.signal.aborted ? 0 : this.lookOnce()));
    return this.looking;
  }

  private async lookOnce(): Promise<number> {
    const start = performance.now();
    const read = readPage(this.document, this.document.location.href);
    const readTime = performance.now() - start;
    if (!this.isReadAlready(read)) {
      const answer = await askBackground('recognise', read.page);
      if (this.signal.aborted) return readTime;
      this.failure = answer.ok ? null : answer.code;
      if (!answer.ok) return readTime;
      this.found = answer.value;
      this.annotations = answer.value.annotations;
      this.findings = findingsOf(this.found);
      if (this.hasMovedOn(read)) this.session.abort();
      await this.style();
    }
    if (this.signal.aborted) return readTime;
    const painting = performance.now();
    const before = this.read;
    this.read = read;
    this.paint();
    this.followFinding(before);
    return readTime + performance.now() - painting;
  }

  private isReadAlready({ page }: ReadPage): boolean {
    const before = this.read?.page;
    return before?.text === page.text && before.details.url === page.details.url;
  }

  /** True where the page has gone on to an article about something else: from there the spotter looks out again. */
  private hasMovedOn({ page }: ReadPage): boolean {
    const isElsewhere = this.read !== null && this.read.page.details.url !== page.details.url;
    return isElsewhere && this.found?.recognition.topic.verdict === 'off-topic';
  }

  /** Keeps the open card on its words where they have moved, and closes it where they are gone. */
  private followFinding(before: ReadPage | null): void {
    const shown = this.card.shown();
    if (shown === null || before === null || before.page.text === this.read?.page.text) return;
    const wordsOf = (read: ReadPage | null, { start, end }: Span) => read?.page.text.slice(start, end);
    const words = wordsOf(before, shown);
    const same = this.findings.find(
      (finding) => finding.type === shown.type && wordsOf(this.read, finding) === words,
    );
    const content = same === undefined ? null : this.contentOf(same);
    if (content === null) this.card.close();
    else this.card.follow(content);
  }

  private async style(): Promise<void> {
    if (this.isStyled || this.findings.length + this.annotations.length === 0) return;
    this.isStyled = (await askBackground('style-marks', {})).ok;
  }

  private paint(): void {
    if (this.read === null || !this.marksShown) this.marks.clear();
    else this.marks.paint(this.read.map, { findings: this.findings, saved: this.savedSpans() });
  }

  private leave(): void {
    this.card.close();
    this.marks.clear();
    removeCardHosts();
  }

  private scheme() {
    const first = this.findings[0];
    const element = first && this.read?.map.rangeOf(first)?.startContainer.parentElement;
    return schemeBehind(element ?? this.document.body);
  }

  private savedSpans(): Span[] {
    const text = this.read?.page.text ?? '';
    return this.annotations.flatMap(({ target }) => resolve(text, target.selector) ?? []);
  }

  private savedAs(finding: Finding): Annotation | null {
    const text = this.read?.page.text ?? '';
    const isHere = ({ target }: Annotation): boolean => {
      const span = resolve(text, target.selector);
      return span !== null && span.start === finding.start && span.end === finding.end;
    };
    return this.annotations.findLast(isHere) ?? null;
  }

  private async save(finding: Finding, note: string): Promise<Result<Annotation, SaveFailure>> {
    if (this.read === null || this.found === null || this.found.statement === null) return fail('invalid');
    const draft = draftAnnotation(describe, this.read.page, this.found.statement, finding, note);
    const answer = await askBackground('save', draft);
    if (!answer.ok) return answer;
    this.annotations = [...this.annotations, answer.value];
    this.paint();
    return answer;
  }

  private pointerEvents() {
    const open = (offset: number): boolean => {
      const finding = findingAt(this.findings, offset);
      if (finding !== null) void this.show(finding, false, false);
      return finding !== null;
    };
    return {
      rested: (offset: number | null) => {
        if (offset === null || !open(offset)) this.card.closeUnlessInUse();
      },
      tapped: (offset: number) => void open(offset),
    };
  }

  private async show(finding: Finding, focus: boolean, scroll = true): Promise<Result<null>> {
    const content = this.contentOf(finding);
    if (content === null) return fail('gone');
    if (scroll) scrollTo(content.range);
    this.card.open(content, focus);
    return ok(null);
  }

  private contentOf(finding: Finding): CardContent | null {
    const range = this.read?.map.rangeOf(finding) ?? null;
    const statement = this.found?.statement ?? null;
    if (range === null || this.read === null || statement === null) return null;
    const peers = peersOf(this.findings, finding);
    const index = peers.findIndex((other) => findingKey(other) === findingKey(finding));
    return { finding, range, page: this.read.page, statement, position: { index, count: peers.length } };
  }
}

function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}

import { draftAnnotation } from '../annotation/draftAnnotation';
import { describe, resolve } from '../engine/quoteLocation';
import type { RecognisedPage } from '../extension/messages';
import { askBackground } from '../extension/messaging';
import type { Annotation, SaveFailure } from '../model/annotation';
import type { Finding } from '../model/finding';
import { findingKey, type PageState } from '../model/pageState';
import { fail, ok, type Result } from '../model/result';
import type { Span } from '../model/span';
import { clearMarks, paintMarks } from '../page/marks';
import { schemeBehind } from '../page/marksStyle';
import { followPointer } from '../page/pointer';
import { type ReadPage, readPage } from '../page/readPage';
import { watchText } from '../page/watchText';
import { PageCard } from './pageCard';

/** One page under annotation: what was read, what was found, and what of it is shown. */
export class PageAnnotator {
  private read: ReadPage | null = null;
  private found: RecognisedPage | null = null;
  private failure: string | null = null;
  private annotations: readonly Annotation[] = [];
  private marksShown = true;
  private readonly card: PageCard;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {
    this.card = new PageCard({
      scheme: () => this.scheme(),
      save: (finding, note) => this.save(finding, note),
      savedAs: (finding) => this.savedAs(finding),
      step: (by) => void this.step(by),
    });
  }

  async start(): Promise<void> {
    this.signal.addEventListener('abort', () => {
      this.card.close();
      clearMarks();
    });
    await this.look();
    if (this.signal.aborted || this.findings().length === 0) return;
    followPointer(
      () => (this.marksShown ? (this.read?.map ?? null) : null),
      this.pointerEvents(),
      this.signal,
    );
    watchText(this.document.body, () => void this.lookAgain(), this.signal);
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
    const finding = this.findings().find((candidate) => findingKey(candidate) === key);
    return finding === undefined ? fail('gone') : this.show(finding, false);
  }

  /** Goes to the next or the previous quotation or restatement, from the one shown, and moves the focus to its card. */
  async step(by: 1 | -1): Promise<Result<null>> {
    const stops = this.stops();
    const current = this.card.shown();
    const at = current === null ? -1 : stops.findIndex((stop) => findingKey(stop) === findingKey(current));
    const next = at < 0 ? (by === 1 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
    const finding = stops[next];
    return finding === undefined ? fail('nothing-found') : this.show(finding, true);
  }

  async toggleMarks(): Promise<PageState> {
    this.marksShown = !this.marksShown;
    this.card.close();
    await this.paint();
    return this.state();
  }

  async saveByKey(key: string): Promise<Result<Annotation, SaveFailure>> {
    const finding = this.findings().find((candidate) => findingKey(candidate) === key);
    return finding === undefined ? fail('invalid') : this.save(finding, '');
  }

  private async look(): Promise<void> {
    const { location } = this.document;
    const read = readPage(this.document, location.href);
    const answer = await askBackground('recognise', read.page);
    if (this.signal.aborted) return;
    this.failure = answer.ok ? null : answer.code;
    if (!answer.ok) return;
    this.read = read;
    this.found = answer.value;
    this.annotations = answer.value.annotations;
    await this.paint();
  }

  /** Reads again after the page changed; only a different text is recognised anew. */
  private async lookAgain(): Promise<void> {
    const now = readPage(this.document, this.document.location.href);
    if (now.page.text === this.read?.page.text) {
      this.read = now;
      await this.paint();
    } else await this.look();
  }

  private findings(): readonly Finding[] {
    if (this.found === null || this.found.statement === null) return [];
    const { mentions, quotations, restatements, topic } = this.found.recognition;
    // On a page that only may be about the statement its names would be marked for nothing.
    const names = topic.verdict === 'on-topic' ? mentions : [];
    return [...names, ...quotations, ...restatements].toSorted((a, b) => a.start - b.start);
  }

  private stops(): readonly Finding[] {
    const findings = this.findings();
    const claims = findings.filter(({ type }) => type !== 'mention');
    return claims.length > 0 ? claims : findings;
  }

  private async paint(): Promise<void> {
    if (this.read === null) return;
    if (!this.marksShown || this.findings().length + this.savedSpans().length === 0) {
      clearMarks();
      return;
    }
    await askBackground('style-marks', { scheme: this.scheme(), shown: true });
    paintMarks(this.read.map, { findings: this.findings(), saved: this.savedSpans() });
  }

  private scheme() {
    const first = this.findings()[0];
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
    await this.paint();
    return answer;
  }

  private pointerEvents() {
    const open = (offset: number): boolean => {
      const finding = this.findingAt(offset);
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

  /** Of several findings on one word the shortest is meant: a name inside a quotation. */
  private findingAt(offset: number): Finding | null {
    const here = this.findings().filter(({ start, end }) => start <= offset && offset < end);
    return here.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
  }

  private async show(finding: Finding, focus: boolean, scroll = true): Promise<Result<null>> {
    const range = this.read?.map.rangeOf(finding) ?? null;
    if (range === null || this.read === null || this.found?.statement == null) return fail('gone');
    if (scroll) scrollTo(range);
    const among = finding.type === 'mention' ? this.mentionsOf(finding.entity) : this.stops();
    const index = among.findIndex((other) => findingKey(other) === findingKey(finding));
    const position = { index, count: among.length };
    const { statement } = this.found;
    this.card.open({ finding, range, page: this.read.page, statement, position }, focus);
    return ok(null);
  }

  private mentionsOf(entity: string): readonly Finding[] {
    return this.findings().filter((finding) => finding.type === 'mention' && finding.entity === entity);
  }
}

function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}

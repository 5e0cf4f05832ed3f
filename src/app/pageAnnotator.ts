import { askBackground } from '../extension/askBackground';
import { onMarkSettingsChange } from '../extension/localStorage';
import { words } from '../extension/words';
import type { Annotation, SaveFailure } from '../model/annotation';
import type { Dismissal } from '../model/dismissal';
import type { Finding } from '../model/finding';
import { concerns, type KeptChange } from '../model/keptThings';
import { findingKey, type PageState } from '../model/pageState';
import { fail, ok, type Result } from '../model/result';
import { followMenu } from '../page/followMenu';
import { onNavigation } from '../page/onNavigation';
import { removeOwnHosts } from '../page/ownHost';
import { followPointer } from '../page/pointer';
import { scrollToRange } from '../page/scrollToRange';
import { watchText } from '../page/watchText';
import type { CardContext } from './cardContext';
import { CardOnDemand } from './cardOnDemand';
import { dismissOnPage } from './dismissOnPage';
import { findingAsked } from './findingAsked';
import { nextStop } from './nextStop';
import { PageList } from './pageList';
import { PageMarks } from './pageMarks';
import { PageScan } from './pageScan';
import { type Saveable, saveOnPage } from './saveOnPage';
import { passageNotice, savePassage } from './savePassage';
import { findingAt, stopsAmong } from './shownFindings';

/** One page under annotation: its marks, its card and its list, kept to what the page says now. */
export class PageAnnotator {
  private readonly signal: AbortSignal;
  readonly scan: PageScan;
  private readonly marks: PageMarks;
  private readonly card: CardOnDemand;
  private readonly list: PageList;
  private looking = Promise.resolve(0);
  private menuOffset: () => number | null = () => null;

  constructor(
    document: Document,
    private readonly session: AbortController,
  ) {
    this.signal = session.signal;
    this.scan = new PageScan(document, this.signal);
    this.marks = new PageMarks(this.scan);
    const context: CardContext = {
      words,
      scheme: () => this.scan.scheme(),
      save: (finding, note) => this.save(finding, note),
      savedAs: (finding) => this.scan.savedAs(finding),
      editedSince: (annotation) => this.scan.editedSince(annotation),
      changeNote: (id, note) => this.scan.changeNote(id, note),
      stepFrom: (finding, by) => void this.stepAmong(this.scan.alike(finding), finding, by),
      showInStatement: (finding) => void askBackground('show-in-statement', { key: findingKey(finding) }),
      dismiss: (finding) => this.dismiss(finding),
      restore: (id) => this.restore(id),
    };
    this.card = new CardOnDemand(context, this.signal);
    this.list = new PageList(
      () => this.scan.scheme(),
      (key) => void this.goTo(key, true),
    );
  }

  async start(): Promise<void> {
    const { signal } = this;
    // An instance that its own extension has outlived may have left these.
    this.leave();
    signal.addEventListener('abort', () => this.leave());
    await this.look();
    if (signal.aborted) return;
    const map = () => (this.marks.shown ? (this.scan.read?.map ?? null) : null);
    this.card.prepareSoon();
    followPointer(map, this.pointerEvents(), signal);
    this.menuOffset = followMenu(map, signal);
    watchText({ watched: () => this.scan.read?.roots ?? [], look: () => this.look() }, signal);
    onNavigation(() => void this.look(), signal);
    onMarkSettingsChange(() => void this.lookAnew(), signal);
  }

  state(): PageState {
    return this.scan.state(this.marks.shown);
  }

  /** Scrolls to a finding and opens its card. */
  async goTo(key: string, focus = false): Promise<Result<null>> {
    const finding = this.scan.findingOf(key);
    return finding === null ? fail('gone') : this.show(finding, focus);
  }

  /** Goes to the next or the previous quotation or restatement, from the one shown, and moves the focus to its card. */
  async step(by: 1 | -1): Promise<Result<null>> {
    return this.stepAmong(stopsAmong(this.scan.marked), this.card.shown(), by);
  }

  /** Saves what is selected, or the finding whose card is open, and tells what became of it. */
  async saveSelection(): Promise<Result<null>> {
    await this.looking;
    const shown = this.card.shown();
    const save = (passage: Saveable) => this.save(passage, '');
    const answer = await savePassage({ ...this.scan.passageContext(), shown, save });
    this.list.tell(passageNotice(answer), answer.ok ? 'done' : 'failed');
    return answer.ok ? ok(null) : answer;
  }

  /** Opens the card of what the context menu was asked for on, or of what is selected. */
  async showHere(): Promise<Result<null>> {
    await this.looking;
    const finding = findingAsked(this.scan.read, this.scan.findings, this.menuOffset());
    if (finding !== null) return this.show(finding, true, false);
    this.list.tell('nothingHere', 'failed');
    return fail('nothing-found');
  }

  /** Shows a dismissed finding again. */
  async restore(id: string): Promise<Result<null, SaveFailure>> {
    const answer = await askBackground('restore', { id });
    if (answer.ok) await this.lookAnew();
    return answer;
  }

  /** Holds the page against another statement that it takes something of. */
  async chooseStatement(statement: string): Promise<Result<null>> {
    this.card.close();
    this.scan.choose(statement);
    await this.look();
    return this.scan.found?.isChosen ? ok(null) : fail('gone');
  }

  /** Reads anew what is kept of this page, where that has changed elsewhere. */
  async follow(change: KeptChange): Promise<Result<null>> {
    if (concerns(change, this.scan.addresses())) await this.lookAnew();
    return ok(null);
  }

  toggleMarks(): PageState {
    this.marks.shown = !this.marks.shown;
    this.card.close();
    this.paint();
    return this.state();
  }

  async saveByKey(key: string): Promise<Result<Annotation, SaveFailure>> {
    const finding = this.scan.findingOf(key);
    return finding === null ? fail('invalid') : this.save(finding, '');
  }

  /** Paints again what the page has taken off or changed. */
  keepMarks(): void {
    if (!this.marks.isIntact()) this.paint();
  }

  /** Reads the page and shows what is found, one look after the other. Gives the thread's time in milliseconds. */
  private look(): Promise<number> {
    const next = (): Promise<number> | number => (this.signal.aborted ? 0 : this.lookOnce());
    // A look that failed keeps no later one from being taken.
    this.looking = this.looking.then(next, next);
    return this.looking;
  }

  /** Has what is known already recognised anew. */
  private lookAnew(): Promise<number> {
    this.scan.forget();
    return this.look();
  }

  private async lookOnce(): Promise<number> {
    const shown = this.card.shown();
    const words = shown === null ? '' : this.scan.textOf(shown);
    const before = this.scan.read?.page.text;
    const look = await this.scan.look();
    if (look === 'moved-on') this.session.abort();
    if (this.signal.aborted || look === 'failed') return this.scan.cost;
    const start = performance.now();
    this.paint();
    if (shown !== null && before !== this.scan.read?.page.text) this.followFinding(shown, words);
    return this.scan.cost + performance.now() - start;
  }

  /** Keeps the open card on its words where they have moved, and closes it where they are gone. */
  private followFinding(shown: Finding, words: string): void {
    const isSame = (finding: Finding): boolean =>
      finding.type === shown.type && this.scan.textOf(finding) === words;
    const finding = this.scan.findings.find(isSame);
    const content = finding === undefined ? null : this.scan.contentOf(finding);
    if (content === null) this.card.close();
    else this.card.follow(content);
  }

  private async stepAmong(
    stops: readonly Finding[],
    from: Finding | null,
    by: 1 | -1,
  ): Promise<Result<null>> {
    const finding = nextStop(stops, from, by);
    return finding === undefined ? fail('nothing-found') : this.show(finding, true);
  }

  private paint(): void {
    this.marks.paint();
    this.list.show(this.scan.listed());
    this.card.draw();
  }

  private leave(): void {
    this.card.close();
    this.list.remove();
    this.marks.clear();
    removeOwnHosts();
  }

  /** Saves something of the page, with a note or an empty one. */
  async save(what: Saveable, note: string): Promise<Result<Annotation, SaveFailure>> {
    const answer = await saveOnPage(this.scan.read?.page, this.scan.found, what, note);
    if (!answer.ok) return answer;
    this.scan.annotations = [...this.scan.annotations, answer.value];
    this.paint();
    return answer;
  }

  private async dismiss(finding: Finding): Promise<Result<Dismissal, SaveFailure>> {
    const answer = await dismissOnPage(this.scan.read?.page, this.scan.found?.statement, finding);
    if (answer.ok) await this.lookAnew();
    return answer;
  }

  private pointerEvents() {
    const open = (offset: number): boolean => {
      const finding = findingAt(this.scan.marked, offset);
      if (finding !== null) void this.show(finding, false, false);
      return finding !== null;
    };
    return {
      rested: (offset: number | null) => {
        if (this.card.isHeld()) return;
        if (offset === null || !open(offset)) this.card.closeUnlessInUse();
      },
      tapped: (offset: number) => void open(offset),
    };
  }

  private async show(finding: Finding, focus: boolean, scroll = true): Promise<Result<null>> {
    const content = this.scan.contentOf(finding);
    if (content === null) return fail('gone');
    if (scroll) scrollToRange(content.range);
    this.card.open(content, focus);
    if (!focus && scroll) this.list.tellFinding(content);
    return ok(null);
  }
}

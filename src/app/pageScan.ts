import { addressesOf } from '../annotation/pageKey';
import { askBackground } from '../extension/askBackground';
import type { RecognisedPage } from '../extension/messages';
import type { Annotation, AnnotationChange, ChangeFailure } from '../model/annotation';
import type { Finding } from '../model/finding';
import { isMarked } from '../model/markSettings';
import { editsSoFar } from '../model/pageEdits';
import { findingKey, type PageState } from '../model/pageState';
import type { EditedWords, Place, SavedPlace } from '../model/place';
import { ok, type Result } from '../model/result';
import type { Span } from '../model/span';
import { linkedHosts } from '../page/linkedHosts';
import { schemeBehind } from '../page/markVariant';
import type { Scheme } from '../page/palettes';
import type { ReadPage } from '../page/readPage';
import { readPageInSlices } from '../page/readPageInSlices';
import type { CardContent } from './cardContext';
import { savedAs, savedSpans } from './savedSpans';
import { Settling } from './settling';
import { alikeAmong, claimsAmong, shownFindings } from './shownFindings';
import { tellSeen } from './tellSeen';

/** What a look at the page came to: nothing new, something new, or the page has gone on to something else. */
export type Look = 'same' | 'new' | 'moved-on' | 'failed';

/** What is known of a page: its text as it was read last, what was found in it, what is saved of it. */
export class PageScan {
  read: ReadPage | null = null;
  found: RecognisedPage | null = null;
  findings: readonly Finding[] = [];
  annotations: readonly Annotation[] = [];
  /** How long the last look took of the page's thread, in milliseconds. */
  cost = 0;
  /** The statement that the person chose for this page. */
  private chosen: string | null = null;
  private failure: string | null = null;
  private isStale = true;
  private areEditsKnown = false;
  private readonly settling: Settling;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {
    this.settling = new Settling(document, () => void this.tell(), signal);
  }

  /** Reads the page; what differs from the last time is recognised anew. */
  async look(): Promise<Look> {
    const reading = await readPageInSlices(this.document, this.document.location.href, this.signal);
    if (reading === null) return 'failed';
    const { value: read, used } = reading;
    this.cost = used;
    if (!this.isStale && this.isReadAlready(read)) {
      this.read = read;
      return 'same';
    }
    if (this.isElsewhere(read)) this.chosen = null;
    const answer = await askBackground('recognise', { ...read.page, chosen: this.chosen });
    if (this.signal.aborted) return 'failed';
    this.failure = answer.ok ? null : answer.code;
    if (!answer.ok) return 'failed';
    const elsewhere = this.isElsewhere(read);
    const movedOn = elsewhere && answer.value.recognition.topic.verdict === 'off-topic';
    this.isStale = false;
    this.read = read;
    this.found = answer.value;
    this.annotations = answer.value.annotations;
    this.findings = shownFindings(this.found);
    if (elsewhere) this.areEditsKnown = false;
    if (elsewhere) this.settling.restart();
    else this.settling.waitOn();
    return movedOn ? 'moved-on' : 'new';
  }

  /** Has the next look hold the page against a statement, as long as it stays the same page. */
  choose(statement: string): void {
    this.chosen = statement;
    this.isStale = true;
  }

  /** Has the next look recognise the page anew, though its text be the same. */
  forget(): void {
    this.isStale = true;
  }

  state(marksShown: boolean): PageState {
    const title = this.read?.page.details.title ?? this.document.title;
    if (this.failure !== null) return { status: 'failed', code: this.failure, title };
    if (this.read === null || this.found === null) return { status: 'reading', title, outlet: null };
    const { annotations, found } = this;
    const linked = linkedHosts(this.document);
    const places = this.knownPlaces();
    const edits = found.edits !== null && !this.settling.isSettled ? editsSoFar(found.edits) : found.edits;
    const { page } = this.read;
    return { status: 'read', page, ...found, annotations, places, edits, linked, marksShown };
  }

  /** The finding of that key; null where it is not found any more. */
  findingOf(key: string): Finding | null {
    return this.findings.find((finding) => findingKey(finding) === key) ?? null;
  }

  /** What of the page saving a selection needs to know. */
  passageContext() {
    const { read, findings } = this;
    const savedAs = (span: Span) => this.savedAs(span);
    return { read, onTopic: this.found?.statement != null, findings, savedAs };
  }

  /** The addresses under which what is kept of this page is found. */
  addresses(): readonly string[] {
    const { url, canonicalUrl } = this.read?.page.details ?? {};
    return url == null ? [] : addressesOf(url, canonicalUrl ?? null);
  }

  /** The words of a finding; of one found at the last look too, as long as that is the latest. */
  textOf({ start, end }: Finding): string {
    return this.read?.page.text.slice(start, end) ?? '';
  }

  savedAs(finding: { start: number; end: number }): Annotation | null {
    return savedAs(this.annotations, finding, this.placeOf);
  }

  /** Writes the note of something saved here, over the one that the person saw. */
  async changeNote(
    id: string,
    note: NonNullable<AnnotationChange['note']>,
  ): Promise<Result<Annotation, ChangeFailure>> {
    const answer = await askBackground('change', { id, change: { note } });
    if (answer.ok)
      this.annotations = this.annotations.map((known) => (known.id === id ? answer.value : known));
    return answer;
  }

  savedSpans() {
    if (this.found?.marks.off.includes('saved')) return [];
    return savedSpans(this.annotations, this.placeOf);
  }

  /** How the words of an annotation were edited since they were saved; null where they are the same. */
  editedSince(annotation: Annotation): EditedWords | null {
    const place = this.placeOf(annotation);
    return place?.state === 'changed' ? place.edited : null;
  }

  /** The person has seen what was edited of the page. It is known as it is once it is at rest. */
  async knowEdits(): Promise<Result<null>> {
    if (this.found !== null) this.found = { ...this.found, edits: null };
    this.areEditsKnown = true;
    return this.settling.isSettled ? this.tell() : ok(null);
  }

  /** The findings that are marked on the page, which the pointer and the keyboard find. */
  get marked(): readonly Finding[] {
    const { found } = this;
    return found === null ? [] : this.findings.filter((finding) => isMarked(found.marks, finding));
  }

  /** What the card of a finding shows; null where its words have left the page. */
  contentOf(finding: Finding): CardContent | null {
    const { read, found } = this;
    const range = read?.map.rangeOf(finding) ?? null;
    const statement = found?.statement ?? null;
    if (range === null || read === null || statement === null) return null;
    const among = this.alike(finding);
    const index = among.findIndex((other) => findingKey(other) === findingKey(finding));
    return { finding, range, page: read.page, statement, position: { index, count: among.length } };
  }

  /** The findings that one is counted among; one that is not marked, as the popup may show it, among all of them. */
  alike(finding: Finding): readonly Finding[] {
    const { marked } = this;
    return alikeAmong(marked.includes(finding) ? marked : this.findings, finding);
  }

  /** What the list of findings shows; null where there is nothing to list. */
  listed() {
    const { read, found } = this;
    const findings = claimsAmong(this.marked);
    if (read === null || found === null || found.statement === null || findings.length === 0) return null;
    return { findings, page: read.page, statement: found.statement };
  }

  /** The scheme of the page where it was marked first. */
  scheme(): Scheme {
    const [first] = this.marked;
    const element = first && this.read?.map.rangeOf(first)?.startContainer.parentElement;
    return schemeBehind(element ?? this.document.body);
  }

  /** An annotation that was saved from this very text stands where it was saved, looked for or not. */
  private readonly placeOf = (annotation: Annotation): Place | null => {
    const { id, pageHash, target } = annotation;
    const place = this.found?.places.find((saved) => saved.id === id)?.place;
    if (place !== undefined) return place;
    if (target.selector === null || pageHash === null || pageHash !== this.found?.pageHash) return null;
    const [, { start, end }] = target.selector;
    return { state: 'anchored', span: { start, end } };
  };

  /** The places of what is saved; nothing is said to be gone while text may still come. */
  private knownPlaces(): readonly SavedPlace[] {
    const all = this.annotations.flatMap((annotation) => {
      const place = this.placeOf(annotation);
      return place === null ? [] : [{ id: annotation.id, place }];
    });
    return this.settling.isSettled ? all : all.filter(({ place }) => place.state !== 'orphaned');
  }

  private async tell(): Promise<Result<null>> {
    const { read, found, areEditsKnown } = this;
    if (read === null || found === null) return ok(null);
    return tellSeen(read.page, found, areEditsKnown);
  }

  private isReadAlready({ page }: ReadPage): boolean {
    const before = this.read?.page;
    return before?.text === page.text && before.details.url === page.details.url;
  }

  private isElsewhere({ page }: ReadPage): boolean {
    return this.read !== null && this.read.page.details.url !== page.details.url;
  }
}

import { askBackground } from '../extension/askBackground';
import { Marks } from '../page/marks';
import type { PageScan } from './pageScan';

/** The marks of a page under annotation: painted of what is known of it, styled, hidden and shown. */
export class PageMarks {
  /** False while the person has hidden the marks. */
  shown = true;
  private readonly marks = new Marks();
  private readonly styled = new Set<string>();

  constructor(private readonly scan: PageScan) {}

  /** Paints what is known now in place of what was painted before. */
  paint(): void {
    const { read, marked } = this.scan;
    if (read === null || !this.shown) this.marks.clear();
    else this.marks.paint(read.map, { findings: marked, saved: this.scan.savedSpans() });
    void this.style();
  }

  /** False where the page has taken marks off or changed them. */
  isIntact(): boolean {
    return this.scan.found === null || this.marks.isIntact();
  }

  clear(): void {
    this.marks.clear();
  }

  /** Has the highlights styled that are new on the page. */
  private async style(): Promise<void> {
    const keys = this.marks.keys().filter((key) => !this.styled.has(key));
    if (keys.length === 0) return;
    for (const key of keys) this.styled.add(key);
    const answer = await askBackground('style-marks', { keys });
    if (!answer.ok) for (const key of keys) this.styled.delete(key);
  }
}

import { h, render } from 'preact';
import type { TabInfo } from '../extension/tabs';
import { words } from '../extension/words';
import { PopupView } from '../ui/popup/PopupView';
import type { PopupState } from '../ui/popup/popupState';
import { type Beside, pageActions } from './pageActions';
import { type Sight, sightOf } from './sightOf';

/** How often a page that is still being read is asked again, in milliseconds. */
const ASK_AGAIN = 120;

/** A page that takes longer to answer than this, in milliseconds, is not waited for with an empty window. */
const SOON = 80;

/** What a tab shows beside the statement, drawn into the popup or the panel. */
export class PageBeside implements Beside {
  tab: TabInfo | null = null;
  sight: Sight = { state: { kind: 'reading', title: null }, site: null };
  private asking: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;
  private isDrawn = false;

  constructor(
    private readonly root: HTMLElement,
    private readonly finding: string | null,
    readonly isPanel: boolean,
  ) {}

  /** Goes on to a tab, or to another page in it. */
  async follow(tab: TabInfo | null): Promise<void> {
    this.tab = tab;
    const waiting = setTimeout(() => {
      if (!this.isDrawn) this.draw({ kind: 'reading', title: tab?.title ?? null });
    }, SOON);
    await this.refresh();
    clearTimeout(waiting);
  }

  /** Asks the page until it has been read, and draws what it says. */
  refresh = async (): Promise<void> => {
    clearTimeout(this.asking);
    const turn = ++this.turn;
    const sight = await sightOf(this.tab);
    // Another tab may have come to the front meanwhile.
    if (turn !== this.turn) return;
    this.sight = sight;
    this.draw(sight.state);
    if (sight.state.kind === 'reading') this.asking = setTimeout(() => void this.refresh(), ASK_AGAIN);
  };

  draw(state: PopupState): void {
    this.isDrawn = true;
    const { finding, isPanel } = this;
    const { site } = this.sight;
    render(h(PopupView, { state, site, finding, isPanel, words, actions: pageActions(this) }), this.root);
  }
}

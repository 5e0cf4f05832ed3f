import type { JSX } from 'preact';
import type { WordKey, Words } from '../../model/words';

const TABS = ['page', 'statement', 'names', 'notes'] as const;
/** What one tab of the panel shows. */
export type PanelTab = (typeof TABS)[number];

/** What each tab is called. */
export const TAB_LABELS: Readonly<Record<PanelTab, WordKey>> = {
  page: 'tabPage',
  statement: 'tabStatement',
  names: 'peopleAndPlaces',
  notes: 'tabNotes',
};

export interface PanelTabsProps {
  readonly chosen: PanelTab;
  readonly counts: Readonly<Record<PanelTab, number | null>>;
  readonly words: Words;
  readonly choose: (tab: PanelTab) => void;
}

/** The tabs: one stop for the Tab key, the arrow keys go from one to the next. */
export function PanelTabs({ chosen, counts, words, choose }: PanelTabsProps): JSX.Element {
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
    const at = (TABS.indexOf(chosen) + forward + TABS.length) % TABS.length;
    choose(TABS[at] ?? 'page');
    event.currentTarget.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words('tabsLabel')} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === chosen}
          aria-controls="panel"
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {words(TAB_LABELS[tab])} {counts[tab] !== null && <b class="num">{counts[tab]}</b>}
        </button>
      ))}
    </div>
  );
}

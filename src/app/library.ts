import { h, render } from 'preact';
import { onKeptChange } from '../extension/announceChange';
import { askBackground } from '../extension/askBackground';
import { extensionVersion } from '../extension/browser';
import { changeKeys, keyCommands } from '../extension/commands';
import { loadMarkSettings } from '../extension/loadMarkSettings';
import { loadChosenWords, loadWatching, onReachChange } from '../extension/localStorage';
import { onAccessChanged } from '../extension/siteAccess';
import { prepareWords, words } from '../extension/words';
import type { Backup } from '../model/backup';
import type { KeptChange } from '../model/keptThings';
import { type MarkSettings, withMark } from '../model/markSettings';
import { LibraryView } from '../ui/library/LibraryView';
import type { LibraryActions } from '../ui/library/libraryState';
import { addSite, chooseReach, loadReachState, switchListed } from './chooseReach';
import { LibraryAddress } from './libraryAddress';
import { measuredAccuracy } from './measuredAccuracy';
import { savedActions } from './savedActions';
import { SavedExchange } from './savedExchange';
import { SavedShelf } from './savedShelf';
import { openStore } from './storeAnswers';

/** Draws the library at the place that the address names. */
export async function startLibrary(): Promise<void> {
  const root = document.getElementById('library');
  if (root === null) return;
  const library = new Library(root);
  window.addEventListener('hashchange', () => library.follow());
  window.addEventListener('popstate', () => library.follow());
  // What is saved in another tab shows when this one is looked at again.
  window.addEventListener('focus', () => void library.refresh());
  onAccessChanged({ given: () => void library.refresh(), withdrawn: () => void library.refresh() });
  onReachChange(() => void library.refresh());
  onKeptChange((change) => library.hear(change));
  await library.refresh();
}

/** The library's page: what it knows, and how it is drawn. */
class Library {
  private known: Known | null = null;
  private isReadable = true;
  private readonly store = openStore();
  private readonly shelf = new SavedShelf(this.store.annotations, () => this.draw());
  private readonly exchange = new SavedExchange(this.store, this.shelf, () => this.known?.statements ?? []);
  private readonly address = new LibraryAddress();
  private readonly actions = {
    ...libraryActions(() => this.refresh()),
    saved: savedActions(this.shelf, this.exchange, this.address, () => this.draw()),
    readBackup: (name: string) => this.exchange.readBackup(name),
    restore: async () => {
      const restored = await this.exchange.restore();
      await this.refresh();
      return restored;
    },
  };

  constructor(private readonly root: HTMLElement) {}

  /** Asks for everything anew, and draws it. */
  refresh = async (): Promise<void> => {
    await prepareWords();
    const [known, isReadable, backups] = await Promise.all([
      ask(),
      this.shelf.load(),
      this.store.backups.list(),
    ]);
    this.known = { ...known, backups: backups.ok ? backups.value : [] };
    this.isReadable = isReadable;
    this.draw();
  };

  /** Goes where the browser's address says. */
  follow(): void {
    this.address.forget();
    this.draw();
  }

  /** Shows what another tab or page has written. */
  hear(change: KeptChange): void {
    if (this.shelf.isOwn(change)) return;
    void this.refresh();
  }

  /** Draws what is known at the place that the address names. */
  draw(): void {
    if (this.known === null) return;
    document.documentElement.lang = words('languageTag');
    document.title = words('libraryTab');
    const place = this.address.place();
    const { statements, ...known } = this.known;
    const saved = this.isReadable ? { ...this.shelf.view(place), place, statements } : null;
    const { section, comparison } = place;
    const read = comparison === null ? null : (this.shelf.entry(comparison) ?? ('none' as const));
    const state = { ...known, section, saved, statements, comparison: read };
    render(h(LibraryView, { state, words, actions: this.actions }), this.root);
  }
}

type Known = Awaited<ReturnType<typeof ask>> & { readonly backups: readonly Backup[] };

async function ask() {
  const [statements, kept, reach, chosen, keys, marks, watching] = await Promise.all([
    askBackground('statements', {}),
    askBackground('kept', {}),
    loadReachState(),
    loadChosenWords(),
    keyCommands(),
    loadMarkSettings(),
    loadWatching(),
  ]);
  return {
    statements: statements.ok ? statements.value : [],
    kept: kept.ok ? kept.value : null,
    reach,
    language: chosen?.language ?? null,
    keys,
    marks,
    watching,
    accuracy: measuredAccuracy(),
    version: extensionVersion(),
  };
}

function libraryActions(
  refresh: () => Promise<void>,
): Omit<LibraryActions, 'saved' | 'readBackup' | 'restore'> {
  const change = (how: (marks: MarkSettings) => MarkSettings): void => void changeMarks(how).then(refresh);
  return {
    chooseReach: (choice) => void chooseReach(choice).then(refresh),
    switchSite: (site, on) => void switchListed(site, on).then(refresh),
    addSite: async (text) => {
      const outcome = await addSite(text);
      await refresh();
      return outcome;
    },
    erase: async () => {
      const answer = await askBackground('erase', {});
      await refresh();
      return answer.ok;
    },
    chooseLanguage: (language) => void askBackground('choose-language', { language }).then(refresh),
    chooseWatching: (on) => void askBackground('choose-watching', { on }).then(refresh),
    changeKeys: () => void changeKeys(),
    switchMark: (mark, on) => change((marks) => withMark(marks, mark, on)),
    chooseCertainty: (certainty) => change((marks) => ({ ...marks, certainty })),
  };
}

/** Changes what is marked, one change after the other: each begins with what the one before it left. */
function changeMarks(how: (marks: MarkSettings) => MarkSettings): Promise<unknown> {
  changing = changing.then(async () => askBackground('choose-marks', how(await loadMarkSettings())));
  return changing;
}

let changing: Promise<unknown> = Promise.resolve();

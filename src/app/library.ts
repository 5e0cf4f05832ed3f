import { h, render } from 'preact';
import { askBackground } from '../extension/askBackground';
import { extensionVersion } from '../extension/browser';
import { changeKeys, keyCommands } from '../extension/commands';
import { loadMarkSettings } from '../extension/loadMarkSettings';
import { loadChosenWords, loadWatching, onReachChange } from '../extension/localStorage';
import { onAccessChanged } from '../extension/siteAccess';
import { prepareWords, words } from '../extension/words';
import { type MarkSettings, withMark } from '../model/markSettings';
import { LibraryView } from '../ui/library/LibraryView';
import type { LibraryActions, LibraryState } from '../ui/library/libraryState';
import type { LibrarySection } from '../ui/popup/popupState';
import { addSite, chooseReach, loadReachState, switchListed } from './chooseReach';
import { measuredAccuracy } from './measuredAccuracy';

const SECTIONS: readonly LibrarySection[] = ['saved', 'sites', 'settings', 'about'];

/** Draws the library at the section that the address names. */
export async function startLibrary(): Promise<void> {
  const root = document.getElementById('library');
  if (root === null) return;
  const refresh = async (): Promise<void> => {
    await prepareWords();
    document.documentElement.lang = words('languageTag');
    document.title = words('libraryTab');
    const state = await loadState();
    render(h(LibraryView, { state, words, actions: libraryActions(refresh) }), root);
  };
  window.addEventListener('hashchange', () => void refresh());
  // What is saved in another tab shows when this one is looked at again.
  window.addEventListener('focus', () => void refresh());
  onAccessChanged({ given: () => void refresh(), withdrawn: () => void refresh() });
  onReachChange(() => void refresh());
  await refresh();
}

async function loadState(): Promise<LibraryState> {
  const [saved, kept, reach, chosen, keys, marks, watching] = await Promise.all([
    askBackground('saved', {}),
    askBackground('kept', {}),
    loadReachState(),
    loadChosenWords(),
    keyCommands(),
    loadMarkSettings(),
    loadWatching(),
  ]);
  const named = location.hash.slice(1);
  return {
    section: SECTIONS.find((section) => section === named) ?? 'saved',
    saved: saved.ok ? saved.value : null,
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

function libraryActions(refresh: () => Promise<void>): LibraryActions {
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

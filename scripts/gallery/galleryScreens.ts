import { type ComponentChild, h } from 'preact';
import type { Words } from '../../src/model/words';
import { LibraryView } from '../../src/ui/library/LibraryView';
import type { SavedActions } from '../../src/ui/library/saved/savedState';
import { PopupView } from '../../src/ui/popup/PopupView';
import type { PopupActions, PopupState } from '../../src/ui/popup/popupState';
import { WelcomeView } from '../../src/ui/welcome/WelcomeView';
import {
  comparedState,
  editedState,
  emptyState,
  libraryState,
  severalState,
  welcomeState,
} from './galleryStates';

/** One screen in one state: which stylesheet it has, how large its window is, and what stands in it. */
export interface GalleryScreen {
  readonly sheet: 'popup' | 'library' | 'welcome';
  readonly width: number;
  readonly height: number;
  readonly draw: (words: Words) => ComponentChild;
  /** What is pressed before the picture is taken, as a selector. */
  readonly press?: readonly string[];
}

const nothing = (): void => undefined;
const yes = async (): Promise<boolean> => true;

const ACTIONS: PopupActions = {
  check: nothing,
  allow: nothing,
  switchOff: nothing,
  openBeside: nothing,
  openLibrary: nothing,
  chooseStatement: async () => undefined,
  goTo: nothing,
  save: yes,
  saveComparison: async () => '0',
  unsave: yes,
  openComparison: nothing,
  restore: yes,
  knowEdits: nothing,
  copy: nothing,
  toggleMarks: nothing,
  openStatement: nothing,
};

const SITE = { host: 'caspian-desk.example', allowed: true, on: true, paused: false };
const TITLE = 'Aliyev offers Belarus a part in rebuilding Karabakh';

function beside(state: PopupState, isPanel: boolean, site = SITE) {
  const actions = isPanel ? { ...ACTIONS, openBeside: null } : ACTIONS;
  return (words: Words): ComponentChild =>
    h(PopupView, { state, site, isPanel, finding: null, words, actions });
}

const popup = (state: PopupState, site = SITE): GalleryScreen => {
  const isWide = state.kind === 'read' || state.kind === 'reading';
  const size = isWide ? { width: 780, height: 580 } : { width: 392, height: 230 };
  return { sheet: 'popup', ...size, draw: beside(state, false, site) };
};

const panel = (state: PopupState, press: readonly string[] = []): GalleryScreen => ({
  sheet: 'popup',
  width: 400,
  height: 940,
  draw: beside(state, true),
  press,
});

const SAVED: SavedActions = {
  ask: nothing,
  open: nothing,
  remove: yes,
  undo: yes,
  forget: nothing,
  tag: yes,
  writeNote: async () => ({ ok: false, code: 'conflict' }) as const,
  addressOf: ({ page }) => page.url,
  copy: nothing,
  exportAs: async () => 'on-record-2024-05-20.backup.json',
  readImport: async () => ({ ok: false, code: 'newer-version' }) as const,
  merge: async () => ({ ok: false, code: 'disk-full' }) as const,
  print: nothing,
};

const library = (hash: string, isEmpty = false): GalleryScreen => ({
  sheet: 'library',
  width: 1180,
  height: hash === '#sites' ? 1060 : 820,
  draw: (words) =>
    h(LibraryView, {
      state: libraryState(hash, isEmpty),
      words,
      actions: {
        chooseReach: nothing,
        switchSite: nothing,
        addSite: async () => 'no-site' as const,
        erase: yes,
        chooseLanguage: nothing,
        chooseWatching: nothing,
        changeKeys: nothing,
        readBackup: async () => ({ ok: false, code: 'backup-damaged' }) as const,
        restore: async () => ({ ok: false, code: 'backup-damaged' }) as const,
        saved: SAVED,
        switchMark: nothing,
        chooseCertainty: nothing,
      },
    }),
});

const WELCOME: GalleryScreen = {
  sheet: 'welcome',
  width: 1120,
  height: 1100,
  draw: (words) => {
    const actions = { chooseReach: nothing, showSites: nothing, start: nothing };
    return h(WelcomeView, { state: welcomeState(), words, actions });
  },
};

/** The library, most of all what is saved in it. */
function savedScreens(): Readonly<Record<string, GalleryScreen>> {
  return {
    'library-saved': library('#saved'),
    'library-search': library('#saved?q=Lebanon&from=2024-05-16&to=2024-05-17&open=1'),
    'library-chosen': { ...library('#saved'), press: ['[data-check="1"]', '[data-check="3"]'] },
    'library-writing': { ...library('#saved'), press: ['.tools button:nth-last-child(2)'] },
    'library-export': { ...library('#saved'), press: ['.find-row > button:last-child'] },
    'library-import': { ...library('#saved'), press: ['.find-row > button:nth-last-child(2)'] },
    'library-none': library('#saved?q=nowhere'),
    'library-empty': library('#saved', true),
    'library-detail': { ...library('#saved?open=0'), width: 400, height: 900 },
    'library-narrow': { ...library('#saved'), width: 400, height: 900 },
    'library-comparison': { ...library('#comparison/comparison'), height: 1400 },
    'library-sites': library('#sites'),
    'library-settings': library('#settings'),
    'library-about': library('#about'),
  };
}

/** Every screen, in every state that it has. */
export function galleryScreens(): Readonly<Record<string, GalleryScreen>> {
  const read: PopupState = { kind: 'read', state: comparedState() };
  const title = TITLE;
  const closed = { ...SITE, allowed: false, on: false };
  return {
    'popup-read': popup(read),
    'popup-rest': {
      ...popup(read),
      press: ['[data-part="left-out"] summary', '[data-part="new-here"] summary'],
    },
    'popup-edited': { ...popup({ kind: 'read', state: editedState() }), press: ['.edits summary'] },
    'popup-reading': popup({ kind: 'reading', title }),
    'popup-off-topic': popup({ kind: 'off-topic', title }),
    'popup-not-allowed': popup({ kind: 'not-allowed', title }, closed),
    'popup-off': popup({ kind: 'off', title }, { ...SITE, on: false }),
    'popup-paused': popup({ kind: 'off', title }, { ...SITE, on: false, paused: true }),
    'popup-restricted': popup({ kind: 'restricted' }),
    'popup-pdf': popup({ kind: 'pdf', title: 'visit-readout.pdf' }),
    'popup-framed': popup({ kind: 'framed', title }),
    'popup-nothing': { ...popup({ kind: 'read', state: emptyState() }), width: 392, height: 290 },
    'popup-choose': { ...popup({ kind: 'read', state: severalState() }), width: 392, height: 300 },
    'popup-error': popup({ kind: 'failed', title, detail: '' }),
    'panel-page': panel(read),
    'panel-statement': panel(read, ['#tab-statement']),
    'panel-names': panel(read, ['#tab-names']),
    'panel-notes': panel(read, ['#tab-notes']),
    'panel-edited': panel({ kind: 'read', state: editedState() }, ['.edits summary']),
    'panel-notes-edited': panel({ kind: 'read', state: editedState() }, ['#tab-notes']),
    'panel-off-topic': { ...panel({ kind: 'off-topic', title }), height: 300 },
    welcome: WELCOME,
    ...savedScreens(),
  };
}

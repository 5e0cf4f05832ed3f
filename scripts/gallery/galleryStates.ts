import altered from '../../demo/pages/caspian-desk.html?raw';
import { test } from '../../docs/quality.json';
import { createAnnotation } from '../../src/annotation/createAnnotation';
import { draftAnnotation } from '../../src/annotation/draftAnnotation';
import { compileStatements } from '../../src/engine/compileStatements';
import { editedWords } from '../../src/engine/locate/editedWords';
import { describe } from '../../src/engine/quoteLocation';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import type { Annotation } from '../../src/model/annotation';
import { placeOf } from '../../src/model/libraryPlace';
import type { PageText } from '../../src/model/pageText';
import demonstration from '../../src/reference/bundled/trend-2024-05-16/demonstration.json';
import { bundledStatements } from '../../src/reference/bundledStatements';
import type { LibraryState } from '../../src/ui/library/libraryState';
import type { ReadState } from '../../src/ui/popup/popupState';
import type { WelcomeState } from '../../src/ui/welcome/welcomeState';
import { savedAnnotations, savedState } from './savedStates';

const index = compileStatements(bundledStatements());
const statement = index.statements[0] ?? null;
const details = { url: 'https://news.example/story', outlet: 'Northgate Courier', published: '2024-05-17' };

function stateOf(page: PageText): ReadState {
  const recognition = recognise(index, page);
  const kept = { annotations: [], places: [], edits: null, dismissals: [] };
  const known = { ...kept, matches: [], isChosen: false, linked: [], marksShown: true };
  return { status: 'read', page, recognition, statement, ...known };
}

/** The page of the demonstration whose quotations were altered, with two passages saved from it. */
export function comparedState(): ReadState {
  const document = new DOMParser().parseFromString(altered, 'text/html');
  // Nothing of a document without a window is seen, so its paragraphs are taken as they stand.
  const parts = [...document.querySelectorAll('h1, article p')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  const about = { ...details, title: document.title, outlet: 'Caspian Desk', language: 'en' };
  const page = readText(parts.join('\n\n'), about);
  const blocks = page.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'title' as const } : block));
  const state = stateOf({ ...page, blocks });
  return { ...state, annotations: annotationsOf(state) };
}

/** The same page after it was edited: one saved passage changed, one gone, and what the notice tells. */
export function editedState(): ReadState {
  const state = comparedState();
  const [changed, gone] = state.annotations;
  const edited = editedWords(
    'The area we are going to rebuild from scratch is 50 percent larger than Lebanon.',
    'The area we are going to rebuild from scratch is 15 percent larger than Lebanon.',
  );
  const headline = editedWords('Aliyev asks Belarus to help', 'Aliyev offers Belarus a part');
  if (changed === undefined || gone === undefined || edited === null) return state;
  return {
    ...state,
    places: [
      { id: changed.id, place: { state: 'changed', span: { start: 0, end: 1 }, edited } },
      { id: gone.id, place: { state: 'orphaned', reason: 'gone' } },
    ],
    edits: {
      since: '2024-05-16T10:00:00Z',
      headline,
      passages: [
        { kind: 'altered', edited, before: 'verbatim', now: 'altered' },
        { kind: 'gone', text: 'Not a single stone has been left intact.', verdict: 'trimmed' },
        { kind: 'new', text: 'He invited firms from Belarus to Karabakh.', verdict: 'restatement' },
      ],
    },
  };
}

/** A page about the same people with nothing of the statement. */
export function emptyState(): ReadState {
  const text =
    'President Ilham Aliyev received President of Belarus Aleksandr Lukashenko in Baku.\n\nThe two presidents went on to Karabakh in the afternoon, and saw Shusha and Fuzuli.';
  return stateOf(readText(text, { ...details, title: 'Belarus leader ends two-day visit', language: 'en' }));
}

/** A page that takes something of several statements. */
export function severalState(): ReadState {
  const match = (title: string, date: string, findings: number) => ({
    statement: title,
    title,
    place: 'Baku',
    date,
    findings,
  });
  const first = match('Ilham Aliyev to the press, with Aleksandr Lukashenko', '2024-05-16', 15);
  const matches = [
    { ...first, statement: statement?.id ?? '' },
    match('Ilham Aliyev at the expanded meeting', '2024-05-16', 2),
    match('Joint declaration at the end of the state visit', '2024-05-17', 1),
  ];
  return { ...comparedState(), matches };
}

function annotationsOf({ page, recognition }: ReadState): readonly Annotation[] {
  if (statement === null) return [];
  const context = { describe, page, pageHash: null, statement };
  return recognition.quotations.slice(0, 2).map((quotation, i) => {
    const note = i === 0 ? 'The figure is wrong in the quotation and in the caption. Asked the desk.' : '';
    const stamp = { id: String(i), now: '2024-05-17T09:38:00Z', engine: '0.1.0' };
    return createAnnotation(draftAnnotation(context, quotation, { note, tags: [] }), stamp);
  });
}

const REACH = {
  choice: 'news' as const,
  sites: [
    { name: 'trend.az', on: true, isNews: true, patterns: [] },
    { name: 'meridianwire.example', on: true, isNews: false, patterns: [] },
    { name: 'boghazpost.example', on: false, isNews: false, patterns: [] },
  ],
};

/** The first page, with what is recognised in its article. */
export function welcomeState(): WelcomeState {
  const text = [demonstration.headline, ...demonstration.paragraphs].join('\n\n');
  const page = readText(text, { published: '2024-05-16', language: 'en' });
  const blocks = page.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'title' as const } : block));
  const { quotations } = recognise(index, { ...page, blocks });
  if (statement === null) return { demonstration: null, reach: REACH };
  return { demonstration: { page: { ...page, blocks }, statement, findings: quotations }, reach: REACH };
}

/** The library at an address, with a few things saved or with none. */
export function libraryState(hash: string, isEmpty = false): LibraryState {
  const { section, comparison } = placeOf(hash);
  const compared = comparedState();
  const annotations = isEmpty ? [] : savedAnnotations(compared);
  const saved = savedState(annotations, statement, hash);
  const read = saved.listed.find(({ annotation }) => annotation.id === comparison);
  return {
    section,
    saved,
    comparison: comparison === null ? null : (read ?? 'none'),
    statements: statement === null ? [] : [statement],
    kept: {
      passages: isEmpty ? 0 : saved.total,
      notes: isEmpty ? 0 : 1,
      dismissals: isEmpty ? 0 : 1,
      pages: isEmpty ? 0 : 3,
    },
    backups: isEmpty ? [] : [{ name: '1', made: '2026-11-24T08:30:00.000Z', annotations: saved.total }],
    reach: REACH,
    language: null,
    watching: true,
    keys: [
      { name: '_execute_action', keys: 'Alt+Shift+O' },
      { name: 'next-finding', keys: 'Alt+Shift+J' },
      { name: 'save-selection', keys: '' },
    ],
    marks: { off: ['restated'], certainty: 'possible' },
    accuracy: measured(),
    version: '0.1.0',
  };
}

/** What the About page shows: the figures that were measured last. */
function measured(): LibraryState['accuracy'] {
  const row = (kind: 'names' | 'quotations' | 'restatements', figures: typeof test.mentions) => ({
    kind,
    right: figures.precision.share,
    found: figures.recall.share,
  });
  return {
    pages: test.pages,
    languages: Object.keys(test.pagesByLanguage).length,
    rows: [
      row('names', test.mentions),
      row('quotations', test.quotations as never),
      row('restatements', test.restatements as never),
    ],
    fidelity: test.fidelity.right.share,
    attribution: test.attribution.right.share,
    quiet: test.differences.quietOnFaithful.share,
  };
}

import { h, render } from 'preact';
import { askBackground } from '../extension/askBackground';
import { onReachChange } from '../extension/localStorage';
import { onAccessChanged } from '../extension/siteAccess';
import { openPage } from '../extension/tabs';
import { prepareWords, words } from '../extension/words';
import type { Block, PageText } from '../model/pageText';
import text from '../reference/bundled/trend-2024-05-16/demonstration.json';
import { WelcomeView } from '../ui/welcome/WelcomeView';
import type { Demonstration, WelcomeActions, WelcomeState } from '../ui/welcome/welcomeState';
import { chooseReach, loadReachState } from './chooseReach';

/** Draws the page that opens when On Record has been installed. */
export async function startWelcome(): Promise<void> {
  const root = document.getElementById('welcome');
  if (root === null) return;
  await prepareWords();
  document.documentElement.lang = words('languageTag');
  document.title = words('welcomeTab');
  let state: WelcomeState = { demonstration: null, reach: await loadReachState() };
  const draw = (): void => render(h(WelcomeView, { state, words, actions }), root);
  const refresh = async (): Promise<void> => {
    state = { ...state, reach: await loadReachState() };
    draw();
  };
  const actions: WelcomeActions = {
    chooseReach: (choice) => void chooseReach(choice).then(refresh),
    showSites: () => void openPage('library.html#sites'),
    // The statement as it was published: the first page to see marks on.
    start: () => void openPage(state.demonstration?.statement.editions[0]?.source.url ?? 'library.html'),
  };
  onAccessChanged({ given: () => void refresh(), withdrawn: () => void refresh() });
  onReachChange(() => void refresh());
  draw();
  state = { ...state, demonstration: await demonstrate() };
  draw();
}

/** The article is recognised like any page: what is shown is the real thing. */
async function demonstrate(): Promise<Demonstration | null> {
  const page = articlePage();
  const answer = await askBackground('recognise', { ...page, chosen: null });
  if (!answer.ok || answer.value.statement === null) return null;
  const { quotations, restatements } = answer.value.recognition;
  const findings = [...quotations, ...restatements].toSorted((a, b) => a.start - b.start);
  return { page, findings, statement: answer.value.statement };
}

function articlePage(): PageText {
  const blocks: Block[] = [];
  const parts = [text.headline, ...text.paragraphs];
  let start = 0;
  for (const [i, part] of parts.entries()) {
    blocks.push({ kind: i === 0 ? 'title' : 'paragraph', start, end: start + part.length });
    start += part.length + 1;
  }
  const unknown = { url: null, canonicalUrl: null, outlet: null, author: null, modified: null };
  const details = { ...unknown, title: text.headline, published: '2024-05-16', language: 'en' };
  return { text: parts.join('\n'), blocks, details };
}

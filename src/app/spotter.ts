import { startSpotting } from '../engine/passesSpotter';
import { askBackground } from '../extension/askBackground';
import { loadGateIndex, loadReach } from '../extension/localStorage';
import type { GateIndex } from '../model/gate';
import { isReadUnasked } from '../model/reach';
import { onNavigation } from '../page/onNavigation';
import { runInSlices } from '../page/runInSlices';
import { countParagraphs, skimText } from '../page/skimText';
import { untilShown } from '../page/untilShown';
import { beginSpotting, isSessionRunning } from './beginSession';

/** When a page whose article may come late is looked at again, in milliseconds after the first look. */
const LOOKS = [1_000, 3_000, 8_000];
/** So many more paragraphs than at the last look may be an article. */
const MORE_PARAGRAPHS = 2;

/**
 * Asks whether the page could be about a statement, and brings the annotator if so. On any other page it looks again
 * only where paragraphs are added soon after, or the page goes to another address of its own. On a site that is switched
 * off it does nothing.
 */
export async function startSpotter(): Promise<void> {
  if (window.top !== window || !(await isWelcome())) return;
  const signal = beginSpotting();
  if (signal === null) return;
  await untilShown();
  onNavigation(() => void spot(signal), signal);
  await spot(signal);
}

/** False where the person has switched the site off: then the page is not looked at. */
async function isWelcome(): Promise<boolean> {
  return isReadUnasked(await loadReach(), location.hostname);
}

let turn = 0;

async function spot(signal: AbortSignal): Promise<void> {
  const own = ++turn;
  let paragraphs = 0;
  for (const [i, later] of [0, ...LOOKS].entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, later - (LOOKS[i - 2] ?? 0)));
    if (own !== turn || signal.aborted || isSessionRunning()) return;
    const now = countParagraphs(document);
    if (i > 0 && now < paragraphs + MORE_PARAGRAPHS) continue;
    paragraphs = now;
    if (await look()) return;
  }
}

async function look(): Promise<boolean> {
  if (!(await isWelcome())) return false;
  const index = await gateIndex();
  if (index === null || (await runInSlices(spotSteps(index)))?.value !== true) return false;
  return (await askBackground('annotate-here', {})).ok;
}

/** Skims the page piece by piece, until it is telling enough. */
function* spotSteps(index: GateIndex): Generator<void, boolean> {
  const isTelling = startSpotting(index);
  for (const piece of skimText(document)) {
    if (isTelling(piece)) return true;
    yield;
  }
  return false;
}

async function gateIndex(): Promise<GateIndex | null> {
  const stored = await loadGateIndex();
  if (stored !== null) return stored;
  const answer = await askBackground('gate-index', {});
  return answer.ok ? answer.value : null;
}

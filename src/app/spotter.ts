import { startHinting } from '../engine/hintSearch';
import { askBackground } from '../extension/askBackground';
import { loadSpotting } from '../extension/localStorage';
import type { GateHints } from '../model/gate';
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
 * Asks whether the page could be about a statement, and has the background bring the annotator if so. On any other page it looks again
 * only where paragraphs are added soon after, or the page goes to another address of its own. On a site that is switched
 * off it does nothing.
 */
export async function startSpotter(): Promise<void> {
  if (window.top !== window) return;
  await untilShown();
  const stored = await loadSpotting();
  const signal = isWelcome(stored) ? beginSpotting() : null;
  if (signal === null) return;
  onNavigation(() => void spot(signal), signal);
  await spot(signal, stored);
}

type Stored = Awaited<ReturnType<typeof loadSpotting>>;

/** False where the person has switched the site off: then the page is not looked at. */
function isWelcome({ reach }: Stored): boolean {
  return isReadUnasked(reach, location.hostname);
}

let turn = 0;

/** Looks now and some times later; what was read from the store just before need not be read again. */
async function spot(signal: AbortSignal, fresh: Stored | null = null): Promise<void> {
  const own = ++turn;
  let paragraphs = 0;
  for (const [i, later] of [0, ...LOOKS].entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, later - (LOOKS[i - 2] ?? 0)));
    if (own !== turn || signal.aborted || isSessionRunning()) return;
    const now = countParagraphs(document);
    if (i > 0 && now < paragraphs + MORE_PARAGRAPHS) continue;
    paragraphs = now;
    if (await look(i === 0 ? fresh : null)) return;
  }
}

async function look(fresh: Stored | null): Promise<boolean> {
  const stored = fresh ?? (await loadSpotting());
  if (!isWelcome(stored)) return false;
  const hints = stored.hints ?? (await makeHints());
  const skimmed = hints === null ? null : ((await runInSlices(skimSteps(hints)))?.value ?? null);
  return skimmed !== null && (await askBackground('annotate-here', { skimmed })).ok;
}

/** Skims the page piece by piece; gives its text where it holds hints of enough names, else null. */
function* skimSteps(hints: GateHints): Generator<void, string | null> {
  const isHinting = startHinting(hints);
  const pieces: string[] = [];
  let hinted = false;
  for (const piece of skimText(document)) {
    hinted ||= isHinting(piece);
    pieces.push(piece);
    yield;
  }
  return hinted ? pieces.join(' ') : null;
}

/** Has the background make and store the hints. */
async function makeHints(): Promise<GateHints | null> {
  const answer = await askBackground('gate-hints', {});
  return answer.ok ? answer.value : null;
}

import { passesSpotter } from '../engine/gate';
import { loadGateIndex } from '../extension/localStorage';
import { askBackground } from '../extension/messaging';
import { skimText } from '../page/skimText';

/** Asks whether the page could be about a statement, and brings the annotator if so. Elsewhere it leaves nothing behind. */
export async function startSpotter(): Promise<void> {
  if (window.top !== window) return;
  let index = await loadGateIndex();
  if (index === null) {
    const answer = await askBackground('gate-index', {});
    index = answer.ok ? answer.value : null;
  }
  if (index !== null && passesSpotter(index, skimText(document))) await askBackground('annotate-here', {});
}

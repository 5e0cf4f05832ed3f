import { answerAsPage } from '../extension/messaging';
import { ok } from '../model/result';
import { PageAnnotator } from './pageAnnotator';

/** Where the running session of this page is kept, in the content scripts' own world: a newer one takes over from it. */
const RUNNING = Symbol.for('on-record.session');

/** Reads, marks and explains the page until it is left or another session takes over. */
export function startPageSession(): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const session = new AbortController();
  world[RUNNING] = session;
  const annotator = new PageAnnotator(document, session.signal);
  answerAsPage(
    {
      'page-state': async () => ok(annotator.state()),
      'go-to': async ({ key }) => annotator.goTo(key),
      step: async ({ by }) => annotator.step(by),
      'toggle-marks': async () => ok(await annotator.toggleMarks()),
      save: async ({ key }) => annotator.saveByKey(key),
    },
    session.signal,
  );
  void annotator.start();
}

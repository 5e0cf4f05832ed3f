import { answerAsPage } from '../extension/answerAsPage';
import { isExtensionAlive } from '../extension/plainBrowser';
import { prepareWords } from '../extension/words';
import { ok } from '../model/result';
import { everySecond } from '../page/everySecond';
import { beginSession, endSpotting } from './beginSession';
import { PageAnnotator } from './pageAnnotator';

/** Reads, marks and explains the page until it is left, the extension is gone or another session takes over. */
export function startPageSession(): void {
  const session = beginSession();
  const leave = (): void => session.abort();
  const annotator = new PageAnnotator(document, session);
  answerAsPage(
    {
      'page-state': async () => ok(annotator.state()),
      'go-to': async ({ key }) => annotator.goTo(key),
      step: async ({ by }) => annotator.step(by),
      'toggle-marks': async () => ok(annotator.toggleMarks()),
      save: async ({ key }) => annotator.saveByKey(key),
      'save-comparison': async () => annotator.save('comparison', ''),
      'choose-statement': async ({ id }) => annotator.chooseStatement(id),
      leave: async () => {
        leave();
        endSpotting();
        return ok(null);
      },
      restore: async ({ id }) => annotator.restore(id),
      'kept-changed': async (change) => annotator.follow(change),
      'know-edits': async () => annotator.scan.knowEdits(),
      'save-selection': async () => annotator.saveSelection(),
      'show-here': async () => annotator.showHere(),
    },
    session.signal,
  );
  everySecond(() => (isExtensionAlive() ? annotator.keepMarks() : leave()), session.signal);
  void prepareWords().then(() => annotator.start());
}

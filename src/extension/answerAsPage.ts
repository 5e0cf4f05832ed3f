import { answerQuestion, type Sender } from './answerQuestion';
import type { Answering } from './messages';
import { PAGE_MESSAGES, type PageAnswers } from './pageMessages';
import { plainBrowser } from './plainBrowser';

/** Answers the messages to this page's annotator until the signal is aborted. Without the polyfill: it runs in pages. */
export function answerAsPage(
  answers: Answering<typeof PAGE_MESSAGES, PageAnswers, Sender>,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): boolean => {
    const answer = answerQuestion(PAGE_MESSAGES, answers, message, sender);
    void answer?.then(respond);
    // True keeps the way open for an answer that comes later.
    return answer !== null;
  };
  plainBrowser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => plainBrowser.runtime.onMessage.removeListener(listener));
}

import type { Runtime } from 'webextension-polyfill';
import { fail } from '../model/result';
import { answerQuestion, type Sender } from './answerQuestion';
import { browser } from './browser';
import { type Answering, BACKGROUND_MESSAGES, type BackgroundAnswers, type Question } from './messages';
import type { PAGE_MESSAGES, PageAnswers } from './pageMessages';

type PageType = keyof typeof PAGE_MESSAGES;

/** Asks the annotator of a tab; `no-answer` where there is none. */
export async function askPage<Type extends PageType>(
  tabId: number,
  type: Type,
  question: Question<typeof PAGE_MESSAGES, Type>,
): Promise<PageAnswers[Type]> {
  try {
    return (
      (await browser.tabs.sendMessage(tabId, { ...question, type }, { frameId: 0 })) ?? fail('no-answer')
    );
  } catch (error) {
    return fail('no-answer', String(error)) as PageAnswers[Type];
  }
}

/** Answers the background's messages. Only senders of this extension are heard, and only questions of the right shape. */
export function answerAsBackground(
  answers: Answering<typeof BACKGROUND_MESSAGES, BackgroundAnswers, Sender>,
): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender) =>
      answerQuestion(BACKGROUND_MESSAGES, answers, message, sender) ?? undefined,
  );
}
/** The questions of a page's annotator after whose answer it knows something new. */
const NEWS = new Set(['recognise', 'save', 'dismiss', 'restore', 'sighted', 'visited', 'know-edits']);

/** Hears that the annotator of a tab is about to know something new. Nothing is answered here. */
export function onPageNews(hear: (tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isNews = typeof message === 'object' && message !== null && 'type' in message;
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !isNews) return undefined;
    if (NEWS.has(String(message.type))) hear(sender.tab.id);
    return undefined;
  });
}

import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { fail } from '../model/result';
import { browser } from './browser';
import {
  type Answering,
  BACKGROUND_MESSAGES,
  type BackgroundAnswers,
  PAGE_MESSAGES,
  type PageAnswers,
  type Question,
} from './messages';

/** Who asks: the tab of a content script, or null for a page of the extension. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number;
  /** The document that asks, where the browser tells it: another may take its place in the tab, or be shown before it. */
  readonly documentId: string | null;
}

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
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(BACKGROUND_MESSAGES, answers, message, sender),
  );
}

/** Answers the messages to this page's annotator until the signal is aborted. */
export function answerAsPage(
  answers: Answering<typeof PAGE_MESSAGES, PageAnswers, Sender>,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) =>
    answer(PAGE_MESSAGES, answers, message, sender);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

type AnyAnswers = Readonly<Record<string, (question: never, sender: Sender) => Promise<unknown>>>;

function answer(
  schemas: Readonly<Record<string, v.GenericSchema>>,
  answers: AnyAnswers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
  const type = 'type' in message ? String(message.type) : '';
  const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  const answering = Object.hasOwn(answers, type) ? answers[type] : undefined;
  if (schema === undefined || answering === undefined) return undefined;
  const { type: _, ...question } = message as Record<string, unknown>;
  const parsed = v.safeParse(schema, question);
  if (!parsed.success) return Promise.resolve(fail('invalid', parsed.issues[0].message));
  const from = {
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    documentId: documentIdOf(sender),
  };
  return answering(parsed.output as never, from).catch((error: unknown) => fail('failed', String(error)));
}

function documentIdOf(sender: Runtime.MessageSender): string | null {
  return 'documentId' in sender && typeof sender.documentId === 'string' ? sender.documentId : null;
}

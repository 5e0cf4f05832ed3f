import * as v from 'valibot';
import { fail } from '../model/result';
import { plainBrowser } from './plainBrowser';

/** Who asks: the tab of a content script, or null for a page of the extension. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number;
  /** The document that asks, where the browser tells it: another may take its place in the tab, or be shown before it. */
  readonly documentId: string | null;
  /** True for a page of the extension itself: what a person decides there no page on the web may. */
  readonly isOwnPage: boolean;
}

/** A sender as browsers tell it. */
interface MessageSender {
  readonly id?: string;
  readonly tab?: { readonly id?: number | undefined };
  readonly frameId?: number;
  readonly documentId?: string;
  readonly url?: string;
}

type AnyAnswers = Readonly<Record<string, (question: never, sender: Sender) => Promise<unknown>>>;

/**
 * The answer to a message, if it is a question of the right shape from a sender of this extension; null to any other.
 * What fails inside is the value `{ok: false, code: 'failed'}`.
 */
export function answerQuestion(
  schemas: Readonly<Record<string, v.GenericSchema>>,
  answers: AnyAnswers,
  message: unknown,
  sender: MessageSender,
): Promise<unknown> | null {
  if (sender.id !== plainBrowser.runtime.id || typeof message !== 'object' || message === null) return null;
  const type = 'type' in message ? String(message.type) : '';
  const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  const answering = Object.hasOwn(answers, type) ? answers[type] : undefined;
  if (schema === undefined || answering === undefined) return null;
  const { type: _, ...question } = message as Record<string, unknown>;
  const parsed = v.safeParse(schema, question);
  if (!parsed.success) return Promise.resolve(fail('invalid', parsed.issues[0].message));
  const from = {
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    documentId: sender.documentId ?? null,
    isOwnPage: sender.url?.startsWith(plainBrowser.runtime.getURL('')) === true,
  };
  return answering(parsed.output as never, from).catch((error: unknown) => fail('failed', String(error)));
}

import { fail } from '../model/result';
import type { BACKGROUND_MESSAGES, BackgroundAnswers, Question } from './messages';
import { plainBrowser } from './plainBrowser';

/** Asks the background. A background that doesn't answer is the value `{ok: false, code: 'no-answer'}`. */
export async function askBackground<Type extends keyof typeof BACKGROUND_MESSAGES>(
  type: Type,
  question: Question<typeof BACKGROUND_MESSAGES, Type>,
): Promise<BackgroundAnswers[Type]> {
  try {
    return (await plainBrowser.runtime.sendMessage({ ...question, type })) ?? fail('no-answer');
  } catch (error) {
    return fail('no-answer', String(error)) as BackgroundAnswers[Type];
  }
}

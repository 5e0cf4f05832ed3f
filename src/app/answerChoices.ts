import type { Sender } from '../extension/answerQuestion';
import { chooseLanguage } from '../extension/chooseLanguage';
import { storeMarkSettings } from '../extension/loadMarkSettings';
import type { Answering, BACKGROUND_MESSAGES, BackgroundAnswers } from '../extension/messages';
import { fail, ok, type Result } from '../model/result';
import { chooseMode, switchSite } from './keepReach';

type Choice = 'switch-site' | 'choose-mode' | 'choose-language' | 'choose-marks';

/** What a person decides in a page of the extension, and no page on the web may. */
export const answerChoices: Pick<Answering<typeof BACKGROUND_MESSAGES, BackgroundAnswers, Sender>, Choice> = {
  'switch-site': ({ host, on }, sender) => ofPerson(sender, () => switchSite(host, on)),
  'choose-mode': ({ mode }, sender) => ofPerson(sender, () => chooseMode(mode)),
  'choose-language': ({ language }, sender) =>
    ofPerson(sender, async () => {
      await chooseLanguage(language);
      return null;
    }),
  'choose-marks': (settings, sender) =>
    ofPerson(sender, async () => {
      await storeMarkSettings(settings);
      return null;
    }),
};

async function ofPerson<T>({ isOwnPage }: Sender, decide: () => Promise<T>): Promise<Result<T>> {
  return isOwnPage ? ok(await decide()) : fail('not-allowed');
}

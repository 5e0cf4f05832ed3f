import type { Sender } from '../extension/answerQuestion';
import { storeWatching } from '../extension/localStorage';
import type { Answering, BACKGROUND_MESSAGES, BackgroundAnswers } from '../extension/messages';
import { fail } from '../model/result';
import type { SightingStore } from '../store/sightingStore';
import type { VisitStore } from '../store/visitStore';
import { pageMemory } from './pageMemory';

/** What is asked about pages that were seen before. */
export type MemoryMessage = 'sighted' | 'visited' | 'know-edits' | 'choose-watching';

interface Memory {
  readonly sightings: SightingStore;
  readonly visits: VisitStore;
}

/** The background's answers about pages that were seen before. */
export function memoryAnswers({
  sightings,
  visits,
}: Memory): Pick<Answering<typeof BACKGROUND_MESSAGES, BackgroundAnswers, Sender>, MemoryMessage> {
  const memory = pageMemory(visits);
  return {
    sighted: async ({ url, sightings: looked }) => {
      const seen = new Date().toISOString();
      return sightings.record(looked.map((sighting) => ({ ...sighting, seen, url })));
    },
    visited: async ({ seen, ...key }) => memory.remember(key, seen),
    'know-edits': async (key) => memory.know(key),
    'choose-watching': async ({ on }, { isOwnPage }) => {
      if (!isOwnPage) return fail('not-allowed');
      await storeWatching(on);
      return visits.clear();
    },
  };
}

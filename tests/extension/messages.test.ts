import { expect, it } from 'vitest';
import { BACKGROUND_MESSAGES } from '../../src/extension/messages';
import { PAGE_MESSAGES } from '../../src/extension/pageMessages';

it('no message has a field of its own named type, which would take the place of its own type', () => {
  const messages = Object.entries({ ...BACKGROUND_MESSAGES, ...PAGE_MESSAGES });
  expect(messages.filter(([, { entries }]) => 'type' in entries).map(([name]) => name)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { sentenceUse } from '../../src/ui/popup/sentenceUse';
import { stateOf } from './sample';

describe('the statement’s sentences', () => {
  const state = stateOf('“The scale of work we are carrying out and will carry out is enormous.”');
  const [edition] = state.statement.editions;
  const sentences = edition ? sentenceUse(edition, state.recognition.quotations) : [];

  it('are the forty-two of the speech, without the agency’s lead', () => {
    expect(sentences.length).toBe(42);
    expect(edition?.text.slice(sentences[0]?.start, sentences[0]?.end)).toBe('Dear Aleksandr Grigoryevich.');
    expect(edition?.text.slice(sentences.at(-1)?.start, sentences.at(-1)?.end)).toBe('Thank you.');
  });

  it('know which of them the page took', () => {
    const used = sentences.filter(({ kind }) => kind !== null);
    expect(used.map(({ kind, share }) => [kind, share > 0.9])).toEqual([['verbatim', true]]);
  });
});

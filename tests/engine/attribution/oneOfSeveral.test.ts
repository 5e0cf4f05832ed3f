import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../support/attributionOf';

describe('one of several', () => {
  it.each([
    ['en', 'Aliyev was there. “{The tide is high},” said one. “It is not,” said the other.'],
    ['en', 'Aliyev was there. “{The tide is high},” one of the speakers said.'],
    ['ru', 'Алиев был там. «{Вода стоит высоко}», — сказал один из них.'],
    ['de', 'Alijew war da. „{Das Wasser steht hoch}“, sagte einer der Redner.'],
  ])('leaves it unclear who spoke, in %s: %s', (tag, text) => {
    expect(whoSaid(text, tag)).toMatch(/^unclear/);
  });

  it('is nobody who speaks where one of something else is told of', () => {
    expect(whoSaid('Aliyev said that one of the roads is new and that {the tide is high}.', 'en')).toBe(
      'speaker: Aliyev',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../support/attributionOf';

describe('a verb in the passive', () => {
  it.each([
    ['en', 'Aliyev said that the tide was high on that day of the year. {Boats were also invited to come}.'],
    ['de', 'Alijew sagte, das Wasser stehe hoch. {Auch Boote wurden eingeladen}.'],
    ['fr', 'Aliev a dit que les eaux étaient hautes. {Des bateaux ont été invités}.'],
    ['ru', 'Алиев сказал, что вода в тот день года стоит высоко. {Были названы и лодки}.'],
    ['tr', 'Aliyev o gün konuştu. Hava güzeldi. {Tekneler de davet edildi}.'],
  ])('has nobody who says it, in %s: %s', (tag, text) => {
    expect(whoSaid(text, tag)).toBe('unattributed');
  });

  it('is still said by whoever stands after “by”', () => {
    expect(whoSaid('{Boats were invited by Ilham Aliyev to come}.', 'en')).toBe('speaker: Ilham Aliyev');
  });
});

import { describe, expect, it } from 'vitest';
import { dateInText } from '../../src/page/dateInText';

describe('a date in a text', () => {
  it.each([
    ['Published 17 May 2024 at 10:30', 'en'],
    ['May 17, 2024', 'en'],
    ['Updated: Fri May 17 2024', 'fr'],
    ['17.05.2024 10:30', 'de'],
    ['2024-05-17', null],
    ['05/17/2024', 'en'],
    ['17 мая 2024, 10:30', 'ru'],
    ['17 may 2024', 'az'],
    ['17 Mayıs 2024 Cuma', 'tr'],
    ['17 de mayo de 2024', 'es'],
    ['17. Mai 2024', 'de'],
  ])('is known: %s', (text, language) => {
    expect(dateInText(text, language)).toBe('2024-05-17');
  });

  it.each([
    ['31.02.2024'],
    ['May 2024'],
    ['He may have said 17 things in 2024'],
    ['call 05 17 20 24'],
    ['1.2.3'],
    [`${'word '.repeat(60)} 17 May 2024`],
  ])('is none: %s', (text) => {
    expect(dateInText(text, 'en')).toBeNull();
  });

  it('survives a language that is none', () => {
    expect(dateInText('17 May 2024', 'x-nonsense-!!')).toBe('2024-05-17');
  });
});

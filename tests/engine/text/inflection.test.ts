import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/engine/text/fold';
import { arabicForms, inflectionOf, isTurkicEnding } from '../../../src/engine/text/inflection';

/** Which of the words may be forms of a dictionary form. */
function formsOf(dictionaryForm: string, language: string, words: string): string[] {
  const { stem, endings } = inflectionOf(foldWord(dictionaryForm), language);
  return words.split(' ').filter((word) => {
    const folded = foldWord(word);
    return folded.startsWith(stem) && endings.has(folded.slice(stem.length));
  });
}

describe('the forms of a word', () => {
  it.each([
    ['ru', 'Саратов', 'Саратов Саратова Саратову Саратовом Саратове'],
    ['ru', 'Ладога', 'Ладога Ладоги Ладоге Ладогу Ладогой'],
    ['ru', 'Астрахань', 'Астрахань Астрахани Астраханью'],
    ['ru', 'приморский', 'приморский приморского приморскому приморским приморском приморская приморские'],
    ['ru', 'южный', 'южный южного южном южная'],
    ['be', 'Гродзенскі', 'Гродзенскі Гродзенскага Гродзенскаму Гродзенская Гродзенскімі'],
    ['be', 'кліматычны', 'кліматычны кліматычнага кліматычным кліматычная кліматычных'],
    ['uk', 'Полтава', 'Полтава Полтави Полтаві Полтаву Полтавою'],
    ['uk', 'делегація', 'делегація делегації делегацію делегацією'],
    ['az', 'Lənkəran', 'Lənkəran Lənkəranda Lənkəranın Lənkərandan Lənkərana Lənkərandakı'],
    ['tr', 'Erzurum', 'Erzurum Erzurumda Erzurumun Erzurumdan Erzuruma Erzurumdaki'],
    ['de', 'Bremen', 'Bremen Bremens'],
    ['de', 'Bote', 'Bote Boten'],
    ['fr', 'breton', 'breton bretons bretone'],
    ['en', 'sailor', 'sailor sailors'],
    ['hy', 'Գյումրի', 'Գյումրի Գյումրիում Գյումրին'],
  ])('in %s: %s', (language, dictionaryForm, forms) => {
    expect(formsOf(dictionaryForm, language, forms)).toEqual(forms.split(' '));
  });

  it.each([
    ['ru', 'Баку', 'Бакунин баки бак'],
    ['ru', 'Ладога', 'Ладожский ладный'],
    ['ru', 'Астрахань', 'астрахановский астраханец'],
    ['be', 'дэлегацыя', 'дэлегат дэлегацкі'],
    ['az', 'Lənkəran', 'Lənkəranski Lənkə'],
    ['tr', 'Bursa', 'Bursaspor burs'],
    ['de', 'Bremen', 'Bremerhaven Bremer'],
    ['fr', 'breton', 'Bretonneau bretonnant'],
    ['en', 'sailor', 'sailored sailorman'],
  ])('in %s leave out what only looks like %s', (language, dictionaryForm, others) => {
    expect(formsOf(dictionaryForm, language, others)).toEqual([]);
  });

  // Only nouns in -ція are known for nouns: "комісія" is taken for an adjective, and found in no other case.
  it('in Ukrainian and Belarusian: nouns in -ія', () => {
    const forms = 'комісія комісії комісію комісією';
    expect(formsOf('комісія', 'uk', forms)).toEqual(forms.split(' '));
  });

  it('in a language that is not known are the word alone', () => {
    expect(formsOf('Helsinki', 'fi', 'Helsinki Helsingin Helsinkiin')).toEqual(['Helsinki']);
  });
});

describe('Turkic endings', () => {
  it('are told from words', () => {
    expect('da dan nin deki lar ydi'.split(' ').filter(isTurkicEnding)).toHaveLength(6);
    expect(['', 'spor', 'xyz', 'unlu'].filter(isTurkicEnding)).toEqual([]);
  });
});

describe('what Arabic joins to a word', () => {
  it('comes off, the outermost first, and the word itself stands first', () => {
    expect(arabicForms('والسفينة')).toEqual(['والسفينة', 'السفينة', 'سفينة']);
    expect(arabicForms('بسفينة')).toContain('سفينة');
    expect(arabicForms('للسفينة')).toContain('سفينة');
  });

  it('does not eat a short word', () => {
    expect(arabicForms('ولد')).toEqual(['ولد']);
  });
});

import { describe, expect, it } from 'vitest';
import { furtherParadigm } from '../../../src/engine/languages/data/furtherParadigms';
import { foldWord } from '../../../src/engine/text/fold';

/** Which of the words may be forms of a dictionary form; null where it takes no ending at all. */
function formsOf(dictionaryForm: string, language: string, words: string): string[] | null {
  const form = foldWord(dictionaryForm);
  const paradigm = furtherParadigm(form, language);
  if (paradigm === null) return null;
  const stem = paradigm.lost === null ? form : form.replace(paradigm.lost, '');
  return words.split(' ').filter((word) => {
    const folded = foldWord(word);
    return folded.startsWith(stem) && paradigm.endings.has(folded.slice(stem.length));
  });
}

describe('the forms of a name', () => {
  it.each([
    ['pl', 'Wrocław', 'Wrocław Wrocława Wrocławem Wrocławie'],
    ['pl', 'Warszawa', 'Warszawa Warszawy Warszawie Warszawę Warszawą'],
    ['pl', 'mazowiecki', 'mazowiecki mazowieckiego mazowieckiemu mazowiecka mazowieckich'],
    ['pl', 'Białoruś', 'Białoruś Białorusi Białorusią'],
    ['cs', 'Olomouc', 'Olomouc Olomouce'],
    ['cs', 'Morava', 'Morava Moravy Moravě Moravou'],
    ['cs', 'Norsko', 'Norsko Norska Norsku Norskem'],
    ['cs', 'moravský', 'moravský moravského moravskému moravská moravských'],
    ['lt', 'Kaunas', 'Kaunas Kauno Kaunui Kauną Kaune'],
    ['lt', 'Palanga', 'Palanga Palangos Palangai Palangą Palangoje'],
    ['kk', 'Орал', 'Орал Оралда Оралдың Оралға Оралдан'],
    ['ka', 'ბათუმი', 'ბათუმი ბათუმში ბათუმის ბათუმიდან ბათუმისთვის'],
    ['ka', 'გორგასალი', 'გორგასალი გორგასალმა გორგასალს გორგასალთან'],
    ['es', 'cubano', 'cubano cubana cubanos cubanas'],
    ['it', 'siciliano', 'siciliano siciliana siciliani siciliane'],
    ['ro', 'Ardealul', 'Ardealul Ardealului'],
    ['ro', 'Moldova', 'Moldova Moldovei'],
    ['fa', 'شیرازی', 'شیرازی شیرازی‌ها'],
  ])('in %s: %s', (language, dictionaryForm, forms) => {
    expect(formsOf(dictionaryForm, language, forms)).toEqual(forms.split(' '));
  });

  it.each([
    ['pl', 'Mińsk', 'Minsky Mińskowski'],
    ['pl', 'Warszawa', 'Warszawski warsztat'],
    ['cs', 'Morava', 'moravský Moravan'],
    ['cs', 'Norsko', 'norština Norsk'],
    ['lt', 'Kaunas', 'Kaunietis kaunietiškas'],
    ['kk', 'Орал', 'Оралбай оралман'],
    ['ka', 'ბათუმი', 'ბათუმელი'],
    ['es', 'cubano', 'cubanito cuba'],
    ['it', 'siciliano', 'sicilianità Sicilia'],
    ['ro', 'Moldova', 'moldovenesc'],
  ])('in %s leave out what only looks like %s', (language, dictionaryForm, others) => {
    expect(formsOf(dictionaryForm, language, others)).toEqual([]);
  });

  it('that would be too short to be told from other words are the name alone', () => {
    expect(furtherParadigm('rada', 'pl')).toBeNull();
    expect(furtherParadigm('oslo', 'it')).toBeNull();
  });

  it('are not known in other languages', () => {
    expect(furtherParadigm('tampere', 'fi')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/engine/names/findNames';
import { mentionsOf } from '../../../src/engine/names/mentionsOf';
import { tokenise } from '../../../src/engine/text/tokenise';
import { coverageIndex } from '../../support/sampleIndex';

function mentionsIn(text: string): string[] {
  const tokens = tokenise(text);
  const mentions = mentionsOf('trend-2024-05-16', findNames(coverageIndex.aliases, tokens), tokens);
  return mentions.map(({ mention }) => `${text.slice(mention.start, mention.end)}=${mention.entity}`);
}

describe('mentions', () => {
  it('take the longest name', () => {
    expect(mentionsIn('President Ilham Aliyev met Aleksandr Lukashenko')).toEqual([
      'Ilham Aliyev=ilham-aliyev',
      'Aleksandr Lukashenko=aleksandr-lukashenko',
    ]);
  });

  it('follow a name through its cases', () => {
    expect(mentionsIn('встреча с Ильхамом Алиевым')).toEqual(['Ильхамом Алиевым=ilham-aliyev']);
    expect(mentionsIn('в Карабахе и в Минске')).toEqual(['Карабахе=karabakh', 'Минске=minsk']);
    expect(mentionsIn('Lukaşenkonun Bakıya səfəri')).toEqual([
      'Lukaşenkonun=aleksandr-lukashenko',
      'Bakıya=baku',
    ]);
    expect(mentionsIn('Lukaşenko’nun Karabağ’daki sözleri')).toEqual([
      'Lukaşenko’nun=aleksandr-lukashenko',
      'Karabağ’daki=karabakh',
    ]);
  });

  it('are not fooled by look-alikes', () => {
    expect(mentionsIn('Bakunin wrote letters')).toEqual([]);
    expect(mentionsIn('Heydar Aliyev Center')).toEqual([]);
  });

  it('count a patronymic only where the page has named the person', () => {
    expect(mentionsIn('Dear Aleksandr Grigoryevich.')).toEqual([]);
    expect(mentionsIn('Lukashenko came. Dear Aleksandr Grigoryevich.').at(-1)).toBe(
      'Aleksandr Grigoryevich=aleksandr-lukashenko',
    );
  });

  it('keep the country apart from its adjective', () => {
    expect(
      mentionsIn('Belarus sent a Belarusian delegation').map((mention) => mention.split('=')[1]),
    ).not.toEqual(['belarus', 'belarus']);
  });

  it('want the capitals of an abbreviation', () => {
    expect(mentionsIn('un homme et une femme')).toEqual([]);
    expect(mentionsIn('the UN Charter').join()).toContain('un-charter');
  });
});

/** The cases of names of more than one word, entity by entity, in the languages that bend each word. */
const PARADIGMS: readonly (readonly [string, string])[] = [
  ['cop29', 'кліматычны саміт|кліматычнага саміту|кліматычным самітам|кліматычную канферэнцыю'],
  ['state-visit', 'дзяржаўны візіт|дзяржаўнага візіту|дзяржаўным візіце'],
  ['karabakh', 'Нагорны Карабах|Нагорнага Карабаха'],
  ['liberated-territories', 'вызваленыя раёны|вызваленых раёнах|вызваленых зямель|вызваленых тэрыторыях'],
  ['state-agencies', 'дзяржаўныя органы|дзяржаўным органам|дзяржаўнымі органамі'],
  ['un-security-council', 'Савеце Бяспекі|Радзе Бяспекі ААН|Саветам Бяспекі ААН'],
  ['un-charter', 'Статуце ААН|Хартыяй ААН'],
  ['belarusian-companies', 'беларускімі фірмамі|беларускім кампаніям'],
  ['idps', 'былых унутрана перамешчаных асоб|вымушанымі перасяленцамі'],
  ['belarusian-companies', 'білоруськими підприємствами|білоруських фірм|білоруських будівельників'],
  ['idps', 'колишніх внутрішньо переміщених осіб|колишні внутрішньо переміщені особи'],
  ['liberated-territories', 'звільнених земель|звільненими територіями|звільнених районах'],
  ['world-community', 'світового співтовариства|міжнародною спільнотою'],
  ['intergovernmental-commission', 'міжурядкомісії|міжурядовою комісією'],
  ['cop29', 'кліматичної конференції ООН|кліматичному саміті'],
  ['belarusian-delegation', 'الوفد البيلاروسي|للوفد البيلاروسي|ووفد بيلاروسيا'],
  ['liberated-territories', 'أراضينا المحررة|وللأراضي المحررة'],
  ['un-security-council-resolutions', 'وقرارات مجلس الأمن|لقرارات مجلس الأمن الدولي'],
  ['cis', 'رابطة الدول المستقلة|لرابطة الدول المستقلة'],
  ['eastern-zangezur', 'وزنغزور الشرقية|زنكزور الشرقي'],
];

describe('a name of several words', () => {
  it.each(PARADIGMS)('is %s in each case: %s', (entity, forms) => {
    const list = forms.split('|');
    expect(list.flatMap((form) => mentionsIn(form))).toEqual(list.map((form) => `${form}=${entity}`));
  });

  it('ends where what it belongs to begins', () => {
    expect(mentionsIn('أعضاء الوفد البيلاروسي')).toEqual(['الوفد البيلاروسي=belarusian-delegation']);
    expect(mentionsIn('وبلدان رابطة الدول المستقلة')).toEqual(['رابطة الدول المستقلة=cis']);
  });
});

import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/engine/language';
import { readText } from '../../src/engine/readText';

const languageOf = (text: string, tag: string | null = null) =>
  detectLanguage(readText(text, { language: tag }));

/** A few lines about the weather at sea, in every language that is told from others. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['en', 'The storm has passed, and the fishermen of the village will go to sea with the first light.'],
  ['de', 'Der Sturm ist vorbei, und die Fischer des Dorfes fahren mit dem ersten Licht hinaus.'],
  ['fr', 'La tempête est passée, et les pêcheurs du village sortiront en mer avec la première lumière.'],
  ['es', 'La tormenta pasó y los pescadores del pueblo saldrán al mar con la primera luz para pescar.'],
  [
    'it',
    'La tempesta è passata e i pescatori che sono nel villaggio usciranno alla prima luce con gli altri.',
  ],
  ['tr', 'Fırtına geçti ve köyün balıkçıları ilk ışıkla denize açılacak, çünkü bu yıl daha çok balık var.'],
  ['az', 'Fırtına keçdi və kəndin balıqçıları ilk işıqla dənizə çıxacaq, çünki bu il daha çox balıq var.'],
  ['pl', 'Burza minęła i rybacy z wioski wypłyną na morze, jak zapowiedzieli, że jest spokojnie.'],
  ['cs', 'Bouře přešla a rybáři z vesnice vyplují na moře, který je klidný, jako by se nic nestalo.'],
  ['lt', 'Audra praėjo ir kaimo žvejai išplauks į jūrą, nes žuvų yra daug, kaip ir pernai, sako jie.'],
  ['ro', 'Furtuna a trecut și pescarii din sat vor ieși pe mare cu prima lumină, pentru că este liniște.'],
  ['ru', 'Шторм прошёл, и рыбаки деревни выйдут в море с первым светом.'],
  ['be', 'Шторм прайшоў, і рыбакі вёскі выйдуць у мора з першым святлом.'],
  ['uk', 'Шторм минув, і рибалки вийдуть у море, щойно на їхній причал впаде світло.'],
  ['kk', 'Дауыл өтті, ауылдың балықшылары таңғы жарықпен теңізге шығады.'],
  ['ar', 'مرت العاصفة وسيخرج صيادو القرية إلى البحر مع أول ضوء في الصباح.'],
  ['fa', 'طوفان گذشت و ماهیگیران روستا با نخستین روشنایی پگاه به دریا می‌روند چون آرام است.'],
  ['hy', 'Փոթորիկն անցավ, և գյուղի ձկնորսները ծով դուրս կգան։'],
  ['ka', 'ქარიშხალმა ჩაიარა და სოფლის მეთევზეები ზღვაში გავლენ.'],
];

describe('the language of a page', () => {
  it.each(TEXTS)('is told by its own words: %s', (tag, text) => {
    expect(languageOf(text)).toBe(tag);
  });

  it.each(TEXTS)('is told whatever the page’s tag says: %s', (tag, text) => {
    expect(languageOf(text, tag === 'en' ? 'ru' : 'en-GB')).toBe(tag);
  });

  it.each([
    ['en', 'The boats are back from the sea.'],
    ['de', 'Die Boote sind nicht von der See zurück.'],
    ['fr', 'Les bateaux sont dans le port.'],
    ['ru', 'Лодки вернулись.'],
    ['be', 'Лодкі вярнуліся, сказаў ён.'],
    ['az', 'Gəmilər gəldi.'],
    ['ar', 'عادت السفن.'],
  ])('is told from one short line: %s', (tag, text) => {
    expect(languageOf(text)).toBe(tag);
  });

  // "del" and "la" count for Spanish alone, though Italian has them too: a tie, and Spanish stands first.
  it('is Italian for a short Italian line', () => {
    const line = 'La tempesta è passata e i pescatori del villaggio usciranno con le prime luci per pescare.';
    expect(languageOf(line)).toBe('it');
  });

  it('is its tag’s where the text leaves it open', () => {
    expect(languageOf('Port Alder 3:1', 'de-AT')).toBe('de');
    expect(languageOf('7 : 1', 'pt_BR')).toBe('pt');
    expect(languageOf('7 : 1')).toBeNull();
    expect(languageOf('')).toBeNull();
  });

  it('is not changed by a foreign name or a quotation', () => {
    expect(languageOf('Рыбаки вышли в море, пишет Harbour Post and News of the Coast.')).toBe('ru');
    expect(languageOf('The word “шторм” is the Russian for a storm, and has come from the Dutch.')).toBe(
      'en',
    );
  });

  it('is told from the blocks, not from what stands between them', () => {
    const text = 'Die See ist ruhig, und der Wind hat sich gelegt.\n\nthe of and to that';
    expect(detectLanguage({ ...readText(text), blocks: [{ kind: 'paragraph', start: 0, end: 48 }] })).toBe(
      'de',
    );
  });

  it('is told from the beginning of a long page', () => {
    const german = 'Der Wind ist mit dem Abend nicht stärker geworden. '.repeat(4);
    const english = 'The wind has not been stronger than that of the night. '.repeat(40);
    const page = readText(`${german}\n\n${english}`);
    expect(detectLanguage(page, german.length)).toBe('de');
    expect(detectLanguage(page)).toBe('en');
  });

  it('is Arabic where a page in it prints a Persian letter in a foreign name', () => {
    expect(
      languageOf('وصل الصياد كوپر إلى الميناء مع أول ضوء في الصباح وعاد إلى بيته في القرية القديمة.'),
    ).toBe('ar');
  });
});

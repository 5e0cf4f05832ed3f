import { describe, expect, it } from 'vitest';
import { inShort, meantIn } from '../../support/statementView';

/** The differences of what a text says from what was said. */
const differencesIn = (text: string, tag: string) =>
  inShort(meantIn(text, tag).flatMap(({ differences }) => differences));

/** A language, a text in it, and what it says differently. */
type Change = readonly [tag: string, text: string, difference: string];

const NUMBERS: readonly Change[] = [
  [
    'ru',
    '«Эта территория на 30 процентов больше Ливана, и отстроить ее придется с нуля», – сказал Алиев.',
    '50 процентов > 30 процентов',
  ],
  ['az', '«Livandan 30 faiz böyük ərazini sıfırdan qurmalıyıq», – Əliyev deyib.', '50 faiz > 30 faiz'],
  [
    'de',
    '„Das Gebiet ist 30 Prozent größer als der Libanon, und wir bauen es von Grund auf neu auf“, sagte Alijew.',
    '50 Prozent > 30 Prozent',
  ],
  [
    'fr',
    '« Ce territoire est 30 % plus grand que le Liban et nous le rebâtissons de zéro », a déclaré Aliev.',
    '50\u00a0% > 30 %',
  ],
  [
    'fr',
    '« Ce territoire est deux fois plus grand que le Liban et nous le rebâtissons de zéro », a déclaré Aliev.',
    '50\u00a0% > deux fois plus grand',
  ],
  [
    'ar',
    '«المنطقة أكبر من لبنان بنسبة 30 في المئة ونبنيها من الصفر»، قال علييف.',
    '50 في المائة > 30 في المئة',
  ],
  [
    'ru',
    '«С Александром Григорьевичем мы трудимся вместе уже 15 лет, храня доброту и достоинство», – сказал Алиев.',
    '20 лет > 15 лет',
  ],
];

const UNITS: readonly Change[] = [
  [
    'ru',
    '«С Александром Григорьевичем мы трудимся вместе уже 20 месяцев, храня доброту и достоинство», – сказал Алиев.',
    '20 лет > 20 месяцев',
  ],
  [
    'de',
    '„Das Gebiet ist 50 Hektar größer als der Libanon, und wir bauen es von Grund auf neu auf“, sagte Alijew.',
    '50 Prozent > 50 Hektar',
  ],
  [
    'fr',
    '« Ce territoire est 50 hectares plus grand que le Liban et nous le rebâtissons de zéro », a déclaré Aliev.',
    '50\u00a0% > 50 hectares',
  ],
];

const DATES: readonly Change[] = [
  [
    'ru',
    '«Я лично позвал Александра Григорьевича на саммит по климату в Баку в декабре», – сказал Алиев.',
    'ноябре > декабре',
  ],
  [
    'az',
    '«Aleksandr Qriqoryeviçi dekabrda Bakıda olacaq iqlim sammitinə şəxsən dəvət etdim», – Əliyev deyib.',
    'noyabrda > dekabrda',
  ],
  [
    'de',
    '„Alexander Grigorjewitsch habe ich persönlich zum Klimagipfel im Dezember nach Baku eingeladen“, sagte Alijew.',
    'November > Dezember',
  ],
  [
    'fr',
    "« J'ai convié en personne Alexandre Grigorievitch au sommet climatique à Bakou en décembre », a déclaré Aliev.",
    'novembre > décembre',
  ],
  [
    'ar',
    '«دعوت شخصيا ألكسندر غريغوريفيتش إلى مؤتمر المناخ في باكو في ديسمبر»، قال علييف.',
    'نوفمبر > ديسمبر',
  ],
];

const PLACES: readonly Change[] = [
  [
    'ru',
    '«Очередная встреча Межправительственной комиссии вскоре состоится в Москве», – сказал Алиев.',
    'Минске > Москве',
  ],
  [
    'ru',
    '«Очередная встреча Межправительственной комиссии вскоре состоится в Баку», – сказал Алиев.',
    'Минске > Баку',
  ],
  [
    'az',
    '«Hökumətlərarası Komissiyanın növbəti iclası tezliklə Moskvada olacaq», – Əliyev deyib.',
    'Minskdə > Moskvada',
  ],
  ['de', '„Die nächste Tagung der Regierungskommission ist bald in Moskau“, sagte Alijew.', 'Minsk > Moskau'],
  [
    'fr',
    '« La prochaine réunion de la Commission intergouvernementale aura bientôt lieu à Moscou », a déclaré Aliev.',
    'Minsk > Moscou',
  ],
  [
    'de',
    '„Das Gebiet ist um die Hälfte größer als Luxemburg, und wir bauen es von Grund auf neu auf“, sagte Alijew.',
    'Libanon > Luxemburg',
  ],
];

const NEGATIONS: readonly Change[] = [
  ['ru', 'Алиев сказал, что масштаб работ по восстановлению Карабаха не огромен.', ' > не'],
  [
    'ru',
    '«Существующие конфликты, как правило, оказываются урегулированными», – сказал Алиев.',
    ' > урегулированными',
  ],
  ['de', '„Der Umfang der Arbeiten beim Wiederaufbau ist nicht gewaltig“, sagte Alijew.', ' > nicht'],
  ['fr', "« L'ampleur des travaux de reconstruction n'est pas énorme », a déclaré Aliev.", ' > pas'],
  ['ar', '«حجم أعمال إعادة الإعمار غير هائل»، قال علييف.', ' > غير'],
];

const MODALITIES: readonly Change[] = [
  [
    'ru',
    'Алиев сообщил, что Лукашенко согласился приехать на климатический саммит в Баку в ноябре.',
    'пригласил > согласился',
  ],
  [
    'de',
    'Lukaschenko hat zugesagt, im November zum Klimagipfel nach Baku zu kommen, sagte Alijew.',
    'eingeladen > zugesagt',
  ],
  [
    'fr',
    'Loukachenko a accepté de venir au sommet climatique à Bakou en novembre, a déclaré Aliev.',
    'invité > accepté',
  ],
  ['ar', 'وافق لوكاشينكو على حضور قمة المناخ في باكو في نوفمبر، قال علييف.', 'دعوت > وافق'],
  [
    'de',
    '„Vielleicht sehen wir in naher Zukunft neue Horizonte unserer Beziehungen, neue Unternehmen und neue Arbeitsplätze“, sagte Alijew.',
    'werden > Vielleicht',
  ],
];

describe.each([
  ['number', NUMBERS],
  ['unit', UNITS],
  ['date', DATES],
  ['place', PLACES],
  ['negation', NEGATIONS],
  ['modality', MODALITIES],
] as const)('another %s in other words', (kind, changes) => {
  it.each(changes)('is shown in %s: %s', (tag, text, difference) => {
    expect(differencesIn(text, tag)).toEqual([`${kind}: ${difference}`]);
  });
});

describe('a difference that is not seen', () => {
  // The negation follows its word in Azerbaijani and Turkish; only one before it is looked for.
  it.each([
    ['az', '«Gördüyümüz bərpa işlərinin miqyası nəhəng deyil», – Əliyev deyib.'],
    ['tr', '“Karabağ’daki yeniden imar çalışmalarının ölçeği muazzam değil”, dedi Aliyev.'],
  ])('is a negation after its word in %s', (tag, text) => {
    expect(differencesIn(text, tag)).toHaveLength(1);
  });

  // Other places are looked for among words with a capital, and Arabic has none.
  it('is another place in Arabic', () => {
    expect(
      differencesIn('«الاجتماع المقبل للجنة الحكومية المشتركة سيعقد قريبا في موسكو»، قال علييف.', 'ar'),
    ).toHaveLength(1);
  });
});

describe('no difference', () => {
  it('is what both sides say, beside more', () => {
    const text = 'Алиев пригласил Лукашенко на климатический саммит в Баку в ноябре, и тот согласился.';
    expect(meantIn(text, 'ru')).toHaveLength(1);
    expect(differencesIn(text, 'ru')).toEqual([]);
  });

  it.each([
    ['ru', '«Эта территория в полтора раза больше Ливана, и отстроить ее придется с нуля», – сказал Алиев.'],
    [
      'de',
      '„Das Gebiet ist um die Hälfte größer als der Libanon, und wir bauen es von Grund auf neu auf“, sagte Alijew.',
    ],
    [
      'fr',
      '« Nous travaillons main dans la main avec Alexandre Grigorievitch depuis deux décennies, avec bonté et dignité », a déclaré Aliev.',
    ],
    ['az', '«Livandan 1,5 dəfə böyük ərazini sıfırdan qurmalıyıq», – Əliyev deyib.'],
  ])('is the same amount told otherwise in %s: %s', (tag, text) => {
    expect(meantIn(text, tag)).toHaveLength(1);
    expect(differencesIn(text, tag)).toEqual([]);
  });

  it.each([
    [
      'ru',
      '«Мы трудимся с Александром Григорьевичем вместе много лет, храня доброту и достоинство», – сказал Алиев.',
    ],
    [
      'de',
      '„Alexander Grigorjewitsch habe ich persönlich zum Klimagipfel nach Baku eingeladen“, sagte Alijew.',
    ],
    [
      'fr',
      '« La prochaine réunion de la Commission intergouvernementale aura lieu bientôt », a déclaré Aliev.',
    ],
  ])('is what a page leaves out in %s: %s', (tag, text) => {
    expect(meantIn(text, tag)).toHaveLength(1);
    expect(differencesIn(text, tag)).toEqual([]);
  });
});

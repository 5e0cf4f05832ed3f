import { capitalised, type Editor, harmless, inQuotes, phrase, wordsIn } from './edits';

const MARKS = ['“”', '""', '«»', '„“', '„”', '‘’', '‹›'] as const;
const DASHES = ['–', '—', '-', '--', '―'];
const HYPHENS = ['\u2010', '\u2011', '–'];
const SPACES = ['  ', '\u00a0', '\u202f', '\u2009', '\n'];
const INVISIBLE = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u200e',
  '\u3164',
  '\u{e0041}',
];

/** British and American forms of the statement's words, each way. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ['analyzed', 'analysed'],
  ['analyze', 'analyse'],
  ['centers', 'centres'],
  ['recognized', 'recognised'],
  ['fulfillment', 'fulfilment'],
];

/** Other romanisations of the statement's names. */
export const ROMANISATIONS: readonly (readonly [string, string])[] = [
  ['Aleksandr', 'Alexander'],
  ['Aleksandr', 'Alyaksandr'],
  ['Grigoryevich', 'Grigorievich'],
  ['Grigoryevich', 'Grigorevich'],
  ['Lukashenko', 'Lukashenka'],
  ['Karabakh', 'Garabagh'],
  ['Karabakh', 'Qarabağ'],
  ['Zangezur', 'Zangazur'],
  ['Zangezur', 'Zəngəzur'],
];

/** The same numbers, written otherwise. */
export const NUMBER_FORMS: readonly (readonly [string, string])[] = [
  ['50 percent', '50%'],
  ['50 percent', '50 %'],
  ['50 percent', '50 per cent'],
  ['50 percent', 'fifty percent'],
  ['50 percent', 'fifty per cent'],
  ['20 years', 'twenty years'],
  ['20 years', '20\u00a0years'],
];

const OPENERS =
  /^(In essence|Of course|Therefore|Thus|In other words|Unfortunately|First of all|And, naturally), /;

/** Every occurrence put in another form, where there is any. */
function inForms(kind: string, pairs: readonly (readonly [string, string])[]): Editor {
  return (sentence) =>
    pairs
      .filter(([form]) => new RegExp(`\\b${form}\\b`).test(sentence))
      .map(([form, other]) => harmless(kind, inQuotes(sentence.replaceAll(form, other))));
}

const quotationMarks: Editor = (sentence) =>
  MARKS.flatMap(([open, close]) => [
    harmless('quotation marks', `${open}${sentence.replace(/\.$/, '')},${close} Aliyev said.`),
    harmless('quotation marks', `Aliyev said: ${open}${sentence}${close}`),
  ]);

const dashes: Editor = (sentence) => {
  const spaced = / [–-] /.test(sentence)
    ? DASHES.map((dash) => sentence.replace(/ [–-] /g, ` ${dash} `))
    : [];
  const closeUp = / [–-] /.test(sentence) ? [sentence.replace(/ [–-] /g, '—')] : [];
  const hyphens = /\w-\w/.test(sentence)
    ? HYPHENS.map((hyphen) => sentence.replace(/(\w)-(?=\w)/g, `$1${hyphen}`))
    : [];
  return [...spaced, ...closeUp, ...hyphens].map((words) => harmless('dashes', inQuotes(words)));
};

const spaces: Editor = (sentence) =>
  SPACES.map((space) => harmless('spaces', inQuotes(sentence.replaceAll(' ', space))));

/** An invisible character after the third letter of every long word, then between all letters and digits. */
const invisibleCharacters: Editor = (sentence) =>
  INVISIBLE.flatMap((character) => [
    harmless('invisible characters', inQuotes(sentence.replace(/\w{3}(?=\w{2})/g, `$&${character}`))),
    harmless('invisible characters', inQuotes(sentence.replace(/\w(?=\w)/g, `$&${character}`))),
  ]);

/** English has hardly a letter that decomposes, so names are printed with their own letters first. */
const decomposed: Editor = (sentence) => {
  const native = sentence.replaceAll('Karabakh', 'Qarabağ');
  return native.normalize('NFD') === sentence ? [] : [harmless('NFD', inQuotes(native.normalize('NFD')))];
};

const letterCase: Editor = (sentence) => {
  const small = sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
  return [
    harmless('case', `Aliyev said that “${small}.”`),
    harmless('case', inQuotes(sentence.toUpperCase())),
  ];
};

const agencyCredit: Editor = (sentence) => {
  const bare = sentence.replace(/\.$/, '');
  return [
    harmless('agency credit', `“${bare},” Aliyev said, Trend reports.`),
    harmless(
      'agency credit',
      `“${bare},” President Ilham Aliyev said during a press conference, Trend reports.`,
    ),
    harmless('agency credit', `Trend reports, citing Aliyev: “${bare}.”`),
  ];
};

/** Broken by "he said" at each comma that leaves some words on both sides. */
const interruption: Editor = (sentence) => {
  const words = wordsIn(sentence);
  return words.flatMap((word, i) => {
    if (!word.endsWith(',') || i < 2 || words.length - i < 4) return [];
    const before = words.slice(0, i + 1).join(' ');
    const after = words.slice(i + 1).join(' ');
    return [
      harmless('interruption', `“${before}” he said, “${after}.”`),
      harmless('interruption', `“${before}” Aliyev noted, “${after}.”`),
    ];
  });
};

const lostOpener: Editor = (sentence) => {
  if (!OPENERS.test(sentence)) return [];
  const rest = sentence.replace(OPENERS, '');
  return [rest, capitalised(rest)].map((words) => harmless('lost opener', inQuotes(words)));
};

/** Eight and thirteen words from inside, built into the page's own sentence. */
const fragment: Editor = (sentence) => {
  const words = wordsIn(sentence);
  return [8, 13].flatMap((length) =>
    words.flatMap((_, i) => {
      if (i === 0 || i % 3 !== 0 || i + length > words.length) return [];
      const part = phrase(words.slice(i, i + length)).replace(/^[–-] /, '');
      if (part.split(' ').filter((word) => /\w/.test(word)).length < 8) return [];
      return [harmless('fragment', `Aliyev spoke of “${part}” on Thursday in front of reporters.`)];
    }),
  );
};

const footnoteMark: Editor = (sentence) => {
  const words = wordsIn(sentence);
  const middle = Math.floor(words.length / 2);
  const marked = (mark: string) => words.map((word, i) => (i === middle ? `${word}${mark}` : word)).join(' ');
  return [
    ...['¹', '²³', '*', '†', ' [sic]'].map((mark) => harmless('footnote mark', inQuotes(marked(mark)))),
    harmless('footnote mark', `“${words.join(' ')},”¹ Aliyev said.`),
  ];
};

/** Edits that leave a quotation faithful. */
export const HARMLESS: readonly Editor[] = [
  quotationMarks,
  dashes,
  spaces,
  invisibleCharacters,
  decomposed,
  letterCase,
  inForms('spelling', SPELLINGS),
  inForms('number form', NUMBER_FORMS),
  inForms('romanisation', ROMANISATIONS),
  agencyCredit,
  interruption,
  lostOpener,
  fragment,
  footnoteMark,
];

import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span';
import { complaintOf, labelledPage } from './labelledPage';

const HEADER = 'topic: on-topic\n\n';

describe('a page file', () => {
  const body = [
    '# [[Aliyev|ilham-aliyev]] speaks',
    '> “{{q altered speaker c16 ; number 50 percent > 15 percent ; negation not > : An area, 15 percent larger than [[Lebanon|lebanon]]}},” he said […].',
    '^ In [[Bakı’da|baku]]',
    '{{?r unattributed c01,c08 : They were asked in.}} More: text.',
  ];
  const file = labelledPage(body.join('\n\n'));

  it('gives the bare text in blocks of their kinds', () => {
    expect(file.page.blocks.map(({ kind, ...span }) => [kind, textOf(file.page.text, span)])).toEqual([
      ['heading', 'Aliyev speaks'],
      ['quote', '“An area, 15 percent larger than Lebanon,” he said […].'],
      ['caption', 'In Bakı’da'],
      ['paragraph', 'They were asked in. More: text.'],
    ]);
    expect(file.page.text.split('\n\n')).toHaveLength(4);
    expect(file.page.details.language).toBe('en');
  });

  it('gives labels as spans of the text', () => {
    expect(file.mentions.map(({ entity, ...span }) => [entity, textOf(file.page.text, span)])).toEqual([
      ['ilham-aliyev', 'Aliyev'],
      ['lebanon', 'Lebanon'],
      ['baku', 'Bakı’da'],
    ]);
    const [quoted] = file.quotations;
    expect(quoted).toMatchObject({
      optional: false,
      fidelity: 'altered',
      attribution: 'speaker',
      claims: ['c16'],
      differences: [
        { kind: 'number', said: '50 percent', printed: '15 percent' },
        { kind: 'negation', said: 'not', printed: '' },
      ],
    });
    expect(quoted && textOf(file.page.text, quoted)).toBe('An area, 15 percent larger than Lebanon');
    expect(file.restatements).toMatchObject([
      { optional: true, attribution: 'unattributed', claims: ['c01', 'c08'] },
    ]);
  });

  it('lets a label go on in the next block', () => {
    const { page, quotations } = labelledPage('“{{q verbatim speaker c01 : One.\n\n> Two}}”');
    expect(quotations.map((label) => textOf(page.text, label))).toEqual(['One.\n\nTwo']);
  });
});

/** What is wrong, and the line and words of the complaint. */
const MALFORMED = [
  ['a line that is no header', 'topic on\n\nText', ':1: "topic on" is no header line; write "key: value"'],
  ['an unknown key', 'theme: x\n\nText', ':1: "theme" is no header key; write one of url, title, lang'],
  ['no topic', 'lang: en\n\nText', ':1: the topic is missing; write "topic: "'],
  ['an unknown topic', 'lang: en\ntopic: on\n\nText', ':2: "on" is no topic; write "topic: "'],
  ['no text', 'topic: unrelated\n', 'there is no text; write the blocks'],
  ['two lines in a block', `${HEADER}One\nTwo`, ':4: "Two" follows a line of text; write one line a block'],
  ['an open label', `${HEADER}{{r speaker c01 : One`, ':3: a label opened here is never closed; write "}}"'],
  ['a stray end', `${HEADER}One}}`, ':3: "}}" closes nothing; write "{{q …: "'],
  ['a stray end of a mention', `${HEADER}Baku|baku]]`, ':3: "]]" closes nothing'],
  ['a label in a label', `${HEADER}{{r speaker c01 : a {{q`, ':3: a label inside the label before it'],
  ['a label without words', `${HEADER}{{r speaker c01 : }}`, ':3: a label holds no words'],
  ['a label without a colon', `${HEADER}{{r speaker c01 a}}`, 'has no " : " before its words; write it'],
  ['another letter', `${HEADER}{{x speaker c01 : a}}`, 'write q or r after "{{"'],
  [
    'an unknown fidelity',
    `${HEADER}{{q exact speaker c01 : a}}`,
    '"exact" is no fidelity; write one of verbatim',
  ],
  ['an unknown attribution', `${HEADER}{{r him c01 : a}}`, '"him" is no attribution; write one of speaker'],
  ['an unknown claim', `${HEADER}{{r speaker c99 : a}}`, 'there is no claim "c99"; write ids'],
  ['a restatement of nothing', `${HEADER}{{r speaker : a}}`, 'a restatement names its claims'],
  [
    'an unknown difference',
    `${HEADER}{{r speaker c01 ; big a > b : a}}`,
    '"big a > b" is no difference; write "KIND',
  ],
  ['an unknown entity', `${HEADER}[[Rome|rome]]`, ':3: there is no entity "rome" (for "Rome")'],
  [
    'a mention without an entity',
    `${HEADER}[[Rome]] fell`,
    '"[[Rome" is no mention; write "[[words|entity-id]]"',
  ],
] as const;

describe('a malformed page file', () => {
  it.each(MALFORMED)('is told where and what to write: %s', (_, text, complaint) => {
    expect(complaintOf(text)).toContain(complaint);
    expect(complaintOf(text)).toMatch(/^en\/made-up\.page\.txt:\d+: /);
  });

  it('is none with a mark of the order of bytes and Windows line ends', () => {
    expect(complaintOf('\ufefftopic: unrelated\r\n\r\nOne\r\n\r\nTwo\r\n')).toBe('nothing');
  });
});

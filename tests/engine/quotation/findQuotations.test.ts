import { describe, expect, it } from 'vitest';
import { compareMarkedText, differencesIn, recogniseText } from '../../support/markedText';

function expectAsMarked(marked: string): void {
  const { found, expected } = compareMarkedText(marked);
  expect(found).toEqual(expected);
}

describe('a faithful quotation', () => {
  it('is verbatim in any quotation marks', () => {
    for (const [open, close] of ['“”', '„“', '«»', '""', '‘’', '‹›']) {
      expectAsMarked(
        `He said: ${open}{{verbatim c02: The scale of work we are carrying out and will carry out is enormous}}.${close}`,
      );
    }
  });

  it('is verbatim as a fragment that the page builds into its own sentence', () => {
    expectAsMarked('Belarus has “{{verbatim c19: very good experience in urban planning}}” to offer.');
  });

  it('stays verbatim through typography, spelling, percent signs, numbers in words and the other romanisation', () => {
    expectAsMarked(
      '“{{verbatim c16: We have to rebuild from scratch an area, for comparison, fifty per cent larger than the territory of a country like Lebanon}}.”\n\n' +
        '“{{verbatim c24: New conflicts and new centres of instability are emerging}}.”\n\n' +
        '“{{verbatim c28: We have been actively working with Alexander Grigoryevich for the past 20 years}},” he said.',
    );
  });

  it('is one quotation when the page interrupts it', () => {
    expectAsMarked(
      '“{{verbatim c02: The scale of work we are carrying out,” he said, “and will carry out is enormous}}.”',
    );
  });

  it('keeps the few words after an interruption that go on with it, and no others', () => {
    expectAsMarked(
      '“{{verbatim c12: This first of all includes machine-building, as well as the development of relations in the military-industrial complex,” he said, “agriculture,” he said, “and transportation}}.”',
    );
    expectAsMarked(
      '“{{cut c12: This first of all includes machine-building, as well as the development of relations in the military-industrial complex}},” he said, “and trade.”',
    );
    expectAsMarked(
      '“{{cut c12: This first of all includes machine-building, as well as the development of relations in the military-industrial complex}}.”\n\n“Agriculture, and transportation,” the paper wrote.',
    );
  });

  it('is found without quotation marks where the page copies it', () => {
    expectAsMarked(
      '{{verbatim c24: The situation in the world is changing quite rapidly and mainly in a negative direction}}, the agency wrote.',
    );
  });

  it('keeps a remark of the page in brackets', () => {
    expectAsMarked(
      '“{{verbatim c30: In previous years, we have made [several] mutual visits [sic] - official and working}},” he noted.',
    );
  });

  it('may lose its opener', () => {
    expectAsMarked(
      '“{{verbatim c24: New conflicts and new centers of instability are emerging}},” he said.\n\n“{{verbatim c25,c26,c27: The existing conflicts usually remain unresolved - except for the conflict in the South Caucasus, which was resolved by Azerbaijan through military and political means and in full compliance with international law, UN Security Council resolutions, the UN Charter, and international humanitarian law, and this is recognized by the entire world community today}}.”',
    );
  });
});

describe('a shortened quotation', () => {
  it('is trimmed where the page shows it', () => {
    for (const mark of ['…', '...', '[…]', '(…)']) {
      expectAsMarked(
        `“{{trimmed c17: During the years of occupation, everything was destroyed, and we have to rebuild everything from scratch ${mark} public buildings, historical monuments, etc}}.”`,
      );
    }
  });

  it.each([
    'We have agreed that by the next meeting … of mutual trade and economic cooperation',
    'We have agreed that by the next meeting of … mutual trade and economic cooperation',
    'I have already mentioned this but I would like […] to actively participate in the reconstruction of the Karabakh and Eastern Zangezur regions',
  ])('is trimmed where the words beside the mark fit on both its sides: %s', (words) => {
    const quotations = recogniseText(`“${words},” he said.`).quotations;
    expect(quotations).toMatchObject([{ fidelity: 'trimmed', omissions: [{ marked: true }] }]);
  });

  it('is cut where nothing shows that the sentence went on', () => {
    expectAsMarked(
      '“{{cut c25: Unfortunately, the existing conflicts usually remain unresolved}},” he said.',
    );
    const [quotation] = recogniseText(
      '“Unfortunately, the existing conflicts usually remain unresolved,” he said.',
    ).quotations;
    expect(quotation?.omissions).toMatchObject([{ marked: false, words: 46 }]);
  });

  it('is cut where words are missing in the middle', () => {
    expectAsMarked(
      '“{{cut c15: I am sure that in the future we will see new frontiers of our relations, new enterprises, new jobs}}”',
    );
  });
});

describe('words left out without a mark', () => {
  it.each([
    [
      'an exception',
      'Unfortunately, the existing conflicts usually remain unresolved',
      'cut',
      ['negation: except for the conflict in the South Caucasus > '],
    ],
    [
      'a denied clause',
      'Thus, I am sure that in the future, we will see new frontiers of our relations, new enterprises, new jobs, as well as new areas of cooperation',
      'cut',
      ['negation: not too distant > '],
    ],
    [
      'a number with what it counts',
      'We have been actively working with Aleksandr Grigoryevich',
      'cut',
      ['number: for the past 20 years > '],
    ],
    [
      'a number alone',
      'We have been actively working with Aleksandr Grigoryevich for the past years',
      'altered',
      ['number: 20 > '],
    ],
    [
      'nothing but more of the same',
      'I am sure that in the future, not too distant, we will see new frontiers of our relations, new enterprises',
      'cut',
      [],
    ],
    ['an opener', 'New conflicts and new centers of instability are emerging', 'verbatim', []],
  ])('are an alarm where they held %s', (_, words, fidelity, differences) => {
    const text = `“${words},” he said.`;
    expect(recogniseText(text).quotations).toMatchObject([{ fidelity }]);
    expect(differencesIn(text)).toEqual(differences);
  });

  it('are none where the page marks them, or builds a part of the sentence into its own', () => {
    expect(differencesIn('“We have been actively working with Aleksandr Grigoryevich…” he said.')).toEqual(
      [],
    );
    expect(
      differencesIn('Baku spoke of “the existing conflicts usually remain unresolved” on Thursday.'),
    ).toEqual([]);
  });
});

describe('a stitched quotation', () => {
  it('names the claims of both places', () => {
    expectAsMarked(
      '“{{stitched c29,c30: I think that this day clearly demonstrates that these are truly friendly relations. It is a sign of friendship, a sign of respect}}.”',
    );
  });
});

describe('an altered quotation', () => {
  it.each([
    [
      'number',
      'In essence, we have to rebuild from scratch an area, for comparison, 15 percent larger than the territory of a country like Lebanon',
      'number: 50 percent > 15 percent',
    ],
    [
      'place',
      'In essence, we have to rebuild from scratch an area, for comparison, 50 percent larger than the territory of a country like Luxembourg',
      'place: Lebanon > Luxembourg',
    ],
    [
      'place of the statement',
      'We have agreed that by the next meeting of the Intergovernmental Commission, which will be held in Moscow in the near future',
      'place: Minsk > Moscow',
    ],
    [
      'place at the start of its sentence',
      'Georgia has very good experience in urban planning, modern technologies',
      'place: Belarus > Georgia',
    ],
    [
      'place for which a pronoun stands',
      'It has very good experience in urban planning, modern technologies',
      'word: Belarus > It',
    ],
    [
      'date',
      'today I also personally invited Aleksandr Grigoryevich to visit the climate summit to be held in Baku in December',
      'date: November > December',
    ],
    [
      'date to May',
      'today I also personally invited Aleksandr Grigoryevich to visit the climate summit to be held in Baku in May',
      'date: November > May',
    ],
    [
      'day',
      'Members of the Belarusian delegation have already been in Baku since Monday and held talks with their Azerbaijani counterparts',
      'date: yesterday > Monday',
    ],
    [
      'unit',
      'We have been actively working with Aleksandr Grigoryevich for the past 20 months',
      'unit: years > months',
    ],
    [
      'unit of the same kind',
      'In essence, we have to rebuild from scratch an area, for comparison, 50 percentage points larger than the territory of a country like Lebanon',
      'unit: percent > percentage points',
    ],
    ['negation put in', 'Everything we have talked about today is not quite specific', 'negation:  > not'],
    [
      'negation dropped',
      'This is just to illustrate what we have to do, where a single stone has been left intact',
      'negation: not > ',
    ],
    [
      'modal verb',
      'I am sure that in the future, not too distant, we could see new frontiers of our relations, new enterprises, new jobs',
      'modality: will > could',
    ],
    [
      'verb of consent',
      'today I also personally refused Aleksandr Grigoryevich to visit the climate summit to be held in Baku in November',
      'modality: invited > refused',
    ],
    [
      'word',
      'Members of the Belarusian delegation have already been in Baku since yesterday and held meetings with their Azerbaijani counterparts',
      'word: talks > meetings',
    ],
  ])('shows a changed %s as said and printed', (_, words, difference) => {
    expect(differencesIn(`“${words}.”`)).toEqual([difference]);
    expect(recogniseText(`“${words}.”`).quotations.map(({ fidelity }) => fidelity)).toEqual(['altered']);
  });

  it('is found in copied running text too', () => {
    expect(
      differencesIn(
        'Minsk has agreed: we have been actively working with Aleksandr Grigoryevich for the past 30 years, it said.',
      ),
    ).toEqual(['number: 20 years > 30 years']);
  });
});

describe('what is no quotation of the statement', () => {
  it('leaves the agency’s own lead alone', () => {
    expectAsMarked(
      'President Ilham Aliyev said during a press conference with President of Belarus Aleksandr Lukashenko, Trend reports.',
    );
  });

  it('leaves a run of everyday words alone', () => {
    expectAsMarked('“Of course, there are a lot of topics to discuss,” the minister said of the harvest.');
  });

  it('takes a whole run of everyday words where the page says that the speaker said them', () => {
    expectAsMarked('“{{verbatim -: There are a lot of topics to discuss}},” Aliyev said.');
    expectAsMarked('“{{cut c17: This is just to illustrate what we have to do}},” Aliyev said.');
    expectAsMarked('“There are a lot of topics,” Aliyev said.');
  });

  it('leaves words that only share their topic alone', () => {
    expectAsMarked('“Belarusian companies will build houses in Karabakh next spring,” the minister said.');
  });
});

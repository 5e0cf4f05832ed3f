import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/engine/readText';
import { recognise } from '../../../src/engine/recognise';
import { isAlarming } from '../../../src/model/finding';
import { coverageIndex } from '../../support/sampleIndex';
import { coverageStatement, inShort, meantIn } from '../../support/statementView';

describe('the finding that some words make', () => {
  const QUOTED = '“We ask the firms of Belarus to help rebuild Karabakh,” Aliyev said.';
  const TOLD = 'Firms from Belarus have been invited to help rebuild Karabakh, Aliyev said.';

  it('is a quotation of the quoted words, not of the marks', () => {
    const [found] = meantIn(QUOTED, 'en');
    expect(found).toMatchObject({ type: 'quotation', fidelity: 'altered', claims: ['c01'] });
    expect(QUOTED.slice(found?.start, found?.end)).toBe(
      'We ask the firms of Belarus to help rebuild Karabakh',
    );
  });

  it('is a translation in another language than the original', () => {
    const text = '„Wir bitten belarussische Firmen, Karabach mit uns wieder aufzubauen“, sagte Alijew.';
    expect(meantIn(text, 'de')).toMatchObject([{ type: 'quotation', fidelity: 'translated' }]);
  });

  it('is a restatement where the page tells it', () => {
    expect(meantIn(TOLD, 'en')).toMatchObject([{ type: 'restatement', claims: ['c01'] }]);
  });

  it('points to where it was said, and to the words that say it', () => {
    const [found] = meantIn(TOLD, 'en');
    const { start = 0, end = 0, edition } = found?.reference ?? {};
    const english = coverageStatement.editions.find(({ language }) => language === edition);
    expect(english?.text.slice(start, end)).toContain('invited Belarusian companies');
    const telling = found?.evidence.telling?.map((span) => TOLD.slice(span.start, span.end)) ?? [];
    expect(telling.join(' ')).toMatch(/Firms.*invited.*Karabakh/);
  });
});

describe.each(coverageStatement.editions.map((edition) => [edition.language, edition] as const))(
  'the edition’s own sentences in %s',
  (tag, { text, bodyStart }) => {
    const passages = coverageStatement.claims.flatMap(({ passages: of }) => of[tag] ?? []);

    it('raise no alarm, quoted one by one and judged by their meaning', () => {
      const alarms = passages.flatMap(({ start, end }) =>
        meantIn(`“${text.slice(start, end)}”`, tag).flatMap(({ differences }) =>
          inShort(differences.filter(isAlarming)),
        ),
      );
      expect(alarms).toEqual([]);
    });

    it('raise none as the page’s own words', () => {
      const alarms = passages.flatMap(({ start, end }) =>
        meantIn(`${text.slice(start, end)}.`, tag).flatMap(({ differences }) =>
          inShort(differences.filter(isAlarming)),
        ),
      );
      expect(alarms).toEqual([]);
    });

    it('raise none on a page that prints the whole text', () => {
      const { quotations, restatements } = recognise(coverageIndex, readText(text.slice(bodyStart)));
      const differences = [...quotations, ...restatements].flatMap((found) => found.differences);
      expect(inShort(differences.filter(isAlarming))).toEqual([]);
      expect(quotations.length).toBeGreaterThan(0);
    });
  },
);

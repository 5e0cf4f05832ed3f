import { describe, expect, it } from 'vitest';
import { savedDiff } from '../../src/ui/text/savedDiff';
import { wordDiff } from '../../src/ui/text/wordDiff';
import { sampleAnnotations } from '../support/sampleAnnotations';
import { stateOf } from './sample';

const QUOTED = '“New conflicts and new centers of instability are emerging.”';

describe('the comparison of a saved passage', () => {
  it('shows what is shown on the page, from what was saved alone', () => {
    const { recognition, page, statement } = stateOf(QUOTED);
    const [quotation] = recognition.quotations;
    const edition = statement.editions.find(({ language }) => language === 'en');
    const saved = sampleAnnotations().find(
      ({ target }) =>
        quotation && target.selector?.[0].exact === page.text.slice(quotation.start, quotation.end),
    );
    if (quotation === undefined || saved?.target.selector == null || saved.reference?.selector == null)
      throw new Error('The sample has no such quotation.');
    if (saved.finding.type !== 'quotation') throw new Error('It is no quotation.');
    const diff = savedDiff(
      { source: '', selector: saved.target.selector },
      { source: '', selector: saved.reference.selector },
      saved.finding,
    );
    expect(diff.printed).toEqual(wordDiff(quotation, edition?.text ?? '', page.text).printed);
  });
});

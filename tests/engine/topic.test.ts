import { describe, expect, it } from 'vitest';
import { compileStatements } from '../../src/engine/compileStatements';
import { findNames } from '../../src/engine/names/findNames';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import { tokenise } from '../../src/engine/text/tokenise';
import { judgeTopic, statementsNamed } from '../../src/engine/topic';
import { MAX_CANDIDATES } from '../../src/engine/weights';
import type { Quotation } from '../../src/model/finding';
import type { ReferenceStatement } from '../../src/model/statement';
import { greta, inventedEntity, inventedStatement, portAlder } from '../support/inventedStatement';

const cranes = inventedEntity('crane-works', ['Crane Works'], { kind: 'organisation', weight: 'medium' });
const wind = inventedEntity('wind', ['North Wind'], { weight: 'weak' });
const statement = inventedStatement('harbour', { entities: [greta, portAlder, cranes, wind] });

/** The statements whose cast a text names, best first. */
function named(text: string, ...statements: readonly ReferenceStatement[]) {
  const index = compileStatements(statements.length === 0 ? [statement] : statements);
  const tokens = tokenise(text);
  return statementsNamed(index, findNames(index.aliases, tokens), tokens);
}

describe('a statement’s cast', () => {
  it('is named by two strong names', () => {
    const [found] = named('Greta Holm came home to Port Alder.');
    expect(found?.cast).toEqual({ score: 2, telling: 2, evidence: ['Greta Holm', 'Port Alder'] });
  });

  it('is not named by one, however often', () => {
    expect(named('Greta Holm, Greta Holm and again Greta Holm.')).toEqual([]);
  });

  it('is not named by a strong name and a weak one', () => {
    expect(named('Greta Holm felt the North Wind.')).toEqual([]);
  });

  it('is named by a strong name and a medium one, the strong one first', () => {
    expect(named('Crane Works wrote to Greta Holm.')[0]?.cast.evidence).toEqual([
      'Greta Holm',
      'Crane Works',
    ]);
  });

  it('is named by no look-alike', () => {
    const shy = { ...portAlder, lookAlikes: ['Port Alder Street'] };
    const other = inventedStatement('harbour', { entities: [greta, shy] });
    expect(named('Greta Holm lives in Port Alder Street.', other)).toEqual([]);
  });

  it('is not named by a strong name, a look-alike and many weak ones', () => {
    const shy = { ...portAlder, lookAlikes: ['Port Alder Street'] };
    const weak = ['Larch', 'Orme', 'Skerry', 'Tarn'].map((name) =>
      inventedEntity(name.toLowerCase(), [name], { weight: 'weak' }),
    );
    const other = inventedStatement('harbour', { entities: [greta, shy, ...weak] });
    const page = 'Greta Holm left Port Alder Street for Larch, Orme, Skerry and Tarn.';
    expect(named(page, other)).toEqual([]);
    expect(named(page.replace('Street ', ''), other)).toHaveLength(1);
  });

  it('that is named better stands first', () => {
    const town = inventedStatement('town', { entities: [greta, portAlder] });
    const found = named('Greta Holm of Port Alder wrote to Crane Works.', town, statement);
    expect(found.map(({ statement: { id } }) => id)).toEqual(['harbour', 'town']);
  });

  it('is looked at in so many statements at most', () => {
    const many = Array.from({ length: MAX_CANDIDATES + 3 }, (_, i) => inventedStatement(`s${i}`));
    expect(named('Greta Holm came home to Port Alder.', ...many)).toHaveLength(MAX_CANDIDATES);
  });
});

describe('the verdict on a page', () => {
  const [candidate] = named('Greta Holm came home to Port Alder.');
  if (candidate === undefined) throw new Error('The cast was not found.');
  const finding = (certainty: 'certain' | 'suggested') => ({ certainty }) as Quotation;
  const verdict = (kind: 'same' | 'other', ...findings: readonly Quotation[]) =>
    judgeTopic(candidate, { verdict: kind, score: kind === 'same' ? 4 : -2 }, findings);

  it('is on topic with something certain', () => {
    expect(verdict('same', finding('certain')).verdict).toBe('on-topic');
  });

  it('is maybe with nothing certain and a small cast', () => {
    expect(verdict('same', finding('suggested')).verdict).toBe('maybe');
    expect(verdict('other').verdict).toBe('maybe');
  });

  it('is on topic with most of the cast, if it is about the occasion', () => {
    const large = { ...candidate, cast: { ...candidate.cast, score: 5 } };
    expect(judgeTopic(large, { verdict: 'same', score: 4 }, []).verdict).toBe('on-topic');
    expect(judgeTopic(large, { verdict: 'possible', score: 1 }, []).verdict).toBe('maybe');
  });

  it('scores from 0 to 1, more for more', () => {
    const scores = [
      verdict('other').score,
      verdict('same').score,
      verdict('same', finding('certain')).score,
      verdict('same', ...Array.from({ length: 9 }, () => finding('certain'))).score,
    ];
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });

  it('is off topic with no cast, and names no statement', () => {
    const { topic, mentions } = recognise(compileStatements([statement]), readText('Greta Holm slept.'));
    expect(topic).toMatchObject({ verdict: 'off-topic', statement: null });
    expect(mentions).toEqual([]);
  });
});

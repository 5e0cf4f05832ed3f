import { expect, it } from 'vitest';
import { leftOut } from '../../src/model/leftOut';
import { stateOf } from '../ui/sample';

it('lists what the page has nothing of, in the statement’s order', () => {
  const { recognition, statement } = stateOf(
    '“We have been actively working with Aleksandr Grigoryevich for the past 20 years.”',
  );
  const missing = leftOut(recognition, statement);
  expect(missing).toHaveLength(statement.claims.length - 1);
  expect(missing.map(({ claim }) => claim.id)).not.toContain('c28');
  expect(missing.map(({ number }) => number)).toEqual(
    missing.map(({ number }) => number).toSorted((a, b) => a - b),
  );
  expect(missing[0]).toMatchObject({ number: 1, claim: statement.claims[0] });
});

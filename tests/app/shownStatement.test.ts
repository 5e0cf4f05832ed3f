import { expect, it } from 'vitest';
import { shownStatement } from '../../src/app/shownStatement';
import { bundledStatements } from '../../src/reference/bundledStatements';

it('a page is sent less than half of a statement, with all that is shown of it', () => {
  const [statement] = bundledStatements();
  if (statement === undefined) throw new Error('there is no bundled statement');
  const shown = shownStatement(statement);
  expect(JSON.stringify(shown).length).toBeLessThan(JSON.stringify(statement).length / 2);
  const { editions, title, speaker, date } = statement;
  expect(shown).toMatchObject({ editions, title, speaker, date });
  expect(shown.claims.map(({ gloss, passages }) => [gloss, passages])).toEqual(
    statement.claims.map(({ gloss, passages }) => [gloss, passages]),
  );
  expect(shown.entities.map(({ name, role, aliases }) => [name, role, aliases])).toEqual(
    statement.entities.map(({ name, role, aliases }) => [name, role, aliases]),
  );
});

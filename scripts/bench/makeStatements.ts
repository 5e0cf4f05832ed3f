import type { Alias, Claim, Entity, ReferenceStatement } from '../../src/model/statement';
import { Names } from './names';
import { Prose } from './prose';
import { type Random, startRandom } from './random';
import { WORLD_NAMES } from './words';

const SHARED_POOL = 60;
const PARAGRAPHS = 20;
const SENTENCES_EACH = 3;
const TITLES = ['President', 'Prime Minister', 'Minister', 'Governor', 'Ambassador', 'Chairman'];

/**
 * Invented statements: each of 15 entities with three aliases, six of which other statements have as well (three stand in
 * any newspaper), an edition of 60 sentences that speaks of them, and 20 claims. The first are the same however many.
 */
export function makeStatements(count: number): readonly ReferenceStatement[] {
  const random = startRandom(1945);
  const names = new Names(random);
  const world = WORLD_NAMES.map((name, i) => worldEntity(`world-${i}`, name));
  const shared = Array.from({ length: SHARED_POOL }, (_, i) => ownEntity(`shared-${i}`, i, names));
  return Array.from({ length: count }, (_, i) => {
    const own = Array.from({ length: 9 }, (_, k) => ownEntity(`s${i}-${k}`, k, names));
    const entities = [...own, ...pickSome(shared, 3, random), ...pickSome(world, 3, random)];
    return makeStatement(`statement-${i}`, entities, random);
  });
}

/** A page that covers a statement: it names its cast and quotes every third of its sentences. */
export function coverageOf(statement: ReferenceStatement): string {
  const [speaker] = statement.entities;
  const text = statement.editions[0]?.text ?? '';
  const names = statement.entities.map(({ name }) => name);
  const prose = new Prose(startRandom(7), names);
  return statement.claims
    .map(({ passages }) => {
      const quoted = text.slice(passages.en?.[0]?.start, passages.en?.[0]?.end);
      return `“${quoted.replace(/\.$/, ',')}” ${speaker?.name} said. ${prose.sentence()}`;
    })
    .join('\n\n');
}

function makeStatement(id: string, entities: readonly Entity[], random: Random): ReferenceStatement {
  const prose = new Prose(
    random,
    entities.map(({ name }) => name),
  );
  const claims: Claim[] = [];
  let text = '';
  for (let i = 0; i < PARAGRAPHS; i++) {
    const [first = '', ...rest] = Array.from({ length: SENTENCES_EACH }, () => prose.sentence());
    const passage = { start: text.length, end: text.length + first.length };
    claims.push({ id: `c${i}`, gloss: first.slice(0, 40), passages: { en: [passage] } });
    text += `${[first, ...rest].join(' ')}\n\n`;
  }
  const source = { name: 'Agency', url: `https://agency.example/${id}`, published: '2024-05-16' };
  return {
    id,
    title: `Statement ${id}`,
    speaker: entities[0]?.id ?? '',
    place: entities[4]?.name ?? '',
    date: '2024-05-16',
    occasion: 'To the press',
    editions: [{ language: 'en', status: 'original', title: '', text, source, bodyStart: 0 }],
    claims,
    entities,
    sites: [],
  };
}

function worldEntity(id: string, name: string): Entity {
  const aliases = [name, `government of ${name}`, `${name} delegation`].map((text) => ({ text }));
  return { ...entity(id, name, aliases), kind: 'place', weight: 'weak' };
}

/** By turns a person, a place and a body; the first is the speaker. */
function ownEntity(id: string, turn: number, names: Names): Entity {
  if (turn % 3 === 0) {
    const name = names.person();
    const family = name.slice(name.indexOf(' ') + 1);
    const title = TITLES[family.length % TITLES.length];
    const aliases = [{ text: name }, { text: `${title} ${family}` }, { text: family, needsFullName: true }];
    return { ...entity(id, name, aliases), kind: 'person', weight: turn === 0 ? 'strong' : 'medium' };
  }
  const name = turn % 3 === 1 ? names.place() : names.body();
  const place = name.slice(name.lastIndexOf(' ') + 1);
  const forms = turn % 3 === 1 ? [`${name} city`, `${name} region`] : [`${place} ministry`, `${name} board`];
  return entity(
    id,
    name,
    [name, ...forms].map((text) => ({ text })),
  );
}

function entity(id: string, name: string, aliases: readonly Alias[]): Entity {
  return { id, kind: 'place', name, role: '', weight: 'medium', aliases: { en: aliases }, lookAlikes: [] };
}

/** So many different ones of a list. */
function pickSome<T>(list: readonly T[], count: number, random: Random): readonly T[] {
  const picked = new Set<T>();
  while (picked.size < count) picked.add(random.pick(list));
  return [...picked];
}

import type { Claim, Entity, ReferenceStatement } from '../../src/model/statement';

/** A person or place of an invented statement, by its English names. */
export function inventedEntity(id: string, names: readonly string[], more: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'place',
    name: names[0] ?? id,
    role: 'invented',
    weight: 'strong',
    aliases: { en: names.map((text) => ({ text })) },
    lookAlikes: [],
    ...more,
  };
}

/** The mayor of a town that is nowhere. */
export const greta: Entity = inventedEntity('greta-holm', ['Greta Holm'], {
  kind: 'person',
  speaksFor: ['port-alder'],
});

/** The town. */
export const portAlder: Entity = inventedEntity('port-alder', ['Port Alder']);

const SENTENCES = [
  'Our harbour will get three new cranes before the winter storms return.',
  'The old lighthouse keeper taught every child in town to swim.',
];

/** A statement of two sentences, each a claim whose meaning nobody wrote. */
export function inventedStatement(id: string, more: Partial<ReferenceStatement> = {}): ReferenceStatement {
  const text = SENTENCES.join(' ');
  const claims = SENTENCES.map((sentence, i): Claim => {
    const start = text.indexOf(sentence);
    return { id: `c0${i + 1}`, gloss: sentence, passages: { en: [{ start, end: start + sentence.length }] } };
  });
  return {
    id,
    title: 'Statement about the harbour',
    speaker: 'greta-holm',
    place: 'Port Alder',
    date: '2023-09-04',
    occasion: 'At the quay',
    editions: [
      {
        language: 'en',
        status: 'original',
        title: 'Statement about the harbour',
        text,
        source: { name: 'Alder Post', url: 'https://alder.example/', published: '2023-09-04' },
        bodyStart: 0,
      },
    ],
    claims,
    entities: [greta, portAlder],
    sites: [],
    ...more,
  };
}

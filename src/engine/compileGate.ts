import type { GateEntity, GateIndex } from '../model/gate';
import type { Entity, ReferenceStatement } from '../model/statement';
import { hashWord } from './text/hash';
import { inflectionOf } from './text/inflection';
import { shortWords } from './text/shortWords';
import { ENTITY_WEIGHTS } from './weights';

/** Makes the spotter's index of the telling names of all statements. */
export function compileGate(statements: readonly ReferenceStatement[]): GateIndex {
  const telling = statements.flatMap(({ entities }) => entities.filter(({ weight }) => weight !== 'weak'));
  const entities = telling.map(gateEntity);
  const version = String(hashWord(JSON.stringify(entities)));
  return { version, entities };
}

function gateEntity(entity: Entity): GateEntity {
  const aliases = new Map<string, number[]>();
  for (const [language, list] of Object.entries(entity.aliases)) {
    for (const { text, needsFullName } of list) {
      // A patronymic counts only beside the full name, which is in the index itself.
      if (needsFullName === true) continue;
      const stems = stemsOf(text, language);
      aliases.set(stems.join(), stems);
    }
  }
  return { weight: ENTITY_WEIGHTS[entity.weight], aliases: withoutLonger([...aliases.values()]) };
}

/** Without the forms that hold a shorter one: where "Aleksandr Lukashenko" stands, "Lukashenko" does. */
function withoutLonger(aliases: readonly number[][]): number[][] {
  const kept = new Set(aliases.map((stems) => stems.join()));
  return aliases.filter((stems) => {
    for (let from = 0; from < stems.length; from += 2) {
      for (let to = from + 2; to <= stems.length; to += 2) {
        if (to - from < stems.length && kept.has(stems.slice(from, to).join())) return false;
      }
    }
    return true;
  });
}

function stemsOf(text: string, language: string): number[] {
  return shortWords(text).flatMap(({ word }) => {
    const { stem } = inflectionOf(word, language);
    return [hashWord(stem), stem.length];
  });
}

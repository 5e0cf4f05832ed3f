import type { Gate, GateEntity } from '../model/gate';
import type { Entity, ReferenceStatement } from '../model/statement';
import { gateHints, type StemWords } from './gateHints';
import { hashWord } from './text/hash';
import { inflectionOf } from './text/inflection';
import { shortWords } from './text/shortWords';
import { ENTITY_WEIGHTS } from './weights';

/** Makes the spotter's index of the telling names of all statements, and its hints. */
export function compileGate(statements: readonly ReferenceStatement[]): Gate {
  const telling = statements.flatMap(({ entities }) => entities.filter(({ weight }) => weight !== 'weak'));
  const aliases = telling.map(aliasesOf);
  const entities = telling.map(
    ({ weight }, place): GateEntity => ({
      weight: ENTITY_WEIGHTS[weight],
      aliases: (aliases[place] ?? []).map((stems) => stems.flatMap((stem) => [hashWord(stem), stem.length])),
    }),
  );
  const version = String(hashWord(JSON.stringify(entities)));
  return { hints: gateHints(entities, aliases), index: { version, entities } };
}

function aliasesOf(entity: Entity): StemWords[] {
  const aliases = new Map<string, StemWords>();
  for (const [language, list] of Object.entries(entity.aliases)) {
    for (const { text, needsFullName } of list) {
      // A patronymic counts only beside the full name, which is in the index itself.
      if (needsFullName === true) continue;
      const stems = shortWords(text).map(({ word }) => inflectionOf(word, language).stem);
      aliases.set(stems.join(' '), stems);
    }
  }
  return withoutLonger([...aliases.values()]);
}

/** Without the forms that hold a shorter one: where "Aleksandr Lukashenko" stands, "Lukashenko" does. */
function withoutLonger(aliases: readonly StemWords[]): StemWords[] {
  const kept = new Set(aliases.map((stems) => stems.join(' ')));
  return aliases.filter((stems) => {
    for (let from = 0; from < stems.length; from++) {
      for (let to = from + 1; to <= stems.length; to++) {
        if (to - from < stems.length && kept.has(stems.slice(from, to).join(' '))) return false;
      }
    }
    return true;
  });
}

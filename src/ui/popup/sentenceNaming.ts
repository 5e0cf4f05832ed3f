import { findingKey } from '../../model/pageState';
import type { Recognition } from '../../model/recognition';
import type { Edition, ReferenceStatement } from '../../model/statement';
import type { SentenceUse } from './sentenceUse';

/** The first sentence of an edition that has the name of which a finding is one mention; null for any other finding. */
export function sentenceNaming(
  sentences: readonly SentenceUse[],
  edition: Edition,
  statement: ReferenceStatement,
  { mentions }: Recognition,
  key: string | null,
): number | null {
  const mention = mentions.find((candidate) => findingKey(candidate) === key);
  const entity = statement.entities.find(({ id }) => id === mention?.entity);
  const names = (entity?.aliases[edition.language] ?? []).map(({ text }) => text.toLowerCase());
  const at = sentences.findIndex(({ start, end }) => {
    const sentence = edition.text.slice(start, end).toLowerCase();
    return names.some((name) => sentence.includes(name));
  });
  return at < 0 ? null : at;
}

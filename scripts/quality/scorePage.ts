import type { Recognition } from '../../src/model/recognition';
import type { EntityKind } from '../../src/model/statement';
import { matchQuotations, matchRestatements } from './claimMatches';
import type { Outcome } from './outcome';
import type { PageFile } from './pageFile';
import { scoreClaims } from './scoreClaims';
import { scoreMatches } from './scoreMatches';
import { scoreMentions } from './scoreMentions';

/** Holds what was recognised on a page against what a person labelled there. */
export function scorePage(
  file: PageFile,
  recognition: Recognition,
  kindOf: (entity: string) => EntityKind,
): readonly Outcome[] {
  const { mentions, quotations, restatements } = recognition;
  const matches = [
    ...matchQuotations(quotations, file.quotations),
    ...matchRestatements(restatements, file.restatements),
  ];
  const claims = { file, found: [...quotations, ...restatements], matches };
  return [
    ...scoreMentions(file, mentions, kindOf),
    ...scoreClaims('quotation', claims),
    ...scoreClaims('restatement', claims),
    ...scoreMatches(file.page.text, matches),
    ...scoreTopic(file, recognition),
  ];
}

/** A page on topic must be called so, any other must not; and on another nothing may be certain. */
function scoreTopic(file: PageFile, recognition: Recognition): readonly Outcome[] {
  const isOnTopic = file.topic === 'on-topic';
  const { verdict } = recognition.topic;
  const words = file.page.details.title ?? file.page.text.slice(0, 200);
  const tag = file.topic;
  const topic: Outcome = {
    measure: 'topic',
    right: (verdict === 'on-topic') === isOnTopic,
    tag,
    expected: file.topic,
    found: verdict,
    words,
  };
  if (isOnTopic) return [topic];
  const certain = [...recognition.quotations, ...recognition.restatements].filter(
    ({ certainty }) => certainty === 'certain',
  );
  const found = certain.map(({ type, claims }) => `certain ${type} ${claims.join(',')}`).join('; ');
  const [first] = certain;
  const where = first === undefined ? words : file.page.text.slice(first.start, first.end);
  return [
    topic,
    {
      measure: 'nothing-certain',
      right: certain.length === 0,
      tag,
      expected: `nothing certain (${file.topic})`,
      found,
      words: where,
    },
  ];
}

import type { Attribution, Evidence } from '../../model/finding';
import type { Words } from '../../model/words';

/** In other words: which of the point's parts are said. In the statement's words: how many of them. */
export function evidenceWords(evidence: Evidence, words: Words): string {
  const { matchedWords, saidWords, printedWords, telling } = evidence;
  if (telling !== undefined) return words('evidenceParts', String(matchedWords), String(saidWords));
  if (matchedWords === printedWords) return words('evidenceAll', matchedWords);
  return words('evidenceSome', String(matchedWords), String(printedWords));
}

/** Who the page says said it. */
export function attributionWords({ verdict, name }: Attribution, words: Words): string {
  if (verdict === 'speaker') return words('attributionSpeaker', name ?? '');
  if (verdict === 'other') return words('attributionOther', name ?? '');
  return words(verdict === 'unattributed' ? 'attributionNone' : 'attributionUnclear');
}

import type { Annotation, Motivation } from '../model/annotation';

/**
 * A note comments. Without one, a quotation or a comparison links the page to the statement, a mention says who is meant;
 * a selection is tagged, or only highlighted.
 */
export function motivationOf({ finding, body }: Pick<Annotation, 'finding' | 'body'>): Motivation {
  if (body.note !== '') return 'commenting';
  if (finding.type === 'selection') return body.tags.length > 0 ? 'tagging' : 'highlighting';
  return finding.type === 'mention' ? 'identifying' : 'linking';
}

import type { Annotation } from '../model/annotation';
import { fieldsOf } from './fieldsOf';
import { foreignAnnotation } from './foreignAnnotation';
import { failEntry, type ImportContext, type ParsedEntry } from './importOutcome';
import { parseSelectors } from './parseSelectors';
import { stableJson } from './stableJson';

/** An annotation as Hypothesis exports it, or answers it when it is asked for one. Its notes are Markdown as ours are. */
export function parseHypothesis(value: unknown, { statement }: ImportContext): ParsedEntry<Annotation> {
  const fields = fieldsOf(value);
  const uri = fields.text('uri');
  if (uri === null) return failEntry('not-an-annotation');
  const selectors = fields.list('target').flatMap((target) => fieldsOf(target).list('selector'));
  const [title] = fieldsOf(fields.value('document')).list('title');
  const id = fields.text('id');
  return foreignAnnotation({
    source: id === null ? stableJson(value) : `hypothesis:${id}`,
    statement,
    url: uri,
    title: typeof title === 'string' ? title : null,
    selector: parseSelectors(selectors),
    note: fields.text('text') ?? '',
    tags: fields
      .list('tags')
      .flatMap((tag) => (typeof tag === 'string' && tag.trim() !== '' ? [tag.trim()] : [])),
    created: fields.text('created'),
    modified: fields.text('updated'),
  });
}

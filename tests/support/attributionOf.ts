import { PageAttribution } from '../../src/engine/attribution/pageAttribution';
import type { Attribution } from '../../src/model/finding';
import { viewText } from './statementView';

const MARKED = /\{([^}]*)\}/;

/**
 * Who a text says said the words in braces: `Aliyev said: “{The tide is high.}”`. The words count as quoted where they
 * stand in quotation marks, else as told by the page.
 */
export function attributionOf(marked: string, tag: string): Attribution {
  const words = MARKED.exec(marked);
  if (words === null) throw new Error(`No words stand in braces: ${marked}`);
  const view = viewText(marked.replace(MARKED, '$1'), tag);
  const span = { start: words.index, end: words.index + (words[1] ?? '').length };
  const quoted = view.scanned.regions.some(({ start, end }) => start <= span.start && span.start < end);
  return new PageAttribution(view, []).of({ ...span, rule: quoted ? 'marked-quotation' : 'restatement' });
}

/** The same as "verdict: name". */
export function whoSaid(marked: string, tag: string): string {
  const { verdict, name } = attributionOf(marked, tag);
  return name === null ? verdict : `${verdict}: ${name}`;
}

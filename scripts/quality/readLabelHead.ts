import { DIFFERENCE_KINDS, FIDELITIES } from '../../src/model/finding';
import type { DifferenceLabel, QuotationLabel, RestatementLabel, Vocabulary } from './pageFile';

/** A label without its place. */
export type LabelHead = Omit<QuotationLabel, 'start' | 'end'> | Omit<RestatementLabel, 'start' | 'end'>;

const VERDICTS = ['speaker', 'other', 'unattributed', 'unclear'] as const;

/**
 * Reads what stands between `{{` and ` : `: `q FIDELITY ATTRIBUTION CLAIMS` or `r ATTRIBUTION CLAIMS`, a `?` before it
 * where it is optional, then `; KIND said > printed` for each difference. Gives what is wrong where it can't be read.
 */
export function readLabelHead(head: string, vocabulary: Vocabulary): LabelHead | string {
  const [first = '', ...rest] = head.split(';');
  const words = first.trim().split(/\s+/);
  const [, mark, letter] = /^(\?)?([qr])$/.exec(words.shift() ?? '') ?? [];
  if (letter === undefined) return 'write q or r after "{{", with "?" before it where it is optional';
  const fidelity = letter === 'q' ? FIDELITIES.find((known) => known === words[0]) : undefined;
  if (letter === 'q' && fidelity === undefined)
    return `"${words[0] ?? ''}" is no fidelity; write one of ${FIDELITIES.join(', ')}`;
  if (letter === 'q') words.shift();
  const said = words.shift() ?? '';
  const attribution = VERDICTS.find((known) => known === said);
  if (attribution === undefined) return `"${said}" is no attribution; write one of ${VERDICTS.join(', ')}`;
  const claims = words.flatMap((word) => word.split(',')).filter((id) => id !== '' && id !== '-');
  const unknown = claims.find((id) => !vocabulary.claims.has(id));
  if (unknown !== undefined)
    return `there is no claim "${unknown}"; write ids as in claims.json, joined by commas`;
  const optional = mark === '?';
  if (letter === 'r' && claims.length === 0 && !optional) return 'a restatement names its claims; write them';
  const differences = rest.map(readDifference);
  const wrong = differences.find((difference) => typeof difference === 'string');
  if (wrong !== undefined) return wrong;
  const common = { optional, attribution, claims, differences: differences.filter(isRead) };
  return fidelity === undefined
    ? { type: 'restatement', ...common }
    : { type: 'quotation', fidelity, ...common };
}

function isRead(difference: DifferenceLabel | string): difference is DifferenceLabel {
  return typeof difference !== 'string';
}

function readDifference(written: string): DifferenceLabel | string {
  const [, name = '', said = '', printed = ''] = /^\s*(\S+)\s+([^>]*?)\s*>\s*(.*?)\s*$/.exec(written) ?? [];
  const kind = DIFFERENCE_KINDS.find((known) => known === name);
  if (kind === undefined)
    return `"${written.trim()}" is no difference; write "KIND said > printed", the kind one of ${DIFFERENCE_KINDS.join(', ')}`;
  return { kind, said, printed };
}

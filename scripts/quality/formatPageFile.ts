import type { Mention, Quotation, Restatement } from '../../src/model/finding';
import type { BlockKind, PageText } from '../../src/model/pageText';
import type { Recognition, Topic } from '../../src/model/recognition';
import { contains, overlaps, type Span } from '../../src/model/span';
import type { PageTopic } from './pageFile';

const MARKERS: Readonly<Record<BlockKind, string>> = {
  title: '# ',
  heading: '## ',
  paragraph: '',
  listItem: '',
  quote: '> ',
  caption: '^ ',
};

const TOPICS: Readonly<Record<Topic, PageTopic>> = {
  'on-topic': 'on-topic',
  maybe: 'other-occasion',
  'off-topic': 'unrelated',
};

/** A label's marks around a span. */
interface LabelMarks extends Span {
  readonly open: string;
  readonly close: string;
}

/** A page as a page file, with what was found in it as labels. */
export function formatPageFile(
  page: PageText,
  recognition: Recognition,
  { language, topic }: { readonly language: string; readonly topic: PageTopic | null },
): string {
  const { url, title, published } = page.details;
  const chosen = topic ?? TOPICS[recognition.topic.verdict];
  const header = [
    ['url', url],
    ['title', title],
    ['lang', page.details.language ?? language],
    ['published', published],
    ['style', 'not said yet'],
    ['topic', chosen],
    ['coverage', chosen === 'on-topic' ? 'yes' : 'no'],
  ] as const;
  const lines = header.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${oneLine(value)}`]));
  const labels = labelsOf(recognition);
  const blocks = page.blocks
    .map(({ kind, start, end }) => MARKERS[kind] + labelled(page.text, { start, end }, labels))
    .filter((block) => block.trim() !== '');
  return `${lines.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

/** The labels to write: of two that overlap only the first, and no name that lies half in a label. */
function labelsOf({ mentions, quotations, restatements }: Recognition): readonly LabelMarks[] {
  const claims: LabelMarks[] = [];
  for (const finding of [...quotations, ...restatements])
    if (!claims.some((other) => overlaps(other, finding))) claims.push(claimMarks(finding));
  const names = mentions
    .filter((mention) => claims.every((claim) => !overlaps(claim, mention) || contains(claim, mention)))
    .map(mentionMarks);
  return [...claims, ...names];
}

function mentionMarks({ start, end, entity }: Mention): LabelMarks {
  return { start, end, open: '[[', close: `|${entity}]]` };
}

function claimMarks(finding: Quotation | Restatement): LabelMarks {
  const { start, end, certainty, claims, differences, attribution } = finding;
  const letter = `${certainty === 'certain' && claims.length > 0 ? '' : '?'}${finding.type === 'quotation' ? 'q' : 'r'}`;
  const fidelity = finding.type === 'quotation' ? `${finding.fidelity} ` : '';
  const changes = differences
    .filter(({ kind }) => kind !== 'word')
    .map(({ kind, said, printed }) => ` ; ${kind} ${side(said)} > ${side(printed)}`)
    .join('');
  const head = `${letter} ${fidelity}${attribution.verdict} ${claims.join(',')}${changes}`;
  return { start, end, open: `{{${head.trim()} : `, close: '}}' };
}

/** A block's text with the marks that fall into it: ends before beginnings, the outer label outside. */
function labelled(text: string, block: Span, labels: readonly LabelMarks[]): string {
  const marks = labels
    .flatMap(({ start, end, open, close }) => [
      { at: start, rank: 1, length: end - start, mark: open },
      { at: end, rank: 0, length: start - end, mark: close },
    ])
    .filter(({ at, rank }) => at >= block.start + (1 - rank) && at <= block.end - rank)
    .sort((a, b) => a.at - b.at || a.rank - b.rank || b.length - a.length);
  let out = '';
  let done = block.start;
  for (const { at, mark } of marks) {
    out += plain(text.slice(done, at)) + mark;
    done = at;
  }
  const whole = oneLine(out + plain(text.slice(done, block.end)));
  // What begins like a marker would be read as one.
  return whole.replace(/^(#{1,2}|[>^]) +/, '$1');
}

/** Text in which nothing reads as a label's mark. */
function plain(text: string): string {
  return text.replace(/([{}[\]])(?=\1)/g, '$1 ');
}

function side(words: string): string {
  return oneLine(words.replace(/[;:<>{}[\]]/g, ' '));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

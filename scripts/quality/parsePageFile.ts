import type { Block, BlockKind, PageDetails } from '../../src/model/pageText';
import { LabelReader } from './labelReader';
import { PAGE_TOPICS, type PageFile, type PageTopic, type Vocabulary } from './pageFile';
import { PageFileError } from './pageFileError';

const KEYS = ['url', 'title', 'lang', 'published', 'style', 'topic', 'coverage'] as const;
type Key = (typeof KEYS)[number];
type Header = Readonly<Partial<Record<Key, string>>>;

const MARKERS: readonly (readonly [marker: RegExp, kind: BlockKind])[] = [
  [/^##? +/, 'heading'],
  [/^> +/, 'quote'],
  [/^\^ +/, 'caption'],
];

interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * Reads a labelled page: header lines, an empty line, then one block a line with empty lines between. Throws a
 * PageFileError that names file, line and what to write instead.
 */
export function parsePageFile(text: string, file: string, vocabulary: Vocabulary): PageFile {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, i) => ({ number: i + 1, text: line }));
  const end = lines.findIndex((line) => line.text.trim() === '');
  const headerLines = lines.slice(0, end < 0 ? lines.length : end);
  const header = readHeader(file, headerLines);
  const topic = readTopic(file, header, headerLines);
  const reader = new LabelReader(file, vocabulary);
  const blocks = readBlocks(file, lines.slice(headerLines.length), reader);
  const labels = reader.finish();
  return {
    topic,
    style: header.style ?? null,
    page: { text: reader.text, blocks, details: detailsOf(header) },
    ...labels,
  };
}

function readHeader(file: string, lines: readonly Line[]): Header {
  const header: Partial<Record<Key, string>> = {};
  for (const { number, text } of lines) {
    const [, name = '', value = ''] = /^([\w-]+):(.*)$/.exec(text) ?? [];
    if (name === '')
      throw new PageFileError(file, number, `"${start(text)}" is no header line; write "key: value"`);
    const key = KEYS.find((known) => known === name);
    if (key === undefined)
      throw new PageFileError(file, number, `"${name}" is no header key; write one of ${KEYS.join(', ')}`);
    if (value.trim() !== '') header[key] = value.trim();
  }
  return header;
}

function readTopic(file: string, header: Header, lines: readonly Line[]): PageTopic {
  const topic = PAGE_TOPICS.find((known) => known === header.topic);
  if (topic !== undefined) return topic;
  const line = lines.find(({ text }) => text.startsWith('topic:'))?.number ?? 1;
  const said = header.topic === undefined ? 'the topic is missing' : `"${header.topic}" is no topic`;
  throw new PageFileError(file, line, `${said}; write "topic: " and one of ${PAGE_TOPICS.join(', ')}`);
}

function readBlocks(file: string, lines: readonly Line[], reader: LabelReader): readonly Block[] {
  const blocks: Block[] = [];
  lines.forEach(({ number, text }, i) => {
    const line = text.trim();
    if (line === '') return;
    if (i > 0 && lines[i - 1]?.text.trim() !== '')
      throw new PageFileError(
        file,
        number,
        `"${start(line)}" follows a line of text; write one line a block and an empty line between blocks`,
      );
    const [marker, kind] = MARKERS.find(([pattern]) => pattern.test(line)) ?? [/^/, 'paragraph' as const];
    if (blocks.length > 0) reader.separate();
    const from = reader.text.length;
    reader.readLine(line.replace(marker, ''), number);
    blocks.push({ kind, start: from, end: reader.text.length });
  });
  if (blocks.length === 0)
    throw new PageFileError(
      file,
      lines[0]?.number ?? 1,
      'there is no text; write the blocks after an empty line',
    );
  return blocks;
}

function detailsOf(header: Header): PageDetails {
  return {
    url: header.url ?? null,
    canonicalUrl: null,
    title: header.title ?? null,
    outlet: null,
    author: null,
    published: header.published ?? null,
    modified: null,
    language: header.lang ?? null,
  };
}

function start(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

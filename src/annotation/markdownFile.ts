import type { Annotation } from '../model/annotation';
import type { ExportContext } from './exportContext';
import {
  type ExportedLine,
  type ExportedPassage,
  exportedPassages,
  leftOutClaims,
  linesOf,
} from './exportedPassage';
import { literalMarkdown, notedMarkdown, quotedMarkdown } from './literalMarkdown';

/** Annotations as Markdown: what others wrote is shown letter for letter, a note is the Markdown that it is. */
export function markdownFile(annotations: readonly Annotation[], context: ExportContext): string {
  const parts = annotations.map((annotation) => sectionOf(annotation, context));
  return `${[`# ${literalMarkdown(context.labels.title)}`, ...parts].join('\n\n')}\n`;
}

/** The same after a front matter in YAML that Obsidian reads as properties. */
export function obsidianFile(annotations: readonly Annotation[], context: ExportContext): string {
  const { labels, now, statements } = context;
  const used = new Set(annotations.map(({ statement }) => statement));
  const properties: Readonly<Record<string, string | number | readonly string[]>> = {
    title: labels.title,
    created: now,
    passages: annotations.length,
    statements: [...used].map((id) => statements.find((statement) => statement.id === id)?.title ?? id),
    sources: [...new Set(annotations.map(({ page }) => page.url))],
    tags: [...new Set(annotations.flatMap(({ body }) => body.tags.flatMap(obsidianTag)))],
  };
  const lines = Object.entries(properties).map(([key, value]) => `${key}: ${yaml(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${markdownFile(annotations, context)}`;
}

/** Obsidian's tags are letters, digits, "_", "-" and "/", and not a number alone. */
function obsidianTag(tag: string): readonly string[] {
  const plain = tag.replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  if (plain === '') return [];
  return [/^[\p{N}/]+$/u.test(plain) ? `_${plain}` : plain];
}

/** JSON is YAML, but for characters that YAML wants written out. */
function yaml(value: string | number | readonly string[]): string {
  const json = JSON.stringify(typeof value === 'string' ? value.toWellFormed() : value);
  return json
    .toWellFormed()
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

function sectionOf(annotation: Annotation, context: ExportContext): string {
  const { labels } = context;
  const { body, page } = annotation;
  const leftOut = leftOutClaims(annotation, context);
  return [
    `## ${literalMarkdown(page.title ?? page.url)}`,
    ...exportedPassages(annotation, context).flatMap((passage) => passageLines(passage, context)),
    ...(leftOut.length === 0 ? [] : [`**${literalMarkdown(labels.leftOut)}**`, listOf(leftOut)]),
    ...(body.note === '' ? [] : [`**${literalMarkdown(labels.note)}**`, notedMarkdown(body.note)]),
    linesOf(annotation, context).map(lineOf).join('\n'),
  ].join('\n\n');
}

function passageLines(passage: ExportedPassage, { labels }: ExportContext): readonly string[] {
  const { verdict, printed, said, creditedTo, link } = passage;
  const credited = creditedTo === null ? [] : [`${labels.creditedTo}: ${creditedTo}`];
  return [
    `### ${literalMarkdown([verdict, ...credited].join('. '))}`,
    ...(said === null ? [] : [`**${literalMarkdown(labels.said)}**`, quotedMarkdown(said)]),
    `**${literalMarkdown(labels.printed)}**`,
    quotedMarkdown(printed),
    ...(link === null ? [] : [linked(labels.toPassage, link)]),
  ];
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${literalMarkdown(item)}`).join('\n');
}

function lineOf({ label, text, link }: ExportedLine): string {
  return `- ${literalMarkdown(label)}: ${link === null ? literalMarkdown(text) : linked(text, link)}`;
}

/** An address in angle brackets may hold anything but those, and a space. */
function linked(text: string, address: string): string {
  const coded = address.replace(/[<>\\\s]/g, encodeURIComponent);
  return `[${literalMarkdown(text)}](<${coded}>)`;
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileStatements } from '../../src/engine/compileStatements';
import { recognise } from '../../src/engine/recognise';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { inputsOf } from '../scan/inputs';
import { readInput } from '../scan/scanPage';
import { formatPageFile } from './formatPageFile';
import { ENDING } from './loadPages';
import { PAGE_TOPICS, type PageTopic } from './pageFile';
import { parsePageFile } from './parsePageFile';
import { vocabularyOf } from './vocabularyOf';

const USAGE = `Usage: npm run page -- INPUT --slug NAME [--language xx] [--topic ${PAGE_TOPICS.join('|')}]
INPUT is an .html or .txt file, or "-" for text from standard input.`;

interface PageOptions {
  readonly input: string;
  readonly slug: string;
  readonly language: string | null;
  readonly topic: PageTopic | null;
}

/** Makes a labelled page of a file: its text, with what the engine finds in it as labels for a person to correct. Gives the exit code. */
export async function pageCommand(args: readonly string[]): Promise<number> {
  const options = pageOptions(args);
  if (typeof options === 'string') return complain(`${options}\n${USAGE}`, 2);
  const inputs = [...inputsOf([options.input])];
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) return complain(`${options.input} is not one page.`, 1);
  if (!input.ok) return complain(`${input.file} ${input.error}.`, 1);
  const statements = bundledStatements();
  const page = readInput(input.page);
  if (page.text.trim() === '') return complain(`${options.input} has no text.`, 1);
  const recognition = recognise(compileStatements(statements), page);
  const language = options.language ?? recognition.language ?? page.details.language?.split('-')[0] ?? null;
  if (language === null) return complain('The language could not be told; name it with --language.', 1);
  const path = join('tests', 'pages', language, `${options.slug}${ENDING}`);
  if (existsSync(path)) return complain(`${path} is already there; choose another --slug.`, 1);
  const text = formatPageFile(page, recognition, { language, topic: options.topic });
  parsePageFile(text, path, vocabularyOf(statements));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  console.log(nextSteps(path));
  return 0;
}

function complain(message: string, exitCode: number): number {
  console.error(message);
  return exitCode;
}

function pageOptions(args: readonly string[]): PageOptions | string {
  const values = new Map<string, string>();
  const inputs: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (['--slug', '--language', '--topic'].includes(arg)) values.set(arg, args[++i] ?? '');
    else if (arg.startsWith('--')) return `I don't understand ${arg}.`;
    else inputs.push(arg);
  }
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0) return 'Name one input.';
  const slug = values.get('--slug') ?? '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    return 'Give a --slug of small letters, figures and hyphens, such as wire-invites-companies.';
  const language = values.get('--language') ?? null;
  if (language !== null && !/^[a-z]{2,3}$/.test(language)) return '--language is a tag such as ru.';
  const said = values.get('--topic');
  const topic = PAGE_TOPICS.find((known) => known === said) ?? null;
  if (said !== undefined && topic === null) return `--topic is one of ${PAGE_TOPICS.join(', ')}.`;
  return { input, slug, language, topic };
}

function nextSteps(path: string): string {
  return [
    `Wrote ${path}.`,
    'Its labels are what the engine finds now, right or wrong. Next:',
    '1. Correct the header: topic, style, language, date of publication.',
    '2. Read the page and correct every label; add what is missing, take out what is wrong.',
    '   [[words|entity-id]]   {{q FIDELITY ATTRIBUTION CLAIMS ; KIND said > printed : words}}   {{r ATTRIBUTION CLAIMS : words}}',
    '   A "?" before q or r makes a label optional.',
    '3. Run "npm run quality": it names the line of a label that can’t be read.',
  ].join('\n');
}

import { readFileSync } from 'node:fs';
import { compileStatements, type StatementIndex } from '../../src/engine/compileStatements';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { parseStatement } from '../../src/reference/parseStatement';
import { inputsOf, type ScanInput } from './inputs';
import { scanPage } from './scanPage';

const USAGE =
  'Usage: npm run --silent scan -- [--statement FILE]... [--text] [--pretty] FILE|FOLDER|- ...\n' +
  'Reads .html, .htm, .txt, .json and .jsonl, also with .gz; "-" reads a page of text from standard input.';

interface ScanOptions {
  readonly statements: readonly string[];
  readonly text: boolean;
  readonly pretty: boolean;
  readonly paths: readonly string[];
}

/** Runs the engine over files and prints one JSON object a page. Gives the exit code: 1 where an input was unreadable, 2 for wrong arguments. */
export async function scanCommand(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'string') return complain(`${options}\n${USAGE}`);
  const index = loadStatements(options.statements);
  if (typeof index === 'string') return complain(index);
  let failures = 0;
  for (const input of inputsOf(options.paths)) {
    const line = scanInput(index, input, options);
    if ('error' in line) failures++;
    await print(JSON.stringify(line, null, options.pretty ? 2 : undefined));
  }
  return failures > 0 ? 1 : 0;
}

function complain(message: string): number {
  console.error(message);
  return 2;
}

function parseOptions(args: readonly string[]): ScanOptions | string {
  const statements: string[] = [];
  const paths: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--statement') statements.push(args[++i] ?? '');
    else if (arg.startsWith('--') && arg !== '--text' && arg !== '--pretty')
      return `I don't understand ${arg}.`;
    else if (!arg.startsWith('--')) paths.push(arg);
  }
  if (paths.length === 0) return 'Nothing to scan was named.';
  return { statements, paths, text: args.includes('--text'), pretty: args.includes('--pretty') };
}

function loadStatements(files: readonly string[]): StatementIndex | string {
  if (files.length === 0) return compileStatements(bundledStatements());
  const statements = [];
  for (const file of files) {
    const data = readJson(file);
    if (data === undefined) return `The statement ${file} could not be read as JSON.`;
    const parsed = parseStatement(data);
    if (!parsed.ok) return `The statement ${file} is not valid: ${parsed.detail}`;
    statements.push(parsed.value);
  }
  return compileStatements(statements);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function scanInput(index: StatementIndex, input: ScanInput, options: ScanOptions): object {
  if (!input.ok) return { file: input.file, error: input.error };
  try {
    return scanPage(index, input, options.text);
  } catch (error) {
    return { file: input.file, error: `could not be read as a page: ${String(error)}` };
  }
}

/** Writes a line and waits while whoever reads is slower. */
function print(line: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

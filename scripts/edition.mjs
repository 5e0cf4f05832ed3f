import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, runMain } from './failure.mjs';
import { ROOT, runTool } from './runCommand.mjs';

const FOLDER = join(ROOT, 'src', 'reference', 'bundled', 'trend-2024-05-16');
const USAGE =
  'Usage: npm run edition -- FILE --language xx --title "Title of the statement in that language"\n' +
  'FILE is the translated statement with its claims marked: ⟦c16⟧the words that make it⟦/c16⟧. Marks may nest.';

/**
 * Takes a translation of the bundled statement into the project: its text without the marks, the claims' passages in it,
 * and its entry in the statement.
 */
await runMain(async () => {
  const { file, language, title } = parseArguments(process.argv.slice(2));
  const { text, passages } = parseMarked(readFileSync(file, 'utf8').trimEnd());
  const claims = readJson('claims.json');
  for (const claim of claims) {
    const own = passages.get(claim.id);
    if (own === undefined) throw new Failure(`${file} marks no words for ${claim.id}.`);
    claim.passages[language] = own;
  }
  const statement = readJson('statement.json');
  const original = statement.editions.find(
    (/** @type {{ status: string }} */ edition) => edition.status === 'original',
  );
  const bodyStart = text.indexOf('\n\n', text.indexOf('\n\n') + 2) + 2;
  const edition = { language, status: 'translation', title, bodyStart, source: original.source };
  statement.editions = [
    ...statement.editions.filter((/** @type {{ language: string }} */ other) => other.language !== language),
    edition,
  ];
  writeFileSync(join(FOLDER, `edition.${language}.txt`), text);
  writeJson('claims.json', claims);
  writeJson('statement.json', statement);
  await runTool('biome', ['format', '--write', FOLDER]);
  console.log(`Taken in. Import edition.${language}.txt in src/reference/bundledStatements.ts.`);
});

/** @param {readonly string[]} args */
function parseArguments(args) {
  const value = (/** @type {string} */ name) =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const [file] = args;
  const language = value('--language');
  const title = value('--title');
  if (!file || file.startsWith('--') || !language || !title) throw new Failure(USAGE, 2);
  return { file, language, title };
}

/**
 * The text without its marks, and the passages of each claim in it.
 * @param {string} marked
 */
function parseMarked(marked) {
  const passages = new Map();
  const open = new Map();
  let text = '';
  for (const part of marked.split(/(⟦\/?c\d+⟧)/)) {
    const mark = /^⟦(\/?)(c\d+)⟧$/.exec(part);
    if (mark === null) text += part;
    else if (mark[1] === '') open.set(mark[2], text.length);
    else {
      const start = open.get(mark[2]);
      if (start === undefined) throw new Failure(`${part} closes a mark that was not opened.`);
      open.delete(mark[2]);
      passages.set(mark[2], [...(passages.get(mark[2]) ?? []), { start, end: text.length }]);
    }
  }
  if (open.size > 0) throw new Failure(`Not closed: ${[...open.keys()].join(', ')}.`);
  return { text, passages };
}

/** @param {string} name */
function readJson(name) {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

/**
 * @param {string} name
 * @param {unknown} data
 */
function writeJson(name, data) {
  writeFileSync(join(FOLDER, name), `${JSON.stringify(data, null, 2)}\n`);
}

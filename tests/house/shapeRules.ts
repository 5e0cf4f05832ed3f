import { posix } from 'node:path';
import { importsOf, resolveImport, type Source } from './sources';
import { commentsOf, isNode, lineAt, nameOf, nodesOf, parse, type SyntaxNode } from './syntax';

const MOST_LINES = 250;
const MOST_FUNCTION_LINES = 40;
const DATA = /^src\/(engine\/languages\/data|reference\/bundled)\//;

/** The circles among files: each as the files on the way from one back to itself. */
export function circles(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.push([...way.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}

/** Which project file imports which. */
export function importGraph(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap((wanted) => resolveImport(wanted) ?? []),
    ]),
  );
}

/** What is wrong with where a file lies and what it is called. */
export function placeViolations({ path }: Source): readonly string[] {
  const found: string[] = [];
  if (/\/index\.(ts|tsx|mjs|js)$/.test(path))
    found.push(`${path}: no index files; import from the file itself`);
  const vague = /\/(utils?|helpers?|common|misc)\//.exec(path)?.[1];
  if (vague) found.push(`${path}: lies in '${vague}'; name the folder after what it holds`);
  return found;
}

/** What a file exports that it should not: variables, and (outside entrypoints and configuration) a default. */
export function exportViolations({ path, text }: Source): readonly string[] {
  const program = parse(path, text);
  const exported = new Set(exportNames(program));
  const variables = topLevel(program)
    .filter((node) => node.type === 'VariableDeclaration' && node.kind !== 'const')
    .flatMap((node) => declarationNames(node))
    .filter((name) => exported.has(name))
    .map((name) => `${path}: exports the variable '${name}'; export a constant or a function`);
  const mayDefault = path.startsWith('entrypoints/') || path.endsWith('.config.ts');
  const hasDefault =
    exported.has('default') || bodyOf(program).some((node) => node.type === 'ExportDefaultDeclaration');
  return hasDefault && !mayDefault
    ? [...variables, `${path}: has a default export; export it by its name`]
    : variables;
}

/** Enums and `any`. */
export function typeViolations({ path, text }: Source): readonly string[] {
  return nodesOf(parse(path, text)).flatMap((node) => {
    const where = `${path}:${lineAt(text, node.start)}`;
    if (node.type === 'TSEnumDeclaration') return [`${where}: enum; use a union of strings`];
    return node.type === 'TSAnyKeyword' ? [`${where}: any; name the type, or use unknown and check it`] : [];
  });
}

/** Notes left behind. */
export function leftNotes({ path, text }: Source): readonly string[] {
  return [...text.matchAll(/\b(TODO|FIXME|XXX)\b/g)].map(
    (note) => `${path}:${lineAt(text, note.index)}: ${note[1]}; do it, or write it up in docs`,
  );
}

/** Files and functions that are too long. */
export function lengthViolations({ path, text }: Source): readonly string[] {
  if (DATA.test(path)) return [];
  const lines = text.trimEnd().split('\n').length;
  const file =
    lines > MOST_LINES ? [`${path}: ${lines} lines; split it into files of at most ${MOST_LINES}`] : [];
  const functions = nodesOf(parse(path, text))
    .filter(isFunction)
    .flatMap((node) => {
      const length = lineAt(text, node.end) - lineAt(text, node.start) + 1;
      const where = `${path}:${lineAt(text, node.start)}`;
      return length > MOST_FUNCTION_LINES
        ? [
            `${where}: a function of ${length} lines; split it into functions of at most ${MOST_FUNCTION_LINES}`,
          ]
        : [];
    });
  return [...file, ...functions];
}

/** Rooms' files that hold what belongs to one subject, under the subject's name. */
const SUBJECTS = new Set([
  'quoteLocation',
  'messaging',
  'elementRoles',
  'siteAccess',
  'localStorage',
  'messageSchemas',
]);

/** A file of src whose name, or the noun it is, stands in the name of nothing that it exports. */
export function nameViolations({ path, text }: Source): readonly string[] {
  if (/^src\/(model|engine\/data)\//.test(path) || path.endsWith('.d.ts')) return [];
  const name = fileName(path);
  const names = exportNames(parse(path, text));
  const noun = name.toLowerCase().replace(/s$/, '');
  const isNamed = names.some((exported) => exported.replaceAll('_', '').toLowerCase().includes(noun));
  if (isNamed || SUBJECTS.has(name)) return [];
  return [`${path}: exports ${names.join(', ') || 'nothing'}; name the file after one of its exports`];
}

/** Exported functions without a doc comment directly before them. */
export function undocumented({ path, text }: Source): readonly string[] {
  const program = parse(path, text);
  const docs = commentsOf(path, text).filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  const isDocumented = ({ start }: SyntaxNode) =>
    docs.some(({ end }) => end <= start && /^[ \t]*\r?\n?[ \t]*$/.test(text.slice(end, start)));
  const exported = new Set(exportNames(program));
  const seen = new Set<string>();
  return bodyOf(program).flatMap((node) => {
    const names = functionNames(declarationIn(node)).filter((name) => exported.has(name) && !seen.has(name));
    for (const name of names) seen.add(name);
    if (isDocumented(node)) return [];
    return names.map(
      (name) => `${path}: ${name} has no doc comment directly before it; say in one what it does`,
    );
  });
}

/** A test that mirrors no file of src. */
export function unmirrored(test: string, sources: readonly string[]): readonly string[] {
  const room = /^tests\/(model|engine|reference|annotation|page|store|ui|extension|app)\//.exec(test)?.[1];
  if (!room || !/\.test\.tsx?$/.test(test)) return [];
  const name = fileName(test).replace(/\.test$/, '');
  if (sources.some((path) => path.startsWith(`src/${room}/`) && fileName(path) === name)) return [];
  return [`${test}: there is no ${name}.ts in src/${room}; name the test after the file it tests`];
}

/** The names that a file exports. */
function exportNames(program: SyntaxNode): readonly string[] {
  return bodyOf(program).flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration') return [];
    const specifiers: readonly unknown[] = Array.isArray(node.specifiers) ? node.specifiers : [];
    const listed = specifiers.flatMap((specifier) =>
      isNode(specifier) ? (nameOf(specifier.exported) ?? []) : [],
    );
    return [...listed, ...declarationNames(node.declaration)];
  });
}

function bodyOf(program: SyntaxNode): readonly SyntaxNode[] {
  return Array.isArray(program.body) ? program.body.filter(isNode) : [];
}

function topLevel(program: SyntaxNode): readonly SyntaxNode[] {
  return bodyOf(program).map(declarationIn);
}

function declarationIn(node: SyntaxNode): SyntaxNode {
  return isNode(node.declaration) ? node.declaration : node;
}

function declarationNames(declaration: unknown): readonly string[] {
  if (!isNode(declaration)) return [];
  if (declaration.type !== 'VariableDeclaration')
    return nameOf(declaration.id) ? [nameOf(declaration.id) ?? ''] : [];
  return declaratorsOf(declaration).flatMap(({ id }) => nameOf(id) ?? []);
}

function functionNames(declaration: SyntaxNode): readonly string[] {
  if (isFunction(declaration) || declaration.type === 'TSDeclareFunction')
    return declarationNames(declaration);
  return declaratorsOf(declaration)
    .filter(({ init }) => isNode(init) && isFunction(init))
    .flatMap(({ id }) => nameOf(id) ?? []);
}

function declaratorsOf(declaration: SyntaxNode): readonly SyntaxNode[] {
  return Array.isArray(declaration.declarations) ? declaration.declarations.filter(isNode) : [];
}

function isFunction(node: SyntaxNode): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

function fileName(path: string): string {
  return posix.basename(path).replace(/\.(ts|tsx|mjs|js)$/, '');
}

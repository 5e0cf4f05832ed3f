import { parseSync } from 'oxc-parser';

/** A node of the syntax tree, of any kind. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** Whether a value is a node of the syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes directly inside a node, each with the name of the property that holds it. */
function childrenOf(node: SyntaxNode): readonly (readonly [string, SyntaxNode])[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter(isNode).map((child) => [key, child] as const);
  });
}

/** A node with all nodes inside it, outermost first. */
export function nodesOf(root: unknown): readonly SyntaxNode[] {
  if (!isNode(root)) return [];
  return [root, ...childrenOf(root).flatMap(([, child]) => nodesOf(child))];
}

/** The tree of a file. Throws when the file cannot be parsed, so that no rule passes over an unread file. */
export function parse(path: string, text: string): SyntaxNode {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  if (!isNode(program)) throw new Error(`${path} gave no tree`);
  return program;
}

/** The comments of a file. */
export function commentsOf(path: string, text: string) {
  return parseSync(path, text).comments;
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The name of an identifier (also in JSX) or the value of a string; null for anything else. */
export function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (typeof node.name === 'string') return node.name;
  return typeof node.value === 'string' ? node.value : null;
}

/** `name` and `property` of `name.property` or `name['property']`; null for any other node. */
export function memberOf(
  node: unknown,
): { readonly object: string | null; readonly property: string | null } | null {
  if (!isNode(node) || node.type !== 'MemberExpression') return null;
  const { computed, property } = node;
  const readable = !computed || (isNode(property) && property.type === 'Literal');
  return { object: nameOf(node.object), property: readable ? nameOf(property) : null };
}

/** The identifiers of a file that mean something the file does not itself declare: globals, and nothing else. */
export function globalsOf(program: SyntaxNode): readonly SyntaxNode[] {
  const declared = new Set(nodesOf(program).flatMap(declaredNames));
  return references(program).filter((node) => !declared.has(nameOf(node) ?? ''));
}

function references(node: SyntaxNode): readonly SyntaxNode[] {
  const inside = childrenOf(node)
    .filter(([key]) => !isNameOnly(node, key))
    .flatMap(([, child]) => references(child));
  return node.type === 'Identifier' ? [node, ...inside] : inside;
}

const KEYED = /^(Property|PropertyDefinition|MethodDefinition|TS(Property|Method)Signature|TSAbstract\w+)$/;

/** Whether the child under that property only names a member, and so refers to nothing. */
function isNameOnly(node: SyntaxNode, key: string): boolean {
  if (node.type === 'MemberExpression') return key === 'property' && node.computed !== true;
  if (KEYED.test(node.type)) return key === 'key' && node.computed !== true;
  if (node.type === 'TSQualifiedName') return key === 'right';
  if (node.type === 'TSNamedTupleMember') return key === 'label';
  if (node.type === 'TSIndexSignature') return key === 'parameters';
  return node.type === 'ImportSpecifier' || node.type === 'ExportSpecifier';
}

function declaredNames(node: SyntaxNode): readonly string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return patternNames(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'TSDeclareFunction':
    case 'TSFunctionType':
    case 'TSMethodSignature':
    case 'TSCallSignatureDeclaration': {
      const params: readonly unknown[] = Array.isArray(node.params) ? node.params : [];
      return [...patternNames(node.id), ...params.flatMap(patternNames)];
    }
    case 'ClassDeclaration':
      return patternNames(node.id);
    case 'CatchClause':
      return patternNames(node.param);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return patternNames(node.local);
    default:
      return [];
  }
}

function patternNames(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [nameOf(pattern) ?? ''];
  if (pattern.type === 'AssignmentPattern') return patternNames(pattern.left);
  return childrenOf(pattern)
    .filter(([key]) => key !== 'key' && key !== 'typeAnnotation' && key !== 'decorators')
    .flatMap(([, child]) => patternNames(child));
}

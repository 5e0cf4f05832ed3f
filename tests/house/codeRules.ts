import type { Source } from './sources';
import { globalsOf, isNode, lineAt, memberOf, nameOf, nodesOf, parse, type SyntaxNode } from './syntax';

const PURE_GLOBALS = new Set(
  (
    'document window self globalThis navigator chrome browser fetch XMLHttpRequest WebSocket setTimeout setInterval ' +
    'performance'
  ).split(' '),
);

/** What a pure room (model, engine, reference, annotation) takes from the world around it: nothing, if it keeps the rule. */
export function impurities(source: Source): readonly string[] {
  const program = parse(source.path, source.text);
  const globals = globalsOf(program).filter((node) => PURE_GLOBALS.has(nameOf(node) ?? ''));
  const chances = nodesOf(program).filter(isChanceOrClock);
  return [...globals, ...chances].map((node) =>
    at(
      source,
      node,
      'take the value as an argument from app: this room must give the same for the same input',
    ),
  );
}

function isChanceOrClock(node: SyntaxNode): boolean {
  const member = memberOf(node);
  if (member) return (member.object === 'Math' && member.property === 'random') || isDateNow(member);
  const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
  const { arguments: given } = node;
  return isCall && nameOf(node.callee) === 'Date' && Array.isArray(given) && given.length === 0;
}

function isDateNow(member: { readonly object: string | null; readonly property: string | null }): boolean {
  return member.object === 'Date' && member.property === 'now';
}

/** Where a file waits: async functions, await, promises. */
export function waits(source: Source): readonly string[] {
  return nodesOf(parse(source.path, source.text))
    .filter((node) => {
      if (node.type === 'AwaitExpression' || node.async === true) return true;
      if (node.type === 'ForOfStatement') return node.await === true;
      return node.type === 'Identifier' && nameOf(node) === 'Promise';
    })
    .map((node) =>
      at(source, node, 'the engine never waits: let app fetch what is needed before it calls the engine'),
    );
}

const NETWORK = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'sendBeacon',
]);
const MARKUP = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const MARKUP_CALLS = new Set(['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment']);

/** What no file of the extension may do: reach the network, run text as code, put text into a page as markup. */
export function dangers(source: Source): readonly string[] {
  return nodesOf(parse(source.path, source.text)).flatMap((node) => {
    const instead = dangerOf(node);
    return instead === null ? [] : [at(source, node, instead)];
  });
}

function dangerOf(node: SyntaxNode): string | null {
  const member = memberOf(node);
  const isName = node.type === 'Identifier' || node.type === 'JSXIdentifier';
  const name = member
    ? member.property
    : isName || node.type === 'Property'
      ? nameOf(node.key ?? node)
      : null;
  if (isCallOf(node, 'fetch') || (name !== 'fetch' && NETWORK.has(name ?? '') && node.type !== 'Property'))
    return 'nothing leaves the browser: bundle the data instead';
  if (isCallOf(node, 'eval') || isCallOf(node, 'Function'))
    return 'write the code out instead of running text';
  if (member?.object === 'document' && (name === 'write' || name === 'writeln'))
    return 'create elements instead';
  if (name === 'dangerouslySetInnerHTML' || (member && MARKUP_CALLS.has(name ?? '')))
    return 'give preact elements or text instead';
  const assigned = node.type === 'AssignmentExpression' ? memberOf(node.left)?.property : null;
  return assigned && MARKUP.has(assigned) ? 'set textContent or create elements instead' : null;
}

function isCallOf(node: SyntaxNode, name: string): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const { callee } = node;
  if (!isNode(callee)) return false;
  return callee.type === 'Identifier' ? nameOf(callee) === name : memberOf(callee)?.property === name;
}

function at(source: Source, node: SyntaxNode, instead: string): string {
  const said = source.text.slice(node.start, node.end).split('\n')[0]?.slice(0, 50);
  return `${source.path}:${lineAt(source.text, node.start)}: '${said}'; ${instead}`;
}

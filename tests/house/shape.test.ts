import { describe, expect, it } from 'vitest';
import * as rules from './shapeRules';
import { projectFiles, type Source, sourcesIn } from './sources';

const SOURCES = sourcesIn('src', 'entrypoints', 'scripts');
const SRC = SOURCES.filter(({ path }) => path.startsWith('src/'));
const lines = (count: number) => 'x;\n'.repeat(count);

/** Code by a made-up name, to see a rule fail or hold. */
const code = (path: string, text = ''): Source => ({ path, text });

describe('the code as it is', () => {
  it('has no circular imports', () => {
    const circles = rules.circles(rules.importGraph(SOURCES));
    expect(circles.map((way) => `${way.join(' → ')}; move what both need into a third file`)).toEqual([]);
  });

  it.each([
    ['has no barrels and no folders for anything', SOURCES, rules.placeViolations],
    ['exports no variables and no defaults', SOURCES, rules.exportViolations],
    ['has no enum and no any', SOURCES, rules.typeViolations],
    ['has no notes left behind', SOURCES, rules.leftNotes],
    ['has short files and short functions', SOURCES, rules.lengthViolations],
    ['is named after what it exports', SRC, rules.nameViolations],
    ['says what each exported function does', SRC, rules.undocumented],
  ] as const)('%s', (_, sources, rule) => {
    expect(sources.flatMap(rule)).toEqual([]);
  });

  it('is mirrored by its tests', () => {
    const paths = SRC.map(({ path }) => path);
    expect(projectFiles().flatMap((test) => rules.unmirrored(test, paths))).toEqual([]);
  });
});

/** What each rule must see. */
const SEEN = [
  ['a barrel', rules.placeViolations, code('src/ui/index.ts')],
  ['a folder for anything', rules.placeViolations, code('src/ui/utils/a.ts')],
  ['an exported variable', rules.exportViolations, code('src/a.ts', 'export let a = 1;')],
  ['a variable exported by a list', rules.exportViolations, code('src/a.ts', 'let a = 1; export { a };')],
  ['a default export', rules.exportViolations, code('src/a.ts', 'export default 1;')],
  [
    'a default export by a list',
    rules.exportViolations,
    code('src/a.ts', 'const a = 1; export { a as default };'),
  ],
  ['an enum', rules.typeViolations, code('src/a.ts', 'enum A { B }')],
  ['any', rules.typeViolations, code('src/a.ts', 'const a = 1 as any;')],
  ['a note left behind', rules.leftNotes, code('src/a.ts', `// ${'TO'}DO: more`)],
  ['a long file', rules.lengthViolations, code('src/a.ts', lines(251))],
  ['a long function', rules.lengthViolations, code('src/a.ts', `const a = () => {\n${lines(39)}};`)],
  ['another name', rules.nameViolations, code('src/ui/a.ts', 'export const b = 1;')],
  ['no doc comment', rules.undocumented, code('src/a.ts', 'export function a() {}')],
  [
    'a doc comment too far off',
    rules.undocumented,
    code('src/a.ts', '/** Does. */\n\nexport const a = () => 1;'),
  ],
  ['a plain comment', rules.undocumented, code('src/a.ts', '// Does.\nfunction a() {}\nexport { a };')],
] as const;

/** What each rule must let pass. */
const LEFT_ALONE = [
  ['an entrypoint’s default', rules.exportViolations, code('entrypoints/a.ts', 'export default 1;')],
  ['an inner variable', rules.exportViolations, code('src/a.ts', 'let a = 1; export const b = () => a;')],
  ['a long list of data', rules.lengthViolations, code('src/engine/languages/data/a.ts', lines(400))],
  ['a function of 40 lines', rules.lengthViolations, code('src/a.ts', `const a = () => {\n${lines(38)}};`)],
  ['a component’s name', rules.nameViolations, code('src/ui/Card.tsx', 'export function card() {}')],
  ['a doc comment', rules.undocumented, code('src/a.ts', '/** Does. */\nexport function a() {}')],
] as const;

describe('the rules of shape', () => {
  it('see a circle', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(rules.circles(imports)).toEqual([['b', 'c', 'b']]);
    expect(
      rules.circles(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
        ]),
      ),
    ).toEqual([]);
  });

  it.each(SEEN)('see %s', (_, rule, source) => {
    expect(rule(source)).toEqual([expect.stringContaining(source.path)]);
  });

  it.each(LEFT_ALONE)('leave alone %s', (_, rule, source) => {
    expect(rule(source)).toEqual([]);
  });

  it('see a test of nothing', () => {
    const sources = ['src/ui/card/CardView.tsx'];
    expect(rules.unmirrored('tests/ui/card/Gone.test.tsx', sources)).toHaveLength(1);
    expect(rules.unmirrored('tests/ui/CardView.test.tsx', sources)).toEqual([]);
    expect(rules.unmirrored('tests/house/anything.test.ts', sources)).toEqual([]);
  });
});

import { type Import, importsOf, type Source } from './sources';

/** What one room may import from outside itself. */
interface RoomRule {
  /** Paths from the top folder that may be imported at all. */
  readonly anything: readonly RegExp[];
  /** Paths that may be imported with `import type`. */
  readonly types: readonly RegExp[];
  /** What to do instead of any other import. */
  readonly instead: string;
}

const room = (name: string) => new RegExp(`^src/${name}/`);

/** The rooms of `src`, and the entrypoints, with what each may import. A room may always import from itself. */
export const ROOMS: Readonly<Record<string, RoomRule>> = {
  model: {
    anything: [],
    types: [/^locales\/en\.json$/],
    instead: 'the model knows no other room: move the type into the model, or the code out of it',
  },
  engine: {
    anything: [room('model')],
    types: [],
    instead:
      'the engine works on the model alone: take what it needs as an argument, its type from the model',
  },
  reference: {
    anything: [room('model'), room('engine')],
    types: [],
    instead: 'reference uses model and engine only: let app hand over the rest',
  },
  annotation: {
    anything: [room('model')],
    types: [],
    instead: 'annotation uses the model only: let app hand over the rest',
  },
  page: {
    anything: [room('model'), /^src\/engine\/quoteLocation(\.ts)?$/],
    types: [],
    instead: 'page uses the model and engine/quoteLocation only: let app pass results in and events out',
  },
  store: {
    anything: [room('model')],
    types: [],
    instead: 'the store uses the model only: let app hand over the rest',
  },
  ui: {
    anything: [room('model')],
    types: [],
    instead: 'the ui draws what it is given: take data, words and callbacks as props from app',
  },
  extension: {
    anything: [
      room('model'),
      // A draft is checked when it comes by message just as an annotation is that comes in a file.
      /^src\/annotation\/annotationSchema(\.ts)?$/,
      /^src\/reference\/bundled\/.+\/statement\.json$/,
      /^locales\/[a-z]+\.json$/,
    ],
    types: [room('store'), room('annotation')],
    instead:
      'extension uses the model, annotation/annotationSchema, and the types of store and annotation with `import type`: wire it up in app',
  },
  app: {
    // The figures of the About page are those of the README.
    anything: [/^src\//, /^docs\/quality\.json$/],
    types: [],
    instead: 'app uses the rooms of src: move the file into one of them',
  },
  entrypoints: {
    anything: [room('app'), /^src\/extension\/manifest(\.ts)?$/],
    types: [],
    instead: 'an entrypoint only starts something of src/app: move the code there',
  },
};

/** The packages (or what their names begin with), who may use them, and what the others do. */
export const PACKAGES: readonly {
  readonly name: RegExp;
  readonly rooms: readonly string[];
  readonly instead: string;
}[] = [
  {
    name: /^(webextension-polyfill|#i18n|wxt|@wxt-dev\/.*)(\/|$)/,
    rooms: ['extension'],
    instead: 'put what touches the browser or the words into src/extension and call that from app',
  },
  { name: /^#imports$/, rooms: ['entrypoints'], instead: 'only entrypoints take from #imports' },
  { name: /^preact(\/|$)/, rooms: ['ui', 'app'], instead: 'put what draws into src/ui' },
  { name: /^dompurify$/, rooms: ['ui'], instead: 'put what cleans markup into src/ui' },
  {
    name: /^minisearch$/,
    rooms: ['annotation'],
    instead: 'put what searches annotations into src/annotation',
  },
  { name: /^idb$/, rooms: ['store'], instead: 'put what reads or writes the database into src/store' },
  {
    name: /^valibot$/,
    rooms: ['reference', 'extension', 'annotation'],
    instead: 'check data where it comes in: src/reference, src/extension or src/annotation',
  },
  { name: /^marked$/, rooms: ['ui'], instead: 'put what reads Markdown into src/ui/text' },
  {
    name: /^papaparse$/,
    rooms: ['annotation'],
    instead: 'put what writes tables into src/annotation',
  },
  {
    name: /^@floating-ui\/dom$/,
    rooms: ['page'],
    instead: 'put what places boxes in the page into src/page',
  },
];

/** The room of a path, or `entrypoints`; null for a path in neither. */
export function roomOf(path: string): string | null {
  if (path.startsWith('entrypoints/')) return 'entrypoints';
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** What a file imports from rooms it must not know. */
export function roomViolations(source: Source): readonly string[] {
  const own = roomOf(source.path);
  const rule = own === null ? undefined : ROOMS[own];
  if (own === null || !rule)
    return [`${source.path}: lies in no known room; move it into one of ${Object.keys(ROOMS).join(', ')}`];
  return importsOf(source)
    .filter((wanted) => !isAllowed(wanted, own, rule))
    .map(({ specifier }) => `${source.path}: imports '${specifier}'; ${rule.instead}`);
}

function isAllowed({ target, typeOnly }: Import, own: string, rule: RoomRule): boolean {
  if (target === null || roomOf(target) === own) return true;
  if (rule.anything.some((path) => path.test(target))) return true;
  return typeOnly && rule.types.some((path) => path.test(target));
}

/** The packages a file uses that its room must not use. */
export function packageViolations(source: Source): readonly string[] {
  const own = roomOf(source.path) ?? '';
  return importsOf(source).flatMap(({ specifier, target }) => {
    if (target !== null) return [];
    const rule = PACKAGES.find(({ name }) => name.test(specifier));
    if (rule?.rooms.includes(own)) return [];
    const instead =
      rule?.instead ?? 'it is in no rule: do without it, or give it one room in tests/house/roomRules.ts';
    return [`${source.path}: imports '${specifier}'; ${instead}`];
  });
}

import fc from 'fast-check';
import { exportAnnotations } from '../../src/annotation/exportAnnotations';
import type { ExportFormat } from '../../src/annotation/exportContext';
import { sampleAnnotations, sampleContext } from './sampleAnnotations';

const formats: readonly ExportFormat[] = ['backup', 'web-annotation', 'claim'];

const HYPOTHESIS = JSON.stringify({
  export_date: '2025-03-01T00:00:00.000Z',
  annotations: [
    {
      id: 'Abc-123_xyz',
      created: '2025-02-01T10:00:00.000000+00:00',
      updated: '2025-02-02T10:00:00.000000+00:00',
      uri: 'https://news.example/story',
      text: 'See **this**.',
      tags: ['claim'],
      document: { title: ['Talks in Baku'] },
      target: [
        {
          source: 'https://news.example/story',
          selector: [
            { type: 'TextPositionSelector', start: 100, end: 112 },
            { type: 'TextQuoteSelector', exact: 'for 30 years', prefix: 'him ', suffix: '.' },
          ],
        },
      ],
    },
  ],
});

/** Files that are sound, of each kind that is read and one that isn't. */
const FILES: readonly string[] = [
  ...formats.map((format) => exportAnnotations(format, sampleAnnotations().slice(0, 3), sampleContext).text),
  HYPOTHESIS,
];

/** What a field is turned into that was something else. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  '',
  'x'.repeat(3_000),
  '\ud800',
  '\u0000',
  'javascript:alert(1)',
  '9999-99-99T99:99:99Z',
  [],
  {},
  [[[[]]]],
  { length: 1e9 },
  { toString: 1, valueOf: 2 },
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'polluted'];

type Change = (file: string) => string;
const at = (file: string, share: number): number => Math.floor(share * file.length);
// Doubles as such would nearly all be close to 0.
const share = fc.integer({ min: 0, max: 999_999 }).map((millionths) => millionths / 1_000_000);

/** The values of a file that are lists or objects. */
function containersOf(value: unknown): readonly Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(containersOf)];
}

/** Changes one field of a file somewhere; a file that is no JSON any more stays. */
function changeField(
  file: string,
  where: number,
  change: (holder: Record<string, unknown>, key: string) => void,
): string {
  try {
    const value: unknown = JSON.parse(file);
    const holders = containersOf(value).filter((holder) => Object.keys(holder).length > 0);
    const holder = holders[Math.floor(where * holders.length)];
    const keys = Object.keys(holder ?? {});
    const key = keys[Math.floor(((where * 7_919) % 1) * keys.length)];
    if (holder !== undefined && key !== undefined) change(holder, key);
    return JSON.stringify(value);
  } catch {
    return file;
  }
}

const truncated = share.map(
  (from): Change =>
    (file) =>
      file.slice(0, at(file, from)),
);
const without = fc.tuple(share, fc.nat(200)).map(
  ([from, length]): Change =>
    (file) =>
      file.slice(0, at(file, from)) + file.slice(at(file, from) + length),
);
const spliced = fc.tuple(share, share, fc.constantFrom(...FILES)).map(
  ([from, to, other]): Change =>
    (file) =>
      file.slice(0, at(file, from)) + other.slice(at(other, to)),
);
const inserted = fc.tuple(share, fc.oneof(fc.string({ unit: 'binary' }), fc.json())).map(
  ([from, text]): Change =>
    (file) =>
      file.slice(0, at(file, from)) + text + file.slice(at(file, from)),
);
const flipped = fc.tuple(share, fc.oneof(fc.constantFrom(...STRANGE), fc.jsonValue())).map(
  ([where, value]): Change =>
    (file) =>
      changeField(file, where, (holder, key) => {
        holder[key] = value;
      }),
);
const dropped = share.map(
  (where): Change =>
    (file) =>
      changeField(file, where, (holder, key) => {
        delete holder[key];
      }),
);
const nested = fc.tuple(share, fc.nat(200)).map(
  ([where, depth]): Change =>
    (file) =>
      changeField(file, where, (holder, key) => {
        for (let i = 0; i < depth; i++) holder[key] = { [key]: [holder[key]] };
      }),
);
const repeated = fc.tuple(share, fc.nat(50)).map(
  ([where, times]): Change =>
    (file) =>
      changeField(file, where, (holder, key) => {
        holder[key] = Array.from({ length: times }, () => holder[key]);
      }),
);
/** Puts a key that names a prototype before the fields of an object, so that parsing makes it a field of its own. */
const poisoned = fc.tuple(share, fc.constantFrom(...KEYS)).map(
  ([from, key]): Change =>
    (file) => {
      const place = file.indexOf('{', at(file, from));
      return place < 0
        ? file
        : `${file.slice(0, place)}{"${key}":{"polluted":1,"type":"Annotation"},${file.slice(place + 1)}`;
    },
);

const inFields = fc.oneof(flipped, dropped, nested, repeated);
const inText = fc.oneof(truncated, without, spliced, inserted, poisoned, inFields);
const changes = fc.oneof(
  fc.array(inFields, { minLength: 1, maxLength: 2 }),
  fc.array(inText, { minLength: 1, maxLength: 4 }),
);

/** Sound files with up to four harms done to them; half of them are JSON still. */
export const fuzzedImport: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...FILES), changes)
  .map(([file, harms]) => harms.reduce((text, harm) => harm(text), file));

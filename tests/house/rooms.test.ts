import { describe, expect, it } from 'vitest';
import { dangers, impurities, waits } from './codeRules';
import { packageViolations, ROOMS, roomOf, roomViolations } from './roomRules';
import { type Source, sourcesIn } from './sources';

const SOURCES = sourcesIn('src', 'entrypoints');
const PURE = ['model', 'engine', 'reference', 'annotation'];

/** Code by a made-up name, to see a rule fail or hold. */
const code = (path: string, text: string): Source => ({ path, text });

// What each rule must see, and what it must let pass.
const ROOMS_CLOSED = [
  ['src/model/a.ts', "import { b } from '../engine/b';"],
  ['src/model/a.ts', "import words from '../../locales/en.json';"],
  ['src/engine/deep/a.ts', "export { b } from '../../page/b';"],
  ['src/page/a.ts', "import { fold } from '../engine/fold';"],
  ['src/page/a.ts', "import { b } from '../engine/quoteLocationMore';"],
  ['src/ui/a.tsx', "type B = import('../app/b').B;"],
  ['src/extension/a.ts', "import { b } from '../store/b';"],
  ['src/extension/a.ts', "import b, { type c } from '../annotation/b';"],
  ['src/app/a.ts', "import '../../scripts/b.mjs';"],
  ['entrypoints/a.ts', "void import('../src/engine/b');"],
  ['src/attic/a.ts', ''],
] as const;

const ROOMS_OPEN = [
  ['src/model/a.ts', "import type words from '../../locales/en.json';"],
  ['src/engine/a.ts', "import { b } from './b'; import { c } from '../model/c';"],
  ['src/page/a.ts', "import { quoteLocation } from '../engine/quoteLocation';"],
  [
    'src/extension/a.ts',
    "import type { B } from '../store/b'; import s from '../reference/bundled/x/statement.json';",
  ],
  ['src/app/a.ts', "import { b } from '../ui/b';"],
  ['entrypoints/a.ts', "import { b } from '../src/app/b'; import { c } from '../src/extension/manifest';"],
] as const;

const PACKAGES_CLOSED = [
  ['src/engine/a.ts', "import * as v from 'valibot';"],
  ['src/app/a.ts', "import browser from 'webextension-polyfill';"],
  ['src/app/a.ts', "import { i18n } from '#i18n';"],
  ['src/app/a.ts', "import { defineBackground } from '#imports';"],
  ['src/page/a.ts', "import { render } from 'preact';"],
  ['src/app/a.ts', "import DOMPurify from 'dompurify';"],
  ['src/app/a.ts', "import type { DBSchema } from 'idb';"],
  ['src/ui/a.ts', "import { offset } from '@floating-ui/dom';"],
  ['src/app/a.ts', "import { readFileSync } from 'node:fs';"],
] as const;

const IMPURE = [
  'document.title;',
  'const f = () => window;',
  'globalThis.name;',
  'setTimeout(() => {}, 1);',
  'const a = { navigator };',
  'performance.now();',
  'Math.random();',
  'Date.now();',
  'new Date();',
  'const t: typeof chrome = 1;',
] as const;

const PURE_CODE = [
  'interface A { document: string; f(window: number): void }',
  'const window = [1]; window.length;',
  'const a = { browser: 1 }; a.browser;',
  "new Date('2024-05-16'); // document\n'window';",
  'function f({ document }: { document: string }) { return document; }',
] as const;

const DANGEROUS = [
  "fetch('a');",
  "globalThis.fetch('a');",
  'new XMLHttpRequest();',
  "new WebSocket('a');",
  "new EventSource('a');",
  "navigator.sendBeacon('a');",
  "eval('1');",
  "new Function('1');",
  "e.innerHTML = 'a';",
  "e['outerHTML'] += 'a';",
  "e.insertAdjacentHTML('beforeend', 'a');",
  "document.write('a');",
  "const a = <p dangerouslySetInnerHTML={{ __html: 'a' }} />;",
  "h('p', { dangerouslySetInnerHTML: { __html: 'a' } });",
] as const;

describe('the rooms of src', () => {
  it('are all there', () => {
    const rooms = new Set(SOURCES.map(({ path }) => roomOf(path)));
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('import only what their rule allows', () => {
    expect(SOURCES.flatMap(roomViolations)).toEqual([]);
  });

  it.each(ROOMS_CLOSED)('may not: %s with %s', (path, text) => {
    expect(roomViolations(code(path, text))).toEqual([expect.stringContaining(path)]);
  });

  it.each(ROOMS_OPEN)('may: %s with %s', (path, text) => {
    expect(roomViolations(code(path, text))).toEqual([]);
  });
});

describe('packages', () => {
  it('are used only in their rooms', () => {
    expect(SOURCES.flatMap(packageViolations)).toEqual([]);
  });

  it.each(PACKAGES_CLOSED)('may not: %s with %s', (path, text) => {
    expect(packageViolations(code(path, text))).toEqual([expect.stringContaining(path)]);
  });

  it('may be used in their rooms', () => {
    expect(packageViolations(code('src/ui/a.ts', "import { useState } from 'preact/hooks';"))).toEqual([]);
  });
});

describe('the pure rooms', () => {
  it('take nothing from the world around them', () => {
    expect(SOURCES.filter(({ path }) => PURE.includes(roomOf(path) ?? '')).flatMap(impurities)).toEqual([]);
  });

  it.each(IMPURE)('may not: %s', (text) => {
    expect(impurities(code('src/model/a.ts', text))).toEqual([expect.stringContaining('src/model/a.ts:1')]);
  });

  it.each(PURE_CODE)('may: %s', (text) => {
    expect(impurities(code('src/model/a.ts', text))).toEqual([]);
  });
});

describe('the engine', () => {
  it('never waits', () => {
    expect(SOURCES.filter(({ path }) => roomOf(path) === 'engine').flatMap(waits)).toEqual([]);
  });

  it.each(['async () => 1;', 'await x;', 'let a: Promise<void>;', 'Promise.all([]);'])(
    'may not: %s',
    (text) => {
      expect(waits(code('src/engine/a.ts', text))).not.toEqual([]);
    },
  );
});

describe('the extension', () => {
  it('reaches no network, runs no text and writes no markup', () => {
    expect(SOURCES.flatMap(dangers)).toEqual([]);
  });

  it.each(DANGEROUS)('may not: %s', (text) => {
    expect(dangers(code('src/app/a.tsx', text))).not.toEqual([]);
  });

  it.each(["const evaluate = 1; 'eval(1)'; // fetch('a')", 'const a = e.innerHTML;', 'new Map();'])(
    'may: %s',
    (text) => {
      expect(dangers(code('src/app/a.tsx', text))).toEqual([]);
    },
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileGate } from '../../src/engine/compileGate';
import { passesSpotter, startSpotting } from '../../src/engine/passesSpotter';
import { bundledStatements } from '../../src/reference/bundledStatements';

const gate = compileGate(bundledStatements());
const demo = (name: string): string =>
  readFileSync(`demo/pages/${name}.html`, 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ');

describe('the spotter’s gate', () => {
  it('lets every coverage page through, in any of its languages', () => {
    const coverage = ['northgate-courier', 'caspian-desk', 'meridian-wire', 'list-polesya', 'qala-xeber'];
    expect(coverage.filter((name) => !passesSpotter(gate, demo(name)))).toEqual([]);
  });

  it('stops at pages that name none of the cast, and at one name alone', () => {
    expect(passesSpotter(gate, demo('lighthouse'))).toBe(false);
    expect(passesSpotter(gate, 'Karabakh, Karabakh and again Karabakh.')).toBe(false);
  });

  it('takes a page in pieces, also where a piece ends inside a name', () => {
    const isTelling = startSpotting(gate);
    const pieces = ['He spoke of Eastern', ' Zangezur and of the climate', ' conference in autumn.'];
    expect(pieces.map(isTelling)).toEqual([false, false, true]);
  });

  it('is small: it is read on every page of a news site', () => {
    expect(JSON.stringify(gate).length).toBeLessThan(60_000);
    expect(readdirSync('demo/pages').length).toBeGreaterThan(6);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPages } from '../../scripts/quality/loadPages';
import { vocabularyOf } from '../../scripts/quality/vocabularyOf';
import { compileGate } from '../../src/engine/compileGate';
import { startHinting } from '../../src/engine/hintSearch';
import { passesSpotter, startSpotting } from '../../src/engine/passesSpotter';
import { bundledStatements } from '../../src/reference/bundledStatements';

const gate = compileGate(bundledStatements());
const isHinting = (text: string): boolean => startHinting(gate.hints)(text);
const demo = (name: string): string =>
  readFileSync(`demo/pages/${name}.html`, 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ');

describe('the spotter’s gate', () => {
  it('lets every coverage page through, in any of its languages', () => {
    const coverage = ['northgate-courier', 'caspian-desk', 'meridian-wire', 'list-polesya', 'qala-xeber'];
    expect(coverage.filter((name) => !passesSpotter(gate, demo(name)))).toEqual([]);
  });

  it('lets every labelled page through that is about a statement, also where the browser runs its blocks together', () => {
    const { pages } = loadPages('tests/pages', vocabularyOf(bundledStatements()));
    const onTopic = pages.filter(({ content }) => content.topic === 'on-topic');
    expect(onTopic.length).toBeGreaterThan(50);
    const stopped = onTopic.filter(({ content: { page } }) => !passesSpotter(gate, page.text));
    const stoppedRunOn = onTopic.filter(
      ({ content: { page } }) => !passesSpotter(gate, page.text.replaceAll('\n', '')),
    );
    expect([...stopped, ...stoppedRunOn].map(({ file }) => file)).toEqual([]);
  });

  it('stops at pages that name none of the cast, and at one name alone', () => {
    expect(passesSpotter(gate, demo('lighthouse'))).toBe(false);
    expect(passesSpotter(gate, 'Karabakh, Karabakh and again Karabakh.')).toBe(false);
  });

  it.each([
    'Aliyev and Lukashenko',
    'ALIYEV, LUKASHENKO',
    'İlham Əliyev və Aleksandr Lukaşenko',
    'Али\u00adева и Лука\u200bшенко́',
    'of Karabakh at COP29',
    'of Karabakh at the COP-29',
    'of Karabakh at COP 29',
    '<li>Karabakh</li><li>Eastern Zangezur</li>'.replace(/<[^>]*>/g, ''),
    '<li>باكو</li><li>مينسك</li><li>لوكاشنكو</li>'.replace(/<[^>]*>/g, ''),
  ])('takes names as pages write them: %s', (text) => {
    expect(isHinting(text)).toBe(true);
    expect(passesSpotter(gate, text)).toBe(true);
  });

  it('takes a page in pieces, also where a piece ends inside a name', () => {
    const pieces = ['He spoke of Eastern', ' Zangezur and of the climate', ' conference in autumn.'];
    expect(pieces.map(startHinting(gate.hints))).toEqual([false, false, true]);
    expect(pieces.map(startSpotting(gate.hints, gate.index))).toEqual([false, false, true]);
  });
});

describe('the cheap question before it', () => {
  it('is answered by no to words that stand in names but make none', () => {
    const apart = 'And other words that say nothing. '.repeat(5);
    const words = [
      'The summit of the region.',
      'On the climate.',
      'A commission of governments.',
      'Liberated people.',
    ];
    expect(isHinting(words.join(apart))).toBe(false);
    expect(isHinting('The climate summit of the South Caucasus.')).toBe(true);
  });

  it('is small: it is read on every page of a news site', () => {
    expect(JSON.stringify(gate.hints).length).toBeLessThan(12_000);
    expect(JSON.stringify(gate.index).length).toBeLessThan(60_000);
    expect(readdirSync('demo/pages').length).toBeGreaterThan(6);
  });
});

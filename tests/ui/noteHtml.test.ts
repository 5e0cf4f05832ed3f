// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteFragment, noteHtml } from '../../src/ui/text/noteHtml';
import { INJECTION_PAYLOADS, PAYLOAD_MARK } from '../support/injectionPayloads';

const SAFE_ADDRESS = /^(https?|mailto):/i;
const LOADING =
  'img, image, script, style, link, iframe, object, embed, video, audio, source, svg, math, form, input, base, meta';

/** What a browser makes of the HTML. */
function shown(note: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = noteHtml(note);
  return place;
}

describe('a note', () => {
  it('is shown as the Markdown it is', () => {
    const note =
      '# Head\n\n*soft* **loud** ~~gone~~ `code`\n\n- one\n- two\n\n> said\n\n| a | b |\n|---|---|\n| 1 | 2 |';
    const place = shown(note);
    for (const tag of ['h1', 'em', 'strong', 'del', 'code', 'ul li', 'blockquote', 'table td'])
      expect([tag, place.querySelector(tag) !== null]).toEqual([tag, true]);
  });

  it('keeps the lines that the person broke', () => {
    expect(shown('one\ntwo').querySelectorAll('br')).toHaveLength(1);
  });

  it('shows HTML as the text it is', () => {
    const place = shown('a <b>bold</b> word\n\n<div>a block</div>');
    expect(place.querySelector('b, div')).toBeNull();
    expect(place.textContent).toContain('a <b>bold</b> word');
    expect(place.textContent).toContain('<div>a block</div>');
  });

  it('links only to the web and to mail, without saying where from', () => {
    const place = shown(
      '[a](https://a.example/) [b](mailto:a@b.example) [c](ftp://c.example/) https://d.example/ [e](/e)',
    );
    const links = [...place.querySelectorAll('a[href]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://a.example/',
      'mailto:a@b.example',
      'https://d.example/',
    ]);
    for (const link of links) expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('shows the words of a picture and loads none', () => {
    const place = shown('![a lighthouse](https://a.example/a.png)');
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent?.trim()).toBe('a lighthouse');
  });

  it('is the same as nodes', () => {
    const place = document.createElement('div');
    place.append(noteFragment('*soft* <b>'));
    expect(place.innerHTML).toBe(noteHtml('*soft* <b>'));
  });
});

describe('what somebody put into a note to run or load', () => {
  beforeEach(() => {
    delete (globalThis as Record<string, unknown>)[PAYLOAD_MARK];
  });
  afterEach(() => {
    expect((globalThis as Record<string, unknown>)[PAYLOAD_MARK]).toBeUndefined();
  });

  it.each(INJECTION_PAYLOADS)('does not: %j', (payload) => {
    for (const note of [
      payload,
      `*a* ${payload}`,
      `\`\`\`\n${payload}\n\`\`\``,
      `> ${payload}`,
      `- ${payload}`,
    ]) {
      const place = shown(note);
      expect(place.querySelectorAll(LOADING)).toHaveLength(0);
      for (const element of place.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) {
          expect(name).toMatch(/^(href|title|start|align|target|rel)$/);
          if (name === 'href') expect(value).toMatch(SAFE_ADDRESS);
        }
      }
    }
  });

  it('is more than 200 different things', () => {
    expect(new Set(INJECTION_PAYLOADS).size).toBeGreaterThanOrEqual(200);
  });
});

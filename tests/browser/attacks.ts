import { ARTICLE, pageOf } from './coverage';

/** A page that covers the statement and works against its reader's extension. */
export interface Attack {
  readonly name: string;
  /** The document, or what the server sends instead. */
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long it goes on, in milliseconds. */
  readonly lasts?: number;
}

/** What a page could get hold of it notes here. */
const NOTES = 'window.stolen = []; const steal = (what) => window.stolen.push(String(what));';

/** An attack by script, which runs before anything else on the page. */
function scripted(name: string, script: string, article = ARTICLE): Attack {
  return { name, body: pageOf(article, `<script>${NOTES}${script}</script>`) };
}

/** Attacks on the reading and marking of a page: it must be read and marked as if there was nothing. */
export const ATTACKS: readonly Attack[] = [
  scripted(
    'replaced prototypes',
    `const broken = () => { throw new Error('broken'); };
    for (const { prototype } of [Array, Map, Set, Range, Node, Element, TreeWalker, MutationObserver, HighlightRegistry, Highlight])
      for (const key of Object.getOwnPropertyNames(prototype))
        if (key !== 'constructor' && typeof Object.getOwnPropertyDescriptor(prototype, key).value === 'function'
          && !['push', 'appendChild', 'getBoundingClientRect', 'getClientRects', 'slice', 'map', 'flatMap', 'filter', 'find', 'values', 'includes', 'join', 'get', 'has', 'set', 'entries', 'forEach', 'keys', 'hasAttribute', 'getAttribute', 'add', 'indexOf', 'some', 'reduce', 'concat', 'contains', 'compareDocumentPosition', 'setStart', 'setEnd'].includes(key))
          try { prototype[key] = broken; } catch {}
    document.createElement = (name) => { steal(name); throw new Error('broken'); };
    Element.prototype.attachShadow = function (options) { steal('shadow'); throw new Error('broken'); };`,
  ),
  scripted(
    'a polluted Object.prototype',
    `for (const key of ['type', 'ok', 'code', 'value', 'status', 'url', 'signal', 'capture', 'passive', 'get', 'set', 'start', 'end', 'kind', 'text'])
      Object.defineProperty(Object.prototype, key, { get() { return 'polluted'; }, set(value) { steal(key); }, configurable: true });`,
  ),
  {
    name: 'names that hide the document’s own',
    body: pageOf(
      `${[
        'body',
        'documentElement',
        'title',
        'head',
        'querySelector',
        'querySelectorAll',
        'createElement',
        'createRange',
        'createTreeWalker',
        'addEventListener',
        'getElementsByTagName',
        'defaultView',
        'location',
        'getSelection',
        'activeElement',
        'elementFromPoint',
        'caretPositionFromPoint',
        'prerendering',
        'visibilityState',
      ]
        .map((name) => `<img name="${name}" alt=""><form name="${name}x" id="${name}x"></form>`)
        .join(
          '',
        )}<form><input name="parentNode"><input name="firstChild"><input name="childNodes"><input name="textContent"></form>
      ${ARTICLE}`,
      `<script>${NOTES}</script>`,
    ),
  },
  {
    ...scripted(
      'highlights cleared at every frame',
      `const clear = () => { CSS.highlights.clear(); if (performance.now() < 3000) requestAnimationFrame(clear); }; clear();`,
    ),
    lasts: 3_500,
  },
  scripted(
    'mutation without end that reacts to us',
    `addEventListener('DOMContentLoaded', () => {
      let count = 0;
      new MutationObserver(() => { if (count++ < 5000) Promise.resolve().then(() => document.body.setAttribute('class', 'c' + count)); })
        .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      setInterval(() => { document.querySelector('article').className = 'a' + count++; }, 5);
    });`,
  ),
  scripted(
    'style against marks and card',
    `document.write('<style>* { opacity: 0.02; transform: rotate(1deg); --paper: transparent; --ink: transparent; --surface: transparent }'
      + '[data-on-record] { display: none !important; opacity: 0 !important; pointer-events: none !important; clip-path: inset(50%) !important }'
      + 'article, article * , html, body { opacity: 1; transform: none }'
      + '::highlight(on-record-verbatim) { background: red !important; text-decoration: none !important }</style>');`,
  ),
  { name: 'quirks mode', body: `<html><title>News</title><script>${NOTES}</script><body>${ARTICLE}` },
  {
    name: 'XHTML',
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>News</title><script>${NOTES}</script></head><body>${ARTICLE}</body></html>`,
  },
  scripted(
    'frames that come and go',
    `addEventListener('DOMContentLoaded', () => {
      let left = 60;
      const turn = setInterval(() => {
        const frame = document.createElement('iframe');
        frame.srcdoc = document.querySelector('article').outerHTML;
        document.querySelector('article').append(frame);
        setTimeout(() => frame.remove(), 15);
        if (left-- === 0) clearInterval(turn);
      }, 30);
    });`,
  ),
];

/** Documents that nothing can be found in, or that are not the reader's to read: nothing must break. */
export const ODD_DOCUMENTS: readonly Attack[] = [
  { name: 'plain text', type: 'text/plain', body: ARTICLE },
  { name: 'plaintext element', body: `<title>News</title><plaintext>${ARTICLE}` },
  { name: 'a sandboxed page', body: pageOf(ARTICLE), headers: { 'Content-Security-Policy': 'sandbox' } },
  {
    name: 'a frameset',
    body: '<html><frameset cols="50%,50%"><frame src="/coverage"><frame></frameset></html>',
  },
  {
    name: 'an image',
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text>Aliyev</text></svg>`,
  },
  { name: 'XML', type: 'application/xml', body: '<news><title>Aliyev and Lukashenko in Baku</title></news>' },
  { name: 'JSON', type: 'application/json', body: '{"title":"Aliyev and Lukashenko in Baku"}' },
  { name: 'nothing', body: '' },
  { name: 'a broken PDF', type: 'application/pdf', body: '%PDF-1.4 Aliyev Lukashenko Baku' },
];

/** Pages of a size that nobody reads. Chromium itself crashes where so deep a page is drawn, so it is not. */
export const HUGE_PAGES: readonly { readonly name: string; readonly script: string }[] = [
  {
    name: '200,000 elements',
    script: `const parts = []; for (let i = 0; i < 200000; i++) parts.push('<span>Baku</span>'); document.body.insertAdjacentHTML('beforeend', '<div>' + parts.join(' ') + '</div>');`,
  },
  {
    name: '10,000 elements one inside another',
    script: `document.write('<style>.deep { display: none }</style>'); let at = document.createElement('div'); const top = at; at.className = 'deep';
      for (let i = 0; i < 10000; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'Aliyev and Lukashenko in Baku'; document.querySelector('article').append(top);`,
  },
  {
    name: 'a text of ten million letters',
    script: `document.body.append('Aliyev Lukashenko Baku '.repeat(450000));`,
  },
];

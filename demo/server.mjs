import { realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} DemoPage
 * @property {string} path where the site serves it
 * @property {string} title the outlet's name
 * @property {string} lang the language of the title and of the page
 * @property {string} shows one line on what the page is there to show
 */

/**
 * @typedef {object} DemoSite
 * @property {string} origin
 * @property {number} port
 * @property {string[]} requests the path of every request seen, in order
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {string | undefined} [type]
 * @property {string | Buffer} [body]
 * @property {Record<string, string>} [headers]
 */

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));
const EDITION = fileURLToPath(
  new URL('../src/reference/bundled/trend-2024-05-16/edition.en.txt', import.meta.url),
);
const USAGE = 'Usage: node demo/server.mjs [--port NUMBER]';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

// No name from the statement may stand in these lines: the index would then look like coverage itself.
/** @type {readonly DemoPage[]} */
export const DEMO_PAGES = [
  {
    path: '/trend',
    title: 'Trend',
    lang: 'en',
    shows: 'The report itself, as the agency published it: the text every other page is compared with.',
  },
  {
    path: '/northgate-courier',
    title: 'Northgate Courier',
    lang: 'en',
    shows: 'Careful coverage: every quotation is word for word, or shortened and marked as shortened.',
  },
  {
    path: '/caspian-desk',
    title: 'Caspian Desk',
    lang: 'en',
    shows: 'Careless coverage: numbers, names, dates and a “not” changed, words left out, sentences joined.',
  },
  {
    path: '/meridian-wire',
    title: 'Meridian Wire',
    lang: 'en',
    shows: 'Copied running text without quotation marks: half of it left out, the rest in another order.',
  },
  {
    path: '/list-polesya',
    title: 'Лист Полесья',
    lang: 'ru',
    shows: 'Coverage in Russian, with its own translation inside the quotation marks.',
  },
  {
    path: '/qala-xeber',
    title: 'Qala Xəbər',
    lang: 'az',
    shows: 'A short report in a third language: a few quotations, the rest in other words.',
  },
  {
    path: '/harbour-and-hill',
    title: 'Harbour & Hill',
    lang: 'en',
    shows: 'The same speaker on another occasion, in similar words: not this statement.',
  },
  {
    path: '/lighthouse',
    title: 'Tidewater Review',
    lang: 'en',
    shows: 'A page about something else entirely: nothing is marked here.',
  },
];

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The statement as paragraphs: one for each line that is not blank, its words untouched.
 * @param {string} edition
 */
function statementHtml(edition) {
  const lines = edition.split('\n').map((line) => line.trim());
  const paragraphs = lines.filter((line) => line !== '').map((line) => `<p>${escapeHtml(line)}</p>`);
  return paragraphs.join('\n');
}

function pageListHtml() {
  const items = DEMO_PAGES.map(({ path, title, lang, shows }) => {
    const name = `<a href="${path}" lang="${lang}" hreflang="${lang}">${escapeHtml(title)}</a>`;
    return `<li>${name}<p>${escapeHtml(shows)}</p></li>`;
  });
  return items.join('\n');
}

/**
 * @param {string} name
 * @param {string} html
 */
async function fillIn(name, html) {
  // Replacers are functions, so that a `$` in the text is not read as a pattern.
  if (name === 'trend.html') {
    const statement = statementHtml(await readFile(EDITION, 'utf8'));
    return html.replace('<!-- statement -->', () => statement);
  }
  if (name === 'index.html') return html.replace('<!-- pages -->', pageListHtml);
  return html;
}

/** @param {string} path */
function fileNameOf(path) {
  if (path === '/') return 'index.html';
  const name = path.slice(1);
  return extname(name) === '' ? `${name}.html` : name;
}

/** @returns {Answer} */
function notFound() {
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not found</title>
<style>
:root { color-scheme: light dark; background: Canvas }
body { max-width: 34rem; margin: 15vh auto; padding: 0 1rem; font: 1.125rem/1.6 system-ui, sans-serif }
</style>
<main><h1>There is no such page</h1><p><a href="/">All pages of the demonstration</a></p></main>
</html>
`;
  return { status: 404, type: TYPES['.html'], body };
}

/**
 * @param {string} path
 * @returns {Promise<Answer>}
 */
async function find(path) {
  if (path === '/favicon.ico') return { status: 204 };
  const name = fileNameOf(path);
  const type = TYPES[extname(name)];
  // Only a name that stands in the folder's own listing is opened, so no path can lead out of it.
  const listed = (await readdir(PAGES)).includes(name);
  if (type === undefined || !listed) return notFound();
  const content = await readFile(join(PAGES, name));
  if (extname(name) !== '.html') return { status: 200, type, body: content };
  return { status: 200, type, body: await fillIn(name, content.toString('utf8')) };
}

/**
 * @param {string} method
 * @param {string} path
 * @returns {Promise<Answer>}
 */
async function answer(method, path) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  try {
    return await find(path);
  } catch (error) {
    console.error(error);
    return { status: 500, type: TYPES['.txt'], body: 'The demonstration site could not read this page.\n' };
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} found
 * @param {boolean} withBody
 */
function send(response, { status, type, body = '', headers = {} }, withBody) {
  const described = type === undefined ? {} : { 'Content-Type': type };
  const sized = status === 204 ? {} : { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, { 'Cache-Control': 'no-store', ...described, ...sized, ...headers });
  response.end(withBody ? body : undefined);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it got
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const taken = error.code === 'EADDRINUSE';
      const advice = `Port ${port} is taken. Choose another with --port, or leave it out to use a free one.`;
      reject(taken ? new Error(advice, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/**
 * Serves the demonstration news site on this computer only.
 * @param {{ port?: number, log?: boolean }} [options] port 0 takes a free one
 * @returns {Promise<DemoSite>}
 */
export async function startDemoSite({ port = 0, log = false } = {}) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const [path = '/'] = url.split('?');
    requests.push(path);
    const found = await answer(method, path);
    send(response, found, method !== 'HEAD');
    if (log) console.log(`${method} ${path} ${found.status}`);
  });
  const taken = await listen(server, port);
  return { origin: `http://localhost:${taken}`, port: taken, requests, close: () => close(server) };
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps its connections open; without this the server would wait for the browser to end.
    server.closeAllConnections();
  });
}

/** @returns {number | undefined} the port asked for, or undefined when the arguments are unusable */
function portFromArguments() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    const { port = '0' } = values;
    return /^\d{1,5}$/.test(port) && Number(port) <= 65535 ? Number(port) : undefined;
  } catch {
    return undefined;
  }
}

async function main() {
  const port = portFromArguments();
  if (port === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  try {
    const site = await startDemoSite({ port, log: true });
    console.log(`The demonstration site is at ${site.origin}/ (Ctrl-C ends it)`);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, site.close);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) await main();

import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// A fresh process: reads a job, then loads the bundle that does it, and prints how long that took and what came of it.
const { bundle, job } = JSON.parse(readFileSync(0, 'utf8'));
const start = performance.now();
const loaded = await import(pathToFileURL(resolve(bundle)).href);
const load = performance.now() - start;
const result = loaded[basename(bundle, '.mjs')](job);
process.stdout.write(JSON.stringify({ load, ...result }));

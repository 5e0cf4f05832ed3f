import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchTable } from '../bench/benchTable';

/** What each script that runs in pages may weigh, gzipped, in kB of 1,000 bytes; the card comes when it is first needed. */
const MOST = { spotter: 8, annotator: 40, card: 40 } as const;

/** What the scripts weigh that run in pages, of the build that people get. */
export function sizeTable(build: string): BenchTable {
  const rows = Object.entries(MOST).map(([part, most]) => {
    const code = readFileSync(join(build, `${part}.js`));
    const kB = gzipSync(code, { level: 9 }).length / 1_000;
    const target = { wanted: `≤ ${most} kB`, met: kB <= most };
    return { what: part, figures: { 'kB gzip': kB, kB: code.length / 1_000 }, targets: [target] };
  });
  return { name: 'size', title: 'Size', note: '', columns: ['kB gzip', 'kB'], rows, faults: [] };
}

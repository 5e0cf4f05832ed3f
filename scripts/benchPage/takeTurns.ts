import type { BrowserContext } from 'playwright-core';
import type { BenchPage } from './benchPage';
import type { Site } from './startSite';
import type { Variant } from './variants';
import { type Visit, visitPage } from './visitPage';
import { type MarkTimes, watchMarks } from './watchMarks';

/** A variant in its running browser. */
export interface Entrant {
  readonly variant: Variant;
  readonly context: BrowserContext;
}

/** What a variant took of one page, run by run, in the order of the runs. */
export interface Sample {
  readonly visits: Visit[];
  readonly marks: MarkTimes[];
}

/** All samples, by `sampleKey`. */
export type Samples = ReadonlyMap<string, Sample>;

/** The processor as it is, and so many times slower. */
export const RATES = [1, 4] as const;
/** What takes longer, in milliseconds, is measured once; a larger page or a slower processor not at all. */
export const PATIENCE = 5_000;

/** Peers are opened so often at most: they differ from us by more than runs do from each other. */
export const PEER_RUNS = 5;

export function sampleKey(page: BenchPage, rate: number, variant: Variant): string {
  return `${page.name} ${rate} ${variant.name}`;
}

/**
 * Has every variant open every page so many times, the peers less often. They take turns on each page, so that whatever else the machine does
 * meets them alike.
 */
export async function takeTurns(
  entrants: readonly Entrant[],
  pages: readonly BenchPage[],
  site: Site,
  runs: number,
): Promise<Samples> {
  const samples = new Map<string, Sample>();
  const tooMuch = new Map<Variant, number>();
  // The first page of a browser pays for its start.
  for (const { context } of entrants) await warmUp(context, site);
  for (let run = 1; run <= runs; run++) {
    const start = Date.now();
    for (const page of pages) {
      for (const rate of RATES) {
        for (const entrant of entrants) {
          if (run > PEER_RUNS && entrant.variant.kind === 'peer') continue;
          await takeTurn(entrant, page, site, rate, samples, tooMuch);
        }
      }
    }
    console.error(`Run ${run} of ${runs}: ${Math.round((Date.now() - start) / 1000)} s`);
  }
  return samples;
}

async function warmUp(context: BrowserContext, site: Site): Promise<void> {
  const tab = await context.newPage();
  await tab.goto(site.nowhere);
  await tab.close();
}

async function takeTurn(
  { variant, context }: Entrant,
  page: BenchPage,
  site: Site,
  rate: number,
  samples: Map<string, Sample>,
  tooMuch: Map<Variant, number>,
): Promise<void> {
  const work = page.html.length * rate;
  if (work >= (tooMuch.get(variant) ?? Number.POSITIVE_INFINITY)) return;
  const key = sampleKey(page, rate, variant);
  const sample = samples.get(key) ?? { visits: [], marks: [] };
  samples.set(key, sample);
  try {
    const visit = await visitPage(context, site.urlOf(page), page, rate);
    sample.visits.push(visit);
    if (visit.own > PATIENCE) tooMuch.set(variant, work);
    else if (page.isCoverage && (variant.kind === 'own' || variant.kind === 'peer'))
      sample.marks.push(await watchMarks(context, site.urlOf(page), rate, variant.kind === 'own'));
  } catch (error) {
    // A peer that blocks its page for minutes is no fault of the benchmark. A browser that ended says nothing of a peer.
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    if (variant.kind !== 'peer' || !isTimeout) throw error;
    tooMuch.set(variant, work);
  }
}

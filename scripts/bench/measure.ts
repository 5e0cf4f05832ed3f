/** How long one of several tasks takes. */
export interface Timing {
  /** The median over its runs. */
  readonly ms: number;
  readonly runs: number;
}

/** How much time measuring may take. */
export interface Budget {
  /** A task is run at most so often, after warming up. */
  readonly runs: number;
  /** And for so long, in milliseconds; at least LEAST_RUNS times, whatever it takes. */
  readonly ms: number;
}

const DEFAULT: Budget = { runs: 200, ms: 1200 };
/** A task is warmed up until its code is compiled: so long, in milliseconds, and once at least. */
const WARM_UP = 250;
const LEAST_RUNS = 3;

/**
 * The median time of each task. They run by turns, so that whatever else the machine does meets them alike; a slow one
 * drops out when its time is used up.
 */
export function measureTogether<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  budget: Budget = DEFAULT,
): Readonly<Record<Name, Timing>> {
  const names = Object.keys(tasks) as Name[];
  for (const name of names) warmUp(tasks[name], Math.min(WARM_UP, budget.ms));
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  let left = names;
  while (left.length > 0) {
    for (const name of left) times.get(name)?.push(timeOf(tasks[name]));
    left = left.filter((name) => wantsMore(times.get(name) ?? [], budget));
  }
  const timings = names.map((name) => [name, timingOf(times.get(name) ?? [])]);
  return Object.fromEntries(timings) as Record<Name, Timing>;
}

/** The time that a task takes once. */
export function timeOf(task: () => unknown): number {
  const start = performance.now();
  keep(task());
  return performance.now() - start;
}

/** The middle one of some figures; of an even number the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  const lower = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

function warmUp(task: () => unknown, ms: number): void {
  const start = performance.now();
  do timeOf(task);
  while (performance.now() - start < ms);
}

function wantsMore(times: readonly number[], { runs, ms }: Budget): boolean {
  if (times.length < LEAST_RUNS) return true;
  return times.length < runs && times.reduce((sum, time) => sum + time, 0) < ms;
}

function timingOf(times: readonly number[]): Timing {
  return { ms: median(times), runs: times.length };
}

let kept: unknown = null;

/** What a task gives is kept until the next one's, so that no compiler leaves the work out. */
function keep(result: unknown): void {
  kept = result;
  if (kept === keep) throw new Error('a task must give its result');
}

/** What `npm run bench:page` was asked for. */
export interface BenchPageOptions {
  /** The one page to measure; null for all. */
  readonly only: string | null;
  readonly runs: number;
  readonly json: string | null;
  /** A folder of real pages to open instead of the generated ones. */
  readonly realPages: string | null;
}

/** So often each page is opened without an extension, with an empty one and with ours, unless asked otherwise. */
export const RUNS = 11;
const VALUED = ['--only', '--runs', '--json', '--real-pages'];

/** Reads the arguments of `npm run bench:page`; gives what is wrong with them where they can't be understood. */
export function benchPageOptions(args: readonly string[]): BenchPageOptions | string {
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (!VALUED.includes(arg)) return `I don't understand ${arg}.`;
    const value = args[++i];
    if (value === undefined || value.startsWith('--')) return `${arg} needs a value.`;
    values.set(arg, value);
  }
  const runs = values.get('--runs') ?? String(RUNS);
  if (!/^[1-9]\d{0,3}$/.test(runs)) return `--runs needs a number from 1 to 9999, not "${runs}".`;
  return {
    only: values.get('--only') ?? null,
    runs: Number(runs),
    json: values.get('--json') ?? null,
    realPages: values.get('--real-pages') ?? null,
  };
}

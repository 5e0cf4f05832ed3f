/** The parts of the benchmark, in their order. */
export const SUITE_NAMES = ['floors', 'aliases', 'sentences', 'pages', 'statements', 'start'] as const;
export type SuiteName = (typeof SUITE_NAMES)[number];

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** In their own order. */
  readonly suites: readonly SuiteName[];
  readonly json: string | null;
  /** A folder of real pages to read instead of generated text. */
  readonly realPages: string | null;
}

/** Reads the arguments of `npm run bench`; gives what is wrong with them where they can't be understood. */
export function benchOptions(args: readonly string[]): BenchOptions | string {
  const values = new Map<string, string>();
  const names: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--json' || arg === '--real-pages') {
      const value = args[++i];
      if (value === undefined || value.startsWith('--')) return `${arg} needs a value.`;
      values.set(arg, value);
    } else if (arg.startsWith('--')) return `I don't understand ${arg}.`;
    else names.push(arg);
  }
  const unknown = names.find((name) => !SUITE_NAMES.some((known) => known === name));
  if (unknown !== undefined) return `There is no "${unknown}": it is one of ${SUITE_NAMES.join(', ')}.`;
  return {
    suites: SUITE_NAMES.filter((name) => names.length === 0 || names.includes(name)),
    json: values.get('--json') ?? null,
    realPages: values.get('--real-pages') ?? null,
  };
}

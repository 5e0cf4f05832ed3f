import { ERROR_KINDS, type ErrorFilter } from './listErrors';

/** What `npm run quality` was asked for. */
export interface QualityOptions {
  /** null for the project's own pages. */
  readonly folder: string | null;
  readonly errors: boolean;
  readonly filter: ErrorFilter;
  readonly json: string | null;
}

/** Reads the arguments of `npm run quality`; gives what is wrong with them where they can't be understood. */
export function qualityOptions(args: readonly string[]): QualityOptions | string {
  const values = new Map<string, string>();
  const folders: string[] = [];
  let errors = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--errors') errors = true;
    else if (['--language', '--kind', '--json'].includes(arg)) {
      const value = args[++i];
      if (value === undefined || value.startsWith('--')) return `${arg} needs a value.`;
      values.set(arg, value);
    } else if (arg.startsWith('--')) return `I don't understand ${arg}.`;
    else folders.push(arg);
  }
  if (folders.length > 1) return 'Name one folder.';
  const wanted = values.get('--kind');
  const kind = ERROR_KINDS.find((known) => known === wanted) ?? null;
  if (wanted !== undefined && kind === null) return `--kind is one of ${ERROR_KINDS.join(', ')}.`;
  const language = values.get('--language') ?? null;
  return {
    folder: folders[0] ?? null,
    errors: errors || kind !== null || language !== null,
    filter: { language, kind },
    json: values.get('--json') ?? null,
  };
}

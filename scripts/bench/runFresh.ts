import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const RUNNER = join('scripts', 'bench', 'runBundle.mjs');
const BUNDLES = join('.output', 'commands', 'bench');

/** What a fresh process gives: how long its bundle took to load, in milliseconds, and the job's own result. */
export type Fresh<Result> = Result & { readonly load: number };

/** Does a job in a process of its own and waits for it. The job is the exported function with its file's name. */
export function runFresh<Job, Result>(name: string, job: Job): Fresh<Result> {
  const child = spawnSync(process.execPath, ['--expose-gc', RUNNER], {
    input: JSON.stringify({ bundle: join(BUNDLES, `${name}.mjs`), job }),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (child.status !== 0) throw new Error(`${name} failed in a process of its own:\n${child.stderr}`);
  return JSON.parse(child.stdout) as Fresh<Result>;
}

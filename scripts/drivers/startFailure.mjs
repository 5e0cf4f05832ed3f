import { Failure } from '../failure.mjs';

/**
 * The failure of a browser that did not start, with its own last words.
 * @param {string} executable
 * @param {unknown} error what the driver threw
 */
export function startFailure(executable, error) {
  const lines = String(error)
    .split('\n')
    .map((line) => line.trim());
  const own = lines.flatMap((line) => /\[err\] (.*)/.exec(line)?.[1] ?? []);
  const words = own.length > 0 ? own : lines.filter((line) => line !== '').map((line) => line.slice(0, 200));
  const last = words.slice(0, 6).join('\n');
  return new Failure(
    `${executable} did not start:\n${last}\nTry another browser by BROWSER_PATH=/path/to/browser.`,
  );
}

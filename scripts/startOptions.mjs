import { Failure } from './failure.mjs';

const USAGE = `Usage: npm start -- [--firefox] [--headless] [--url ADDRESS] [--port N] [--keep]
  --firefox   in Firefox instead of Chromium
  --headless  without a window: writes pictures to output/ and prints what was recognised
  --url       opens this address instead of the demonstration article
  --port      serves the demonstration site on this port instead of a free one
  --keep      keeps the browser profile and says where it is`;

/** @typedef {{ firefox: boolean, headless: boolean, url: string | null, port: number, keep: boolean }} StartOptions */

/**
 * Reads the arguments of `npm start`; a wrong one ends with the usage and exit code 2.
 * @param {readonly string[]} args
 * @returns {StartOptions}
 */
export function parseStartOptions(args) {
  /** @type {StartOptions} */
  const options = { firefox: false, headless: false, url: null, port: 0, keep: false };
  for (let i = 0; i < args.length; i++) {
    const value = args[i + 1] ?? '';
    if (args[i] === '--firefox') options.firefox = true;
    else if (args[i] === '--headless') options.headless = true;
    else if (args[i] === '--keep') options.keep = true;
    else if (args[i] === '--url' && URL.canParse(value)) options.url = value;
    else if (args[i] === '--port' && /^\d{1,5}$/.test(value)) options.port = Number(value);
    else throw new Failure(`I don't understand ${[args[i], value].join(' ').trim()}.\n${USAGE}`, 2);
    if (args[i] === '--url' || args[i] === '--port') i++;
  }
  return options;
}

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runTool } from '../../scripts/runCommand.mjs';
import { builtFolder } from './built';

interface Remark {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}
interface Report {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
  readonly notices: readonly Remark[];
}

/** What Mozilla's linter, the one behind `web-ext lint`, says of a build. */
async function reportOn(build: string): Promise<Report> {
  const { output } = await runTool('addons-linter', ['--output', 'json', join(ROOT, '.output', build)]);
  return JSON.parse(output.slice(output.indexOf('{')));
}

describe('the add-on linter', () => {
  it.each(['firefox-mv3', 'firefox-mv3-demo'])(
    'has nothing to say of %s',
    async (build) => {
      builtFolder(build);
      const { errors, warnings, notices } = await reportOn(build);
      expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
    },
    120_000,
  );
});

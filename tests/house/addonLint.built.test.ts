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

/** DOMPurify writes markup into a document of its own, where nothing runs, to clean it: once, and nobody else does. */
function isOfPurify({ code, file = '' }: Remark): boolean {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && /^chunks\/noteHtml-[^/]+\.js$/.test(file);
}

describe('the add-on linter', () => {
  it.each(['firefox-mv3', 'firefox-mv3-demo'])(
    'has nothing to say of %s but that DOMPurify writes markup',
    async (build) => {
      builtFolder(build);
      const { errors, warnings, notices } = await reportOn(build);
      expect(warnings.filter(isOfPurify).length).toBe(1);
      const ours = warnings.filter((warning) => !isOfPurify(warning));
      expect({ errors, warnings: ours, notices }).toEqual({ errors: [], warnings: [], notices: [] });
    },
    120_000,
  );
});

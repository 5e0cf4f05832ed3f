import { defineConfig } from 'wxt';
import { preactAsText } from './scripts/preactAsText';
import { manifestFor } from './src/extension/manifest';

/** The mode of the build that also reads the demonstration site, on this machine's loopback address. */
const DEMO_MODE = 'demo';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => manifestFor(browser, mode === DEMO_MODE),
  vite: () => ({
    plugins: [preactAsText()],
    // What both browsers' oldest versions in the manifest know: light-dark() and the like need no stand-ins.
    build: { target: 'es2023', cssTarget: ['chrome128', 'firefox147'], sourcemap: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});

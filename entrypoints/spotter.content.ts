import { defineContentScript } from '#imports';
import { startSpotter } from '../src/app/spotter';
import { NEWS_SITES } from '../src/extension/manifest';

export default defineContentScript({
  matches: [...NEWS_SITES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: startSpotter,
});

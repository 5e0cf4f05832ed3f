import { defineUnlistedScript } from '#imports';
import { startSpotter } from '../src/app/spotter';

// Declared as a content script in the manifest. WXT's own kind of content script announces itself to the page.
export default defineUnlistedScript(startSpotter);

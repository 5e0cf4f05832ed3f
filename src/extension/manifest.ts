import type { UserManifest } from 'wxt';
import statement from '../reference/bundled/trend-2024-05-16/statement.json';

/** Where the demonstration site runs. Only the demonstration build may read it. */
const DEMO_SITES: readonly string[] = ['http://localhost/*'];

/** The news sites that On Record reads from the start: those of the bundled statement. */
const NEWS_SITES: readonly string[] = statement.sites;

/**
 * The manifest for one browser. Permissions: `scripting` to put the annotator and the marks' styles into a page that
 * passed the spotter, `activeTab` to read any other page at the user's click, `storage` for the spotter's index,
 * `contextMenus` to save a selection, `sidePanel` (Firefox has its sidebar without one) to stand beside the page. Sites beyond the news sites are asked for one by one, or all at once, when the
 * person wants them read.
 */
export function manifestFor(browser: string, demo: boolean): UserManifest {
  const sites = [...NEWS_SITES, ...(demo ? DEMO_SITES : [])];
  return {
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: sites,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [{ matches: sites, js: ['spotter.js'], run_at: 'document_idle' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_appName__' },
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandToggle__' },
      'save-selection': { ...saveKeyFor(browser), description: '__MSG_commandSave__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
    },
    ...(browser === 'firefox' ? firefoxOnly : { minimum_chrome_version: '128' }),
  };
}

/** Chromium refuses a manifest that suggests more than four keys: there a person gives this command one themselves. */
function saveKeyFor(browser: string) {
  return browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+S' } } : {};
}

// 147 is the first Firefox with the Navigation API (the CSS Custom Highlight API came with 140); Chromium 128 the first with
// caretPositionFromPoint.
const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'on-record@on-record.example',
      strict_min_version: '147.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

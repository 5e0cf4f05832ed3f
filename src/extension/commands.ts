import { browser } from './browser';

/** Hears the keyboard commands, with the tab they are meant for. */
export function onCommand(hear: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const active = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (active?.id !== undefined) hear(command, active.id);
  });
}

/** The key commands, each with the keys that call it. */
export async function keyCommands(): Promise<readonly { readonly name: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? { name, keys: shortcut ?? '' } : []));
}

/** Firefox's own way to its page of shortcuts, which the polyfill's types do not know. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page of shortcuts: an extension cannot give keys itself. */
export async function changeKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings !== undefined) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

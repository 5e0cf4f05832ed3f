import { browser } from './browser';

/** Hears the keyboard commands, with the tab they are meant for. */
export function onCommand(hear: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const active = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (active?.id !== undefined) hear(command, active.id);
  });
}

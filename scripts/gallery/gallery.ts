import { render } from 'preact';
import type { InterfaceLanguage } from '../../src/model/words';
import { followWidth } from '../../src/ui/popup/followWidth';
import libraryStyle from '../../src/ui/style/library.css?inline';
import popupStyle from '../../src/ui/style/popup.css?inline';
import welcomeStyle from '../../src/ui/style/welcome.css?inline';
import { galleryScreens } from './galleryScreens';
import { galleryWords } from './galleryWords';

const STYLES = { library: libraryStyle, popup: popupStyle, welcome: welcomeStyle };

/** What the script that takes the pictures may ask of the page. */
interface Gallery {
  /** The screens by name, each with the size of its window. */
  readonly sizes: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  show(name: string, language: InterfaceLanguage, direction: 'ltr' | 'rtl'): void;
}

const screens = galleryScreens();
followWidth(false);

function show(name: string, language: InterfaceLanguage, direction: 'ltr' | 'rtl'): void {
  const screen = screens[name];
  const root = document.getElementById('root');
  if (screen === undefined || root === null) throw new Error(`There is no screen ${name}.`);
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  const style = document.createElement('style');
  style.textContent = STYLES[screen.sheet];
  document.head.replaceChildren(style);
  document.title = name;
  root.id = screen.sheet === 'welcome' ? 'welcome' : 'root';
  if (name.startsWith('panel')) root.className = 'panel-root';
  render(screen.draw(galleryWords(language)), root);
  for (const selector of screen.press ?? []) document.querySelector<HTMLElement>(selector)?.click();
  // After the views have scrolled to what they open on.
  setTimeout(() => document.querySelector('[data-part="left-out"][open]')?.scrollIntoView(), 40);
}

const sizes = Object.fromEntries(
  Object.entries(screens).map(([name, { width, height }]) => [name, { width, height }]),
);
(globalThis as unknown as { gallery: Gallery }).gallery = { sizes, show };

import type { Plugin } from 'vite';

/** Where preact would make markup of a string. */
const MARKUP = /(\w+)\.innerHTML=(\w+\.__html)/g;

/**
 * Has preact set as text what it would set as markup. Nothing of ours asks for markup; so no slip ever can, and who checks
 * the extension finds no such assignment. Throws where preact no longer has the one place.
 */
export function preactAsText(): Plugin {
  return {
    name: 'preact-as-text',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return null;
      if (code.match(MARKUP)?.length !== 1) throw new Error('preact sets markup elsewhere than it did');
      return { code: code.replace(MARKUP, '$1.textContent=$2'), map: null };
    },
  };
}

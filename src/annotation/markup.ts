/** Markup that is known to be clean: made by `html`, or handed in as such. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[];

/** A template of markup. Every text that is put in is escaped, for an element's content and for a quoted attribute alike. */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const rest = values.map((value, i) => markupOf(value) + (texts[i + 1] ?? ''));
  return { markup: (texts[0] ?? '') + rest.join('') };
}

function markupOf(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"'`]/g, (mark) => ENTITIES[mark] ?? '');
}

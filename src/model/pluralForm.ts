/** What stands between the forms of a message with a plural. */
const BETWEEN = ' | ';

/** A language's own order of forms, by how many a message gives: one and the rest; one, few and the rest. */
const CATEGORIES: Readonly<Record<number, readonly Intl.LDMLPluralRule[]>> = {
  2: ['one', 'other'],
  3: ['one', 'few', 'other'],
};

/** Of a message with several forms the one for a count, the first number it was given. Any other message stays whole. */
export function pluralForm(
  message: string,
  language: string,
  substitutions: readonly (string | number)[],
): string {
  const count = substitutions[0];
  const forms = message.split(BETWEEN);
  const categories = CATEGORIES[forms.length];
  if (typeof count !== 'number' || categories === undefined) return message;
  const at = categories.indexOf(new Intl.PluralRules(language).select(count));
  return forms[at < 0 ? forms.length - 1 : at] ?? message;
}

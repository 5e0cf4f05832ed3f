/** Words that turn a sentence round, folded. "t" is the tail of "don't" and its like. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nor neither nobody nothing nowhere cannot without t hardly scarcely
  не ни нет никогда нельзя без ніколи немає няма
  degil yok deyil yox hec hic
  nicht kein keine keinen keiner nie niemals ohne
  ne pas jamais aucun aucune sans
  لا لم لن ليس غير بدون`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Verbs of duty, possibility and intention, folded, in groups that mean much the same. */
export const MODALITIES: readonly (readonly string[])[] = [
  ['must', 'have', 'has', 'need', 'needs', 'obliged'],
  ['should', 'ought'],
  ['will', 'shall', 'going'],
  ['would'],
  ['may', 'might', 'possibly', 'perhaps'],
  ['can', 'could', 'able'],
  ['plan', 'plans', 'planned', 'intend', 'intends', 'hope', 'hopes', 'want', 'wants'],
  ['invite', 'invites', 'invited', 'offered', 'proposed', 'asked'],
  ['agree', 'agrees', 'agreed', 'accepted', 'promised', 'signed'],
];

import type { ScannedPage } from '../scannedPage';
import { foldWord } from '../text/fold';
import type { TokenRange } from '../text/sentences';
import { wordOf } from '../text/tokenise';

/** German verb forms of reported speech, of those that no other form folds to. */
const GERMAN = listed(
  'sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|gebe|gehe|komme|stehe|bleibe|lasse|wisse|sehe|finde|brauche|wäre|wären|bekomme|erhalte|nehme|mache|biete|liege|führe',
);
/** The French conditional, which reports what others say. */
const FRENCH = listed(
  'serait|seraient|aurait|auraient|devrait|devraient|pourrait|pourraient|ferait|feraient|irait|iraient|viendrait|viendraient|resterait|resteraient|verrait|verraient|faudrait|permettrait|permettraient',
);
/** The Turkish verb in -miş, at the end of its sentence: heard, not seen. As folded. */
const TURKISH = /(?:m[iu]s|m[iu]sl[ae]r)$/;
/** Particles of Slavic languages that say that somebody else says it. */
const SLAVIC = listed('мол|дескать|якобы|мовляв|нібито|начебто|маўляў|нібыта|быццам');

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map(foldWord));
}

/** True where the mood of a sentence's verb, or a particle, shows that it tells what somebody else said. */
export function isHearsay({ plain, language }: ScannedPage, { from, to }: TokenRange): boolean {
  const words = (of: ReadonlySet<string>): boolean => {
    for (let i = from; i < to; i++) if (of.has(wordOf(plain, i))) return true;
    return false;
  };
  switch (language.language) {
    case 'de':
      return words(GERMAN);
    case 'fr':
      return words(FRENCH);
    case 'tr':
      return TURKISH.test(wordOf(plain, to - 1));
    case 'ru':
    case 'uk':
    case 'be':
      return words(SLAVIC);
    default:
      return false;
  }
}

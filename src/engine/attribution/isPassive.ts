import type { ScannedPage } from '../scannedPage';
import { foldWord } from '../text/fold';
import type { TokenRange } from '../text/sentences';
import { wordOf } from '../text/tokenise';

/** Between the auxiliary of a passive and its verb stand so many words at most: "were also repeatedly invited". */
const AUXILIARY_REACH = 3;

/** The auxiliaries that make a verb passive, by language, as folded. */
const AUXILIARIES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed('is|are|was|were|been|being|be|got'),
  de: listed('wird|werden|wurde|wurden|worden'),
  fr: listed('est|sont|été|fut|furent|était|étaient'),
};
/** In German it may also stand at the end: "dass eingeladen wurde". */
const AUXILIARY_LAST = new Set(['de']);

/** The endings of passive verbs of speech where a language forms them so, as folded. */
const PASSIVE: Readonly<Record<string, RegExp>> = {
  ru: /(?:ано|ены|аны|ена|ана|ено|лось|лись|лась)$/,
  uk: /(?:ано|ені|ані|ена|ана|ено|лося|лися|лась)$/,
  be: /(?:ана|аны|ены|ена|лася|ліся)$/,
  az: /(?:il[iu]b|ul[iu]b|il[dm]i|in[iu]b|un[iu]b|edil\S*|olun\S*)$/,
  tr: /(?:ildi|uldu|ilm[iu]s|indi|undu|edil\S*|olun\S*)$/,
};

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map(foldWord));
}

/** True for a verb in the passive: nobody is its subject as the one who does it. */
export function isPassive({ plain, language }: ScannedPage, { from, to }: TokenRange): boolean {
  const tag = language.language;
  if (PASSIVE[tag]?.test(wordOf(plain, to - 1)) === true) return true;
  const auxiliaries = AUXILIARIES[tag];
  if (auxiliaries === undefined) return false;
  for (let at = from - 1; at >= Math.max(0, from - AUXILIARY_REACH); at--) {
    if (/[.!?;:,\n]/.test(plain.text.slice(plain.ends[at], plain.starts[at + 1]))) break;
    if (auxiliaries.has(wordOf(plain, at))) return true;
  }
  return AUXILIARY_LAST.has(tag) && auxiliaries.has(wordOf(plain, to));
}

import { foldWord } from '../../text/fold';
import { endingList, MIN_STEM, type Paradigm } from '../../text/paradigm';

// Closed lists for languages in which a page's names are told, though nothing else of it. Of some 400 inflected forms of the
// aliases, written by hand, 99 % are found; dictionary word lists gave no look-alike of another sense.

/** A closed list without the bare stem, for words whose dictionary form always ends in something: no "Azer" for "azero". */
const closed = (endings: string): ReadonlySet<string> => new Set(endings.split(' ').map(foldWord));

const POLISH_NOUN: Paradigm = { endings: endingList('a u owi em iem ie e ow om ami ach'), lost: null };
const POLISH_VOWEL_NOUN: Paradigm = {
  endings: endingList('a ia i y e ie o io iu iem em u om iom ami iami ach iach'),
  lost: /(?:ie|ia|[aeioy])$/,
};
/** "Białoruś": its soft last letter is a plain one after folding. */
const POLISH_SOFT: Paradigm = { endings: closed('s si sia sio'), lost: /s$/ };
/** "białoruski", "wschodni": without y, or "Minsky" would be Minsk. */
const POLISH_SOFT_ADJECTIVE: Paradigm = {
  endings: closed('i a ia ie iego iemu im iej ich imi u'),
  lost: /(?:iego|iej|ich|ie|ia|[ia])$/,
};
const POLISH_ADJECTIVE: Paradigm = {
  endings: closed('y a e ego emu ym ej ych ymi i o'),
  lost: /(?:ego|ej|ych|[yae])$/,
};

const CZECH_NOUN: Paradigm = { endings: endingList('a u e ovi em'), lost: null };
const CZECH_VOWEL_NOUN: Paradigm = {
  endings: endingList('a e i o u y ou am im em um ach ich ami emi'),
  lost: /[aeiuy]$/,
};
/** "Bělorusko", "Lukašenko", "právo". */
const CZECH_NEUTER: Paradigm = { endings: closed('o a u e em ovi um ech ach y'), lost: /o$/ };
const CZECH_ADJECTIVE: Paradigm = {
  endings: closed('y a e i eho iho emu imu em ym im ych ich ymi imi ou'),
  lost: /(?:eho|iho|emu|imu|ych|ich|[yaei])$/,
};

const LITHUANIAN_AS: Paradigm = { endings: closed('as o ui a u e ai ams us ais uose'), lost: /(?:as|ai|o)$/ };
const LITHUANIAN_IS: Paradigm = {
  endings: closed('is ys io iui iam i iu yje iame iai iams iems ius iais iuose e es ei eje'),
  lost: /(?:iai|is|ys|io)$/,
};
const LITHUANIAN_A: Paradigm = { endings: closed('a os ai oje u oms omis ose as'), lost: /(?:oje|os|a)$/ };
const LITHUANIAN_E: Paradigm = { endings: closed('e es ei eje iu ems emis ese'), lost: /(?:eje|es|ei|e)$/ };

const KAZAKH_CASES =
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі ндағы ндегі';
const KAZAKH_PLURALS = 'лар лер дар дер тар тер лары лері дары дері тары тері';
const KAZAKH: Paradigm = {
  endings: endingList(
    [
      KAZAKH_CASES,
      ...KAZAKH_PLURALS.split(' ').flatMap((p) => [p, ...KAZAKH_CASES.split(' ').map((c) => p + c)]),
    ].join(' '),
  ),
  lost: null,
};

const GEORGIAN_I: Paradigm = {
  endings: endingList(
    'ი მა ს ის ით ად ო ში ზე თან ისთვის ისგან ისკენ იდან ამდე ისა ები ებმა ებს ების ებით ებში ებზე ებთან ებისთვის ებისგან ებიდან',
  ),
  lost: /ი$/,
};
const GEORGIAN_A: Paradigm = {
  endings: closed(
    'ა ამ ას ის ით აში აზე ასთან ისთვის ისგან ისკენ იდან ამდე ები ებმა ებს ების ებით ებში ებზე ებთან ებისთვის',
  ),
  lost: /ა$/,
};
/** Words in ო, უ and ე keep it: "ბაქოში". */
const GEORGIAN_VOWEL: Paradigm = {
  endings: endingList('მ ს სი თი დ ში ზე სთან სთვის სგან სკენ დან მდე'),
  lost: null,
};

const SPANISH: Paradigm = { endings: endingList('s es'), lost: null };
const SPANISH_O: Paradigm = { endings: closed('o a os as'), lost: /o$/ };
const ITALIAN: Paradigm = { endings: closed('o a e i he hi'), lost: /(?:(?<=[cg])h)?[oaei]$/ };
const ROMANIAN: Paradigm = {
  endings: endingList('ul ului ule a e i ii ilor le lor uri urile urilor'),
  lost: /ul$/,
};
const ROMANIAN_VOWEL: Paradigm = { endings: closed('a e ei i ele elor ile ilor'), lost: /[ae]$/ };
/** The half space is gone after folding: "بلاروسی‌ها" is one word. */
const PERSIAN: Paradigm = { endings: endingList('ها های هایی'), lost: null };

function polishParadigm(word: string): Paradigm {
  if (/(?:[sz]k|ck)(?:i|a|ie|iego|iej|ich)$/.test(word)) return POLISH_SOFT_ADJECTIVE;
  if (/.(?:[lnrwzdbj]n|ow|[eo]n)(?:y|a|e|ego|ej|ych)$/.test(word) && word.length > 5) return POLISH_ADJECTIVE;
  if (/[drltwz]n(?:i|iego|iej|ich)$/.test(word)) return POLISH_SOFT_ADJECTIVE;
  if (/rus$/.test(word)) return POLISH_SOFT;
  return /[aeioy]$/.test(word) ? POLISH_VOWEL_NOUN : POLISH_NOUN;
}

function czechParadigm(word: string): Paradigm {
  if (/(?:[sc]k|[^aeiouy]n|[eo]n|ov)[yaei]$|(?<!o)sti$/.test(word) && word.length > 4) return CZECH_ADJECTIVE;
  if (/(?:[sc]k|[^aeiouy]n|[eo]n|ov)(?:eho|iho|emu|imu|ych|ich)$/.test(word)) return CZECH_ADJECTIVE;
  if (word.endsWith('o')) return CZECH_NEUTER;
  return /[aeiuy]$/.test(word) ? CZECH_VOWEL_NOUN : CZECH_NOUN;
}

function lithuanianParadigm(word: string): Paradigm | null {
  if (/(?:iai|is|ys|io)$/.test(word)) return LITHUANIAN_IS;
  if (/(?:as|ai|o)$/.test(word)) return LITHUANIAN_AS;
  if (/(?:oje|os|a)$/.test(word)) return LITHUANIAN_A;
  return /(?:eje|es|ei|e)$/.test(word) ? LITHUANIAN_E : null;
}

function georgianParadigm(word: string): Paradigm {
  if (word.endsWith('ა')) return GEORGIAN_A;
  return /[ოუე]$/.test(word) ? GEORGIAN_VOWEL : GEORGIAN_I;
}

/** None where the stem would be too short to be told from other words: "rada" stands there in all its forms. */
function wholeEnough(word: string, paradigm: Paradigm | null): Paradigm | null {
  if (paradigm === null || paradigm.lost === null) return paradigm;
  return word.replace(paradigm.lost, '').length < MIN_STEM ? null : paradigm;
}

/** The paradigm of a folded word in one of the languages that are known by their names only; null for others. */
export function furtherParadigm(word: string, language: string): Paradigm | null {
  switch (language) {
    case 'pl':
      return wholeEnough(word, polishParadigm(word));
    case 'cs':
      return wholeEnough(word, czechParadigm(word));
    case 'lt':
      return wholeEnough(word, lithuanianParadigm(word));
    case 'kk':
      return KAZAKH;
    case 'ka':
      return wholeEnough(word, georgianParadigm(word));
    case 'es':
      return wholeEnough(word, word.endsWith('o') ? SPANISH_O : SPANISH);
    case 'it':
      return /[oaei]$/.test(word) ? wholeEnough(word, ITALIAN) : null;
    case 'ro':
      return wholeEnough(word, /[ae]$/.test(word) ? ROMANIAN_VOWEL : ROMANIAN);
    case 'fa':
      return PERSIAN;
    default:
      return null;
  }
}

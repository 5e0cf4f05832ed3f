import type { EntityKind } from '../../model/statement';
import type { StatementPage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import { foldWord } from '../text/fold';
import { hashWord } from '../text/hash';
import { wordOf } from '../text/tokenise';
import { SENTENCE_START } from '../text/tokens';

const SLAVIC = new Set(['ru', 'be', 'uk']);
const TURKIC = new Set(['az', 'tr']);

/**
 * Words that make a name the object of something: before it ("with Lukashenko"), or in Turkic languages after it
 * ("Lukaşenko ilə"). An office or a country may stand between.
 */
const SLAVIC_BEFORE =
  'с|со|к|ко|для|от|у|о|об|между|перед|при|после|из|над|без|з|із|зі|до|від|про|між|після|біля|поруч|щодо|да|са|ад|пра|паміж|перад|пасля|пры|каля|побач';
const BEFORE: Readonly<Record<string, string>> = {
  en: 'with|to|for|from|between|beside|alongside|about|against|of|near|unlike|towards|toward|at|after|before|behind|around|without|on',
  ru: SLAVIC_BEFORE,
  uk: SLAVIC_BEFORE,
  be: SLAVIC_BEFORE,
  de: 'mit|von|vom|für|zu|zum|bei|beim|gegen|neben|an|vor|über|zwischen|nach',
  fr: 'avec|pour|chez|contre|entre|de|du|d|des|à|au|aux|sur|vers|envers|auprès|devant|après|avant',
  ar: 'مع|إلى|من|عن|بين|لدى|عند|على',
};
const AFTER =
  'ilə|ile|la|lə|le|üçün|için|haqqında|hakkında|arasında|arasındaki|arasındakı|barədə|barəsində|konusunda';
/** Words that stand within a name's own phrase, between its office and its country. */
const INSIDE =
  'the|a|an|his|her|their|der|die|das|den|dem|des|einen|einem|seinen|seinem|ihren|ihrem|le|la|les|l|son|sa|республики|рэспублікі|республіки|republic|republik|république|of|de|du|d|von|mr|mrs|herr|herrn|m|monsieur|cənab|sayın|господин|господина|пан|пана|г|السيد';
/** Slavic nouns for offices that end in the vowel of another case. */
const NOMINATIVE_IN_A = new Set(['глава', 'голова', 'коллега', 'колега', 'калега', 'старшыня', 'дарадца']);
/** Endings, as folded, by which an office is no subject. */
const SLAVIC_OBLIQUE =
  /(?:[ая]|[уюе]|[оеауыиі]м|[ое]в|ів|ау|ами|амі|ого|ому|ага|аму|[ое]ві|ою|[оа]и)$|^(?:главы|голови)$/;
const SLAVIC_OBLIQUE_PLURAL = /(?:[ое]в|ів|ау|а[мх]|ами|амі|ям|ями|ямі)$|^глав$/;
const GERMAN_OBLIQUE = new Set(['den', 'dem', 'des', 'einen', 'einem', 'seinen', 'seinem', 'ihren', 'ihrem']);
const TURKIC_OBLIQUE = /(?:[iu]n|[iu]n[iu]|[ae]|(?<!numayənd)ə|(?<!koman)[dt][aeə]n)$/;

const BEFORE_WORDS: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries(BEFORE).map(([tag, list]) => [tag, hashesOf(list)]),
);
/** The kinds of grammar words that report speech; they take so many words at most. */
const REPORTS: ReadonlySet<string> = new Set(['reporting', 'carrying', 'pointing-back']);
const LONGEST_REPORT = 6;
/** The prepositions that name who does what a passive verb says. */
const AGENTS = hashesOf('by|par');
const NO_WORDS: ReadonlySet<number> = new Set();
const AFTER_WORDS = hashesOf(AFTER);
const INSIDE_WORDS = hashesOf(INSIDE);

function hashesOf(list: string): ReadonlySet<number> {
  return new Set(list.split('|').map((word) => hashWord(foldWord(word))));
}

/** A name and what belongs to it take so many words at most: "the President of the Republic of Belarus Lukashenko". */
const LONGEST_LEAD = 7;

/** Tells by a name's ending and by the words around it whether it can be the subject of its sentence. */
export class Cases {
  /** 1 where a token is part of an office or a country. */
  private readonly leads: Uint8Array;
  private readonly tag: string;
  /** The words that make the name after them an object. */
  private readonly before: ReadonlySet<number>;

  constructor(private readonly view: StatementPage) {
    const { plain, senses, language } = view.scanned;
    this.tag = language.language;
    this.before = BEFORE_WORDS.get(this.tag) ?? NO_WORDS;
    this.leads = new Uint8Array(plain.count);
    for (const { tag, from, to } of senses)
      if (tag.kind === 'head-of-state' || tag.kind === 'speaker') this.leads.fill(1, from, to);
    for (const { mention, from, to } of view.mentions)
      if (mention.kind === 'place' || mention.kind === 'group') this.leads.fill(1, from, to);
  }

  /** True for a person's name that can be the subject. */
  isSubjectPerson(from: number, to: number): boolean {
    const inflects = SLAVIC.has(this.tag) || TURKIC.has(this.tag);
    return (!inflects || this.isWrittenForm(from, to, 'person')) && !this.isBesideParticle(from, to);
  }

  /** True for an office without a name that can be the subject. */
  isSubjectOffice(from: number, to: number): boolean {
    const { plain } = this.view.scanned;
    if (SLAVIC.has(this.tag)) {
      const head = wordOf(plain, from);
      if (SLAVIC_OBLIQUE.test(head) && !NOMINATIVE_IN_A.has(head)) return false;
    }
    // "den belarussischen Präsidenten": the article tells the case.
    for (let i = this.leadOf(from); i < from && this.tag === 'de'; i++)
      if (GERMAN_OBLIQUE.has(wordOf(plain, i))) return false;
    if (TURKIC.has(this.tag) && TURKIC_OBLIQUE.test(wordOf(plain, to - 1))) return false;
    return !this.isBesideParticle(from, to);
  }

  /** The same for several heads of state: "главы государств" may be the subject, "глав государств" not. */
  areSubjects(from: number, to: number): boolean {
    const { plain } = this.view.scanned;
    if (SLAVIC.has(this.tag)) return !SLAVIC_OBLIQUE_PLURAL.test(wordOf(plain, from));
    return this.isSubjectOffice(from, to);
  }

  /** A name with an ending that no alias has is in another case than the nominative; -dir says "is". */
  isWrittenForm(from: number, to: number, of: EntityKind): boolean {
    const { plain } = this.view.scanned;
    const last = wordOf(plain, to - 1).replace(/d[iu]r$/, '');
    const words = this.view.statement.entities
      .filter(({ kind }) => kind === of)
      .flatMap(({ aliases }) => (aliases[this.tag] ?? []).map(({ text }) => text.split(' ').map(foldWord)));
    // "Александра Лукашенко": the last name takes no ending, the first does.
    const isFirst = from + 1 === to || words.some(([first]) => first === wordOf(plain, from));
    return isFirst && words.some((alias) => alias.at(-1) === last);
  }

  /** Where a name's own phrase begins: its office, its country and the articles between them stand before it. */
  leadOf(from: number): number {
    const { plain } = this.view.scanned;
    let first = from;
    for (let i = from - 1; i >= Math.max(0, from - LONGEST_LEAD); i--) {
      if (/[^\s’'.]/.test(plain.text.slice(plain.ends[i], plain.starts[i + 1]))) break;
      if (((plain.flags[i + 1] ?? 0) & SENTENCE_START) !== 0) break;
      if (this.leads[i] === 1) first = i;
      else if (!INSIDE_WORDS.has(plain.hashes[i] ?? 0)) break;
      else if (this.before.has(plain.hashes[i] ?? 0) && first === from) break;
    }
    return this.withArticles(first);
  }

  /** True where a verb of speech ends at a token. */
  private endsReport(at: number): boolean {
    const { senses } = this.view.scanned;
    for (let i = firstFrom(senses, at - LONGEST_REPORT); i < senses.length; i++) {
      const sense = senses[i];
      if (sense === undefined || sense.from >= at) return false;
      if (sense.to === at && REPORTS.has(sense.tag.kind)) return true;
    }
    return false;
  }

  private withArticles(from: number): number {
    const { hashes } = this.view.scanned.plain;
    let first = from;
    while (first > 0 && INSIDE_WORDS.has(hashes[first - 1] ?? 0) && !this.before.has(hashes[first - 1] ?? 0))
      first--;
    return first;
  }

  private isBesideParticle(from: number, to: number): boolean {
    const { hashes } = this.view.scanned.plain;
    if (TURKIC.has(this.tag)) return AFTER_WORDS.has(hashes[to] ?? 0);
    const at = this.leadOf(from) - 1;
    const word = hashes[at] ?? 0;
    // "flanked by Aliyev" is not "invited by Aliyev".
    return this.before.has(word) || (AGENTS.has(word) && !this.endsReport(at));
  }
}

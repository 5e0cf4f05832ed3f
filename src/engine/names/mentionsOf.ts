import type { Mention } from '../../model/finding';
import type { Entity } from '../../model/statement';
import { isTurkicEnding } from '../text/inflection';
import { wordOf } from '../text/tokenise';
import { CAPITAL, type Tokens } from '../text/tokens';
import { ANY_LANGUAGE } from './aliasIndex';
import type { FoundName } from './findNames';

/** A mention with the tokens it covers. */
export interface LocatedMention {
  readonly mention: Mention;
  /** Half-open range of token indexes. */
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly name: FoundName;
  readonly entity: Entity | null;
}

/**
 * The mentions of one statement's entities among the names found in a text, in order, never overlapping: at each place
 * the longest form wins, and a look-alike before an alias of equal length. A form that needs the full name counts only
 * where the text has named the entity in full somewhere.
 */
export function mentionsOf(statement: string, names: readonly FoundName[], tokens: Tokens): LocatedMention[] {
  const readings = readingsOf(statement, names);
  const established = new Set<string>();
  for (const { name, entity } of readings) {
    if (entity !== null && !name.pattern.needsFullName) established.add(entity.id);
  }
  return readings.flatMap(({ name, entity }) => {
    if (entity === null || (name.pattern.needsFullName && !established.has(entity.id))) return [];
    if (entity.kind === 'place' && standsInMarks(tokens, name)) return [];
    const to = name.to + Number(takesEnding(tokens, name.to));
    const mention: Mention = {
      type: 'mention',
      entity: entity.id,
      kind: entity.kind,
      certainty: 'certain',
      start: tokens.starts[name.from] ?? 0,
      end: tokens.ends[to - 1] ?? 0,
    };
    return [{ mention, from: name.from, to }];
  });
}

/** A place alone in quotation marks is a club, a ship or a firm: «Карабах». */
function standsInMarks({ text, starts, ends }: Tokens, { from, to }: FoundName): boolean {
  return /[«“„]/.test(text.charAt((starts[from] ?? 0) - 1)) && /[»”“]/.test(text.charAt(ends[to - 1] ?? 0));
}

/** True if the token is an ending of the name before it: "Bakü’de", "COP29-a". */
function takesEnding(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || (tokens.starts[at] ?? 0) - (tokens.ends[at - 1] ?? 0) !== 1) return false;
  const between = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
  return (
    /^['’‘ʼ`-]$/.test(between) &&
    ((tokens.flags[at] ?? 0) & CAPITAL) === 0 &&
    isTurkicEnding(wordOf(tokens, at))
  );
}

function readingsOf(statement: string, names: readonly FoundName[]): Reading[] {
  const readings: Reading[] = [];
  let end = 0;
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (name === undefined || name.from < end) continue;
    const reading = longestAt(statement, names, i);
    if (reading === null) continue;
    readings.push(reading);
    end = reading.name.to;
  }
  return readings;
}

/** The longest form that the statement knows among those that begin where the one at `first` does. */
function longestAt(statement: string, names: readonly FoundName[], first: number): Reading | null {
  const from = names[first]?.from;
  let best: Reading | null = null;
  for (let i = first; i < names.length; i++) {
    const name = names[i];
    if (name === undefined || name.from !== from) break;
    if (best !== null && name.to < best.name.to) break;
    for (const bearer of name.pattern.bearers) {
      if (bearer.statement !== statement) continue;
      if (best === null || bearer.entity === null) best = { name, entity: bearer.entity };
    }
  }
  return best;
}

// Russian names stand in the news of these languages as they are; English ones in all.
const RUSSIAN_TOO = new Set(['be', 'uk', 'kk']);

/**
 * The names that can be meant on a page in a language: an ending of one language makes another word in the next ("Azerbaijani"
 * is no Italian plural of Azerbaijan). All of them where no name is known in that language.
 */
export function namesIn(language: string | null, names: readonly FoundName[]): readonly FoundName[] {
  if (language === null || !names.some(({ pattern }) => pattern.languages.has(language))) return names;
  return names.filter(
    ({ pattern: { languages } }) =>
      languages.has(language) ||
      languages.has('en') ||
      languages.has(ANY_LANGUAGE) ||
      (RUSSIAN_TOO.has(language) && languages.has('ru')),
  );
}

import type { Difference, DifferenceKind, Finding } from '../../model/finding';
import { isAlarming } from '../../model/finding';
import { type MarkKind, markOf } from '../../model/mark';
import type { ReferenceStatement } from '../../model/statement';
import type { WordKey, Words } from '../../model/words';

const PLAIN: Readonly<Record<Exclude<MarkKind, 'alarm' | 'mention' | 'translated' | 'saved'>, WordKey>> = {
  verbatim: 'verdictVerbatim',
  trimmed: 'verdictTrimmed',
  cut: 'verdictCut',
  altered: 'verdictAltered',
  stitched: 'verdictStitched',
  restated: 'verdictRestated',
  suggested: 'verdictSuggested',
};

const DIFFERS: Readonly<Record<Exclude<DifferenceKind, 'word'>, WordKey>> = {
  number: 'differsNumber',
  unit: 'differsUnit',
  date: 'differsDate',
  place: 'differsPlace',
  name: 'differsName',
  negation: 'differsNegation',
  modality: 'differsModality',
};

/** The first line of a finding's card. */
export function verdictWords(finding: Finding, statement: ReferenceStatement, words: Words): string {
  const kind = markOf(finding);
  if (finding.type === 'mention')
    return statement.entities.find(({ id }) => id === finding.entity)?.name ?? '';
  if (kind === 'alarm') return alarmWords(finding.differences.find(isAlarming), words);
  return plainWords(kind, finding.reference.edition, words);
}

/** The same in a row's few words. */
export function shortVerdictWords(finding: Finding, statement: ReferenceStatement, words: Words): string {
  if (finding.type !== 'mention' && markOf(finding) === 'alarm') {
    const difference = finding.differences.find(isAlarming);
    if (difference === undefined || difference.kind === 'word') return words('verdictOther');
    return words(DIFFERS[difference.kind]);
  }
  return verdictWords(finding, statement, words);
}

function plainWords(kind: MarkKind, edition: string, words: Words): string {
  if (kind === 'translated') return words('verdictTranslated', languageName(edition, words));
  if (kind === 'alarm' || kind === 'mention' || kind === 'saved') return '';
  return words(PLAIN[kind]);
}

/** How faithful words are, where nothing more is known of them. */
export function fidelityWords(kind: keyof typeof PLAIN | 'translated', words: Words): string {
  return kind === 'translated' ? words('verdictOtherLanguage') : words(PLAIN[kind]);
}

/** The name of a language in the language of the interface. */
export function languageName(tag: string, words: Words): string {
  return new Intl.DisplayNames(words('languageTag'), { type: 'language' }).of(tag) ?? tag;
}

/** What differs, as it was said and as it is printed. */
export function alarmWords(difference: Difference | undefined, words: Words): string {
  if (difference === undefined) return words('verdictOther');
  if (difference.said === '') return words('verdictInserted', difference.printed);
  if (difference.printed === '') return words('verdictDropped', difference.said);
  return words('verdictDiffers', difference.said, difference.printed);
}

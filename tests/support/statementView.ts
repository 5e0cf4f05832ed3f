import type { LanguageIndex } from '../../src/engine/languages/languageIndex';
import { buildMeant } from '../../src/engine/meaning/buildMeant';
import { findMeant } from '../../src/engine/meaning/findMeant';
import { PageMeaning } from '../../src/engine/meaning/pageMeaning';
import { findNames } from '../../src/engine/names/findNames';
import { mentionsOf, namesIn } from '../../src/engine/names/mentionsOf';
import { readText } from '../../src/engine/readText';
import { type ScannedPage, scanPage } from '../../src/engine/scannedPage';
import type { StatementPage } from '../../src/engine/statementPage';
import { tokenise } from '../../src/engine/text/tokenise';
import type { Difference, Quotation, Restatement } from '../../src/model/finding';
import type { PageDetails } from '../../src/model/pageText';
import type { ReferenceStatement } from '../../src/model/statement';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { coverageIndex } from './sampleIndex';

const [bundled] = bundledStatements();
if (bundled === undefined) throw new Error('There is no bundled statement.');

/** The bundled statement. */
export const coverageStatement: ReferenceStatement = bundled;

/** What the engine knows of a language. */
export function languageIndex(tag: string): LanguageIndex {
  return coverageIndex.language(tag);
}

/** A text read for its grammar, as a page in that language. */
export function scanText(text: string, tag: string, details: Partial<PageDetails> = {}): ScannedPage {
  const page = readText(text, details);
  const plain = tokenise(text, page.blocks);
  return scanPage(page, plain, namesIn(tag, findNames(coverageIndex.aliases, plain)), languageIndex(tag));
}

/** A text held against the bundled statement. */
export function viewText(text: string, tag: string, details: Partial<PageDetails> = {}): StatementPage {
  const scanned = scanText(text, tag, details);
  const mentions = mentionsOf(coverageStatement.id, scanned.names, scanned.plain);
  return { statement: coverageStatement, scanned, mentions };
}

/** What a text says, held against the bundled statement's claims. */
export function meaningOfText(text: string, tag: string): PageMeaning {
  const { meaning } = coverageIndex.edition(coverageStatement, languageIndex(tag));
  return new PageMeaning(meaning, viewText(text, tag), coverageIndex.places());
}

/** The claims that a text makes in whatever words, as findings; nothing is taken for a copy. */
export function meantIn(text: string, tag: string): (Quotation | Restatement)[] {
  const meaning = meaningOfText(text, tag);
  return findMeant(meaning, []).map((words) => buildMeant(meaning, words));
}

/** Differences as "kind: said > printed". */
export function inShort(differences: readonly Difference[]): string[] {
  return differences.map(({ kind, said, printed }) => `${kind}: ${said} > ${printed}`);
}

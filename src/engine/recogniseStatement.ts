import type { Quotation, Restatement } from '../model/finding';
import type { Recognition } from '../model/recognition';
import { PageAttribution } from './attribution/pageAttribution';
import type { StatementIndex } from './compileStatements';
import { buildMeant } from './meaning/buildMeant';
import { findMeant } from './meaning/findMeant';
import { PageMeaning } from './meaning/pageMeaning';
import { mentionsOf } from './names/mentionsOf';
import { judgeOccasion } from './occasion/judgeOccasion';
import { occasionEvidence } from './occasion/occasionEvidence';
import { settleCertainty } from './occasion/settleCertainty';
import type { EditionIndex } from './quotation/editionIndex';
import { findQuotations } from './quotation/findQuotations';
import { isCommonplace } from './quotation/isCommonplace';
import type { ScannedPage } from './scannedPage';
import { settleQuotations } from './settle';
import type { StatementPage } from './statementPage';
import { canonicalise } from './text/canonicalise';
import { judgeTopic, type NamedStatement } from './topic';
import { RESTATED_CERTAIN_SCORE } from './weights';

/** What a page takes from one statement. */
export function recogniseStatement(
  index: StatementIndex,
  scanned: ScannedPage,
  named: NamedStatement,
): Omit<Recognition, 'language'> {
  const { statement } = named;
  const mentions = mentionsOf(statement.id, scanned.names, scanned.plain);
  const view = { statement, scanned, mentions };
  const aligned = settleQuotations(
    editionsFor(index, view).flatMap((edition) =>
      findQuotations(edition, { ...view, tokens: canonicalise(scanned.plain, edition.forms) }),
    ),
  );
  const meant = meantOf(index, view, aligned);
  const found = [...aligned, ...meant].toSorted((a, b) => a.start - b.start);
  const said =
    found.length === 0 ? [] : attribute(view, found).filter((words) => !isCommonplace(view, words));
  const likely = said.filter(({ evidence }) => evidence.score >= RESTATED_CERTAIN_SCORE);
  const occasion = judgeOccasion(occasionEvidence(view, likely));
  const shown = settleCertainty(view, said, occasion);
  const quotations = shown.filter((finding): finding is Quotation => finding.type === 'quotation');
  const restatements = shown.filter((finding): finding is Restatement => finding.type === 'restatement');
  return {
    topic: judgeTopic(named, occasion, shown),
    mentions: mentions.map(({ mention }) => mention),
    quotations,
    restatements,
  };
}

/** The edition in the page's language, and the original, whose words a page in any language may print. */
function editionsFor(index: StatementIndex, { statement, scanned }: StatementPage): EditionIndex[] {
  const original = statement.editions.find(({ status }) => status === 'original');
  const languages = new Set([scanned.language.language, original?.language ?? null]);
  return [...languages].flatMap((tag) => index.edition(statement, index.language(tag)).edition ?? []);
}

function meantOf(
  index: StatementIndex,
  view: StatementPage,
  aligned: readonly Quotation[],
): (Quotation | Restatement)[] {
  const { meaning } = index.edition(view.statement, view.scanned.language);
  const page = new PageMeaning(meaning, view, index.places());
  return findMeant(page, aligned).map((words) => buildMeant(page, words));
}

function attribute(
  view: StatementPage,
  findings: readonly (Quotation | Restatement)[],
): (Quotation | Restatement)[] {
  const copied = findings.filter(({ evidence }) => evidence.rule === 'copied-text');
  const page = new PageAttribution(view, copied);
  return findings.map((finding) => ({
    ...finding,
    attribution: page.of({ start: finding.start, end: finding.end, rule: finding.evidence.rule }),
  }));
}

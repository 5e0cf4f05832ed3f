import type { Mention } from '../model/finding';
import type { PageText } from '../model/pageText';
import type { Recognition } from '../model/recognition';
import type { ReferenceStatement } from '../model/statement';
import type { StatementIndex } from './compileStatements';
import { detectLanguage } from './language';
import { findMentions } from './names/findMentions';
import { findQuotations } from './quotation/findQuotations';
import type { ScannedPage } from './scannedPage';
import { settleQuotations } from './settle';
import { canonicalise } from './text/canonicalise';
import { tokenise } from './text/tokenise';
import { judgeTopic, OFF_TOPIC, passesGate, scoreCast } from './topic';

/**
 * Everything that a page takes from the statement it is most about. Takes time in the page's length; the cost of a
 * statement's words is paid only on pages that name its cast.
 */
export function recognise(index: StatementIndex, page: PageText): Recognition {
  const plain = tokenise(page.text, page.blocks);
  const named = findMentions(index.aliases, plain);
  const language = detectLanguage(page);
  const candidates = index.statements.filter((statement) =>
    passesGate(scoreCast(statement, { page, mentions: named })),
  );
  if (candidates.length === 0)
    return { language, topic: OFF_TOPIC, mentions: [], quotations: [], restatements: [] };
  const tokens = canonicalise(plain, index.equivalents);
  const scanned = { page, tokens, mentions: named };
  const found = candidates.map((statement) => ({
    language,
    ...recogniseStatement(index, scanned, statement),
  }));
  return found.reduce((best, other) => (other.topic.score > best.topic.score ? other : best));
}

function recogniseStatement(
  index: StatementIndex,
  scanned: ScannedPage,
  statement: ReferenceStatement,
): Omit<Recognition, 'language'> {
  const found = index.editionsOf(statement).flatMap((edition) => findQuotations(edition, scanned));
  const quotations = settleQuotations(found);
  const own = new Set(statement.entities.map(({ id }) => id));
  const mentions: Mention[] = scanned.mentions
    .map(({ mention }) => mention)
    .filter(({ entity }) => own.has(entity));
  return {
    topic: judgeTopic(statement, scoreCast(statement, scanned), quotations),
    mentions,
    quotations,
    restatements: [],
  };
}

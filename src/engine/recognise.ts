import type { PageText } from '../model/pageText';
import type { Recognition } from '../model/recognition';
import type { StatementIndex } from './compileStatements';
import { detectLanguage } from './language';
import { findNames } from './names/findNames';
import { mentionsOf, namesIn } from './names/mentionsOf';
import { recogniseStatement } from './recogniseStatement';
import { scanPage } from './scannedPage';
import { tokenise } from './text/tokenise';
import { OFF_TOPIC, statementsNamed } from './topic';
import { zoneOf } from './zone';

/** Enough to tell the language of a page that nothing is found on, in UTF-16 units. */
const SHORT_SAMPLE = 600;

/**
 * Everything that a page takes from the statement it is most about. Takes time in the page's length; the cost of a
 * statement's words is paid only on pages that name its cast.
 */
export function recognise(index: StatementIndex, page: PageText): Recognition {
  const plain = tokenise(page.text, page.blocks);
  const names = findNames(index.aliases, plain);
  const candidates = statementsNamed(index, names, plain);
  if (candidates.length === 0)
    return {
      language: detectLanguage(page, SHORT_SAMPLE),
      topic: OFF_TOPIC,
      mentions: [],
      quotations: [],
      restatements: [],
    };
  const zone = zoneOf(page, plain, candidates);
  const language = detectLanguage(zone.page);
  const zoneNames = zone.plain === plain ? names : findNames(index.aliases, zone.plain);
  const scanned = scanPage(zone.page, zone.plain, namesIn(language, zoneNames), index.language(language));
  const found = candidates.map((candidate) => ({
    language,
    ...recogniseStatement(index, scanned, candidate),
  }));
  const best = found.reduce((first, other) => (other.topic.score > first.topic.score ? other : first));
  if (zone.plain === plain) return best;
  const mentions = mentionsOf(best.topic.statement ?? '', namesIn(language, names), plain);
  return { ...best, mentions: mentions.map(({ mention }) => mention) };
}

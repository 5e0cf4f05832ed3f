import type { PageText } from '../model/pageText';
import type { Recognition } from '../model/recognition';
import type { StatementIndex } from './compileStatements';
import { detectLanguage } from './language';
import { findNames } from './names/findNames';
import { mentionsOf, namesIn } from './names/mentionsOf';
import { recogniseStatement } from './recogniseStatement';
import { scanPage } from './scannedPage';
import { tokenise } from './text/tokenise';
import { type NamedStatement, OFF_TOPIC, statementsNamed } from './topic';
import { zoneOf } from './zone';

/** Enough to tell the language of a page that nothing is found on, in UTF-16 units. */
const SHORT_SAMPLE = 600;

/** Everything that a page takes from the statement it is most about. */
export function recognise(index: StatementIndex, page: PageText): Recognition {
  return recogniseEach(index, page)[0];
}

/**
 * Everything that a page takes from each statement whose cast it names, the one it is most about first. Takes time in the
 * page's length; the cost of a statement's words is paid only on pages that name its cast.
 */
export function recogniseEach(
  index: StatementIndex,
  page: PageText,
): readonly [Recognition, ...Recognition[]] {
  const plain = tokenise(page.text, page.blocks);
  const names = findNames(index.aliases, plain);
  const [first, ...others] = statementsNamed(index, names, plain);
  if (first === undefined) return [nothingOf(page)];
  const zone = zoneOf(page, plain, [first, ...others]);
  const language = detectLanguage(zone.page);
  const zoneNames = zone.plain === plain ? names : findNames(index.aliases, zone.plain);
  const scanned = scanPage(zone.page, zone.plain, namesIn(language, zoneNames), index.language(language));
  const found = (named: NamedStatement): Recognition => {
    const recognition = { language, ...recogniseStatement(index, scanned, named) };
    if (zone.plain === plain) return recognition;
    const mentions = mentionsOf(named.statement.id, namesIn(language, names), plain);
    return { ...recognition, mentions: mentions.map(({ mention }) => mention) };
  };
  return bestFirst([found(first), ...others.map(found)]);
}

function nothingOf(page: PageText): Recognition {
  const language = detectLanguage(page, SHORT_SAMPLE);
  return { language, topic: OFF_TOPIC, mentions: [], quotations: [], restatements: [] };
}

function bestFirst(found: [Recognition, ...Recognition[]]): [Recognition, ...Recognition[]] {
  return found.sort((a, b) => b.topic.score - a.topic.score);
}

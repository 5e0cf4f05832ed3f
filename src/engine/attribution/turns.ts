import type { StatementPage } from '../statementPage';
import { foldWord } from '../text/fold';
import type { TokenRange } from '../text/sentences';
import { tokensWithin } from '../text/subTokens';
import { wordOf } from '../text/tokenise';
import { CAPITAL } from '../text/tokens';

/** "FOREIGN MINISTER OF BELARUS:": a label takes so many words and units at most. */
const LONGEST_LABEL = 6;
const LONGEST_LABEL_TEXT = 60;
/** So many labelled blocks, of at least two who speak, make a transcript. */
const LEAST_TURNS = 3;
/** Who asks and tells in a transcript: their words are the page's. As folded. */
const PRESENTERS: ReadonlySet<string> = new Set(
  'presenter|anchor|host|moderator|correspondent|reporter|journalist|interviewer|announcer|narrator|question|q|voiceover|ведущий|ведущая|корреспондент|журналист|диктор|вопрос|ведучий|ведуча|кореспондент|журналіст|питання|вядучы|вядучая|карэспандэнт|журналіст|пытанне|sunucu|muhabir|gazeteci|spiker|soru|aparıcı|müxbir|jurnalist|diktor|sual|moderatorin|sprecher|sprecherin|reporterin|frage|présentateur|présentatrice|journaliste|correspondante|correspondant|المذيع|المراسل|مذيع|مراسل|سؤال'
    .split('|')
    .map(foldWord),
);

/** A part of a transcript: who speaks, and their words without the label. Ranges are of plain token indexes. */
export interface Turn extends TokenRange {
  /** `page` for a presenter or reporter. */
  readonly by: 'speaker' | 'other' | 'page';
  readonly label: TokenRange;
}

/** The turns of a page that prints who speaks before each part ("ALIYEV: …"); none on any other page. */
export function turnsOf(view: StatementPage): readonly Turn[] {
  const { page, plain } = view.scanned;
  const labels = page.blocks.flatMap((block) => {
    const range = tokensWithin(plain, block);
    const label = labelOf(view, range);
    return label === null ? [] : [{ label, from: range.from }];
  });
  const names = new Set(labels.map(({ label }) => wordOf(plain, label.to - 1)));
  if (labels.length < LEAST_TURNS || names.size < 2) return [];
  return labels.map(({ label }, i) => ({
    by: speakerOf(view, label),
    label,
    from: label.to,
    to: labels[i + 1]?.from ?? plain.count,
  }));
}

function labelOf({ scanned: { plain }, mentions }: StatementPage, block: TokenRange): TokenRange | null {
  const { text, starts, ends, flags } = plain;
  const start = starts[block.from] ?? 0;
  const length = text.slice(start, start + LONGEST_LABEL_TEXT).indexOf(':');
  if (length < 0) return null;
  const colon = start + length;
  let to = block.from;
  while (to < block.to && (ends[to] ?? 0) <= colon) to++;
  if (to === block.from || to === block.to || to - block.from > LONGEST_LABEL) return null;
  const label = text.slice(start, colon);
  if (/[.!?,;“”«»"]\s/.test(label)) return null;
  const isName = mentions.some(({ mention, from, to: end }) => {
    return mention.kind === 'person' && from >= block.from && end === to;
  });
  const isShouted = label === label.toUpperCase() && label !== label.toLowerCase();
  const isPresenter = to - block.from === 1 && PRESENTERS.has(wordOf(plain, block.from));
  const isCapital = ((flags[block.from] ?? 0) & CAPITAL) !== 0;
  return (isName && isCapital) || isShouted || isPresenter ? { from: block.from, to } : null;
}

function speakerOf(
  { scanned: { plain }, mentions, statement }: StatementPage,
  label: TokenRange,
): Turn['by'] {
  for (let i = label.from; i < label.to; i++) if (PRESENTERS.has(wordOf(plain, i))) return 'page';
  const person = mentions.find(
    ({ mention, from, to }) => mention.kind === 'person' && from >= label.from && to <= label.to,
  );
  return person?.mention.entity === statement.speaker ? 'speaker' : 'other';
}

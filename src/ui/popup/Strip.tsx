import type { JSX } from 'preact';
import type { WordKey, Words } from '../../model/words';
import type { SentenceUse } from './sentenceUse';

export interface StripProps {
  readonly sentences: readonly SentenceUse[];
  readonly current: number;
  readonly words: Words;
  readonly choose: (index: number) => void;
}

const WIDTH = 20;
const HEIGHT = 364;
const KINDS: Readonly<Record<string, WordKey>> = {
  verbatim: 'verdictVerbatim',
  trimmed: 'verdictTrimmed',
  cut: 'verdictCut',
  altered: 'verdictAltered',
  stitched: 'verdictStitched',
  alarm: 'filterDiffers',
  restated: 'verdictRestated',
  suggested: 'verdictSuggested',
};

/**
 * One line a sentence: its length says how much was taken, its shape how. Too thin to be pointed at, it is one control
 * that takes the arrow keys; the sentences beside it are the targets.
 */
export function Strip({ sentences, current, words, choose }: StripProps): JSX.Element {
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(Math.max(0, Math.min(sentences.length - 1, current + step)));
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: Preact writes an SVG's attributes as they are spelt, and browsers know "tabindex" only.
    <svg
      class="strip"
      width="26"
      height={HEIGHT}
      viewBox={`0 0 26 ${HEIGHT}`}
      role="slider"
      tabindex={0}
      aria-orientation="vertical"
      aria-label={words('stripLabel')}
      aria-valuemin={1}
      aria-valuemax={sentences.length}
      aria-valuenow={current + 1}
      aria-valuetext={stripWords(sentences, current, words)}
      onKeyDown={move}
    >
      {sentences.map((sentence, i) => (
        <StripLine
          key={sentence.start}
          sentence={sentence}
          y={((i + 0.5) * HEIGHT) / sentences.length}
          now={i === current}
        />
      ))}
    </svg>
  );
}

/** What a screen reader hears of one line: which sentence it is, and what the page made of it. */
export function stripWords(sentences: readonly SentenceUse[], current: number, words: Words): string {
  const kind = sentences[current]?.kind;
  const said = words(kind == null ? 'notPrinted' : (KINDS[kind] ?? 'filterQuoted'));
  return words('stripSentence', String(current + 1), String(sentences.length), said);
}

function StripLine({
  sentence,
  y,
  now,
}: {
  readonly sentence: SentenceUse;
  readonly y: number;
  readonly now: boolean;
}): JSX.Element {
  const pointer = now ? <path d={`M26 ${y - 3}l-4 3 4 3z`} fill="var(--ink)" /> : null;
  if (sentence.kind === null) {
    return (
      <g>
        <rect y={y - 0.75} width="5" height="1.5" fill="var(--line-strong)" />
        {pointer}
      </g>
    );
  }
  const width = Math.max(6, WIDTH * sentence.share);
  const hollow = sentence.kind === 'cut';
  return (
    <g class={`k-${sentence.kind}`} fill="currentColor">
      {sentence.kind === 'restated' || sentence.kind === 'suggested' ? (
        [1.6, 6.4, 11.2].map((x) => <circle key={x} cx={x} cy={y} r="1.6" />)
      ) : (
        <rect y={y - 2.5} width={width} height="5" rx="1" />
      )}
      {hollow && (
        <rect x={width} y={y - 2} width={WIDTH - width} height="4" rx="1" fill="none" stroke="currentColor" />
      )}
      {pointer}
    </g>
  );
}

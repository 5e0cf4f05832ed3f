import type { JSX } from 'preact';
import type { Words } from '../../model/words';
import { stripWords } from '../popup/Strip';
import type { SentenceUse } from '../popup/sentenceUse';

export interface FlatStripProps {
  readonly sentences: readonly SentenceUse[];
  readonly current: number;
  readonly words: Words;
  readonly choose: (index: number) => void;
}

const WIDTH = 372;
const HEIGHT = 22;

/** The strip lying down: a line a sentence, as high as much of it was taken. One control that takes the arrow keys. */
export function FlatStrip({ sentences, current, words, choose }: FlatStripProps): JSX.Element {
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(Math.max(0, Math.min(sentences.length - 1, current + step)));
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: Preact writes an SVG's attributes as they are spelt, and browsers know "tabindex" only.
    <svg
      class="strip flat"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 6}`}
      role="slider"
      tabindex={0}
      aria-orientation="horizontal"
      aria-label={words('stripLabel')}
      aria-valuemin={1}
      aria-valuemax={sentences.length}
      aria-valuenow={current + 1}
      aria-valuetext={stripWords(sentences, current, words)}
      onKeyDown={move}
    >
      {sentences.map((sentence, i) => (
        <FlatLine
          key={sentence.start}
          sentence={sentence}
          x={((i + 0.5) * WIDTH) / sentences.length}
          now={i === current}
        />
      ))}
    </svg>
  );
}

interface FlatLineProps {
  readonly sentence: SentenceUse;
  readonly x: number;
  readonly now: boolean;
}

function FlatLine({ sentence: { kind, share }, x, now }: FlatLineProps): JSX.Element {
  const bottom = HEIGHT + 6;
  const height = kind === null ? 5 : Math.max(7, HEIGHT * share);
  const pointer = now ? <path d={`M${x - 3} 0h6l-3 4z`} fill="var(--ink)" /> : null;
  if (kind === null) {
    return (
      <g>
        <rect x={x - 0.75} y={bottom - height} width="1.5" height={height} fill="var(--line-strong)" />
        {pointer}
      </g>
    );
  }
  return (
    <g class={`k-${kind}`} fill="currentColor">
      {kind === 'restated' || kind === 'suggested' ? (
        [2, 7, 12].map((y) => <circle key={y} cx={x} cy={bottom - y} r="1.6" />)
      ) : (
        <rect x={x - 2.5} y={bottom - height} width="5" height={height} rx="1" />
      )}
      {kind === 'cut' && (
        <rect x={x - 2} y="6" width="4" height={HEIGHT - height} rx="1" fill="none" stroke="currentColor" />
      )}
      {pointer}
    </g>
  );
}

import { capitalised, type Editor, inQuotes, joints, phrase, shortened, wordsIn } from './edits';

const MARKS = ['…', '...', '[…]', '(…)', '[...]', '. . .'];
/** A tail, and what is left out in the middle, has so many words at least. */
const LEAST_CUT = 4;
/** What is left of a sentence that lost its tail. */
const LEAST_LEFT = 8;
/** What is left on either side of a cut in the middle, and of each part of a stitched sentence. */
const LEAST_PART = 6;

/** The stretches that can be left out in the middle: each from one joint to the first far enough, and one long one. */
function middles(words: readonly string[]): (readonly [number, number])[] {
  const inside = joints(words).filter((i) => i >= LEAST_PART && words.length - i >= LEAST_PART);
  const short = inside.flatMap((from) => {
    const to = inside.find((i) => i >= from + LEAST_CUT);
    return to === undefined ? [] : [[from, to] as const];
  });
  const first = inside[0];
  const last = inside.at(-1);
  const isLong = first !== undefined && last !== undefined && last - first >= 2 * LEAST_CUT;
  return isLong ? [...short, [first, last] as const] : short;
}

/** What stands before and after a gap; a comma before a mark of omission is left out with it. */
function around(words: readonly string[], from: number, to: number): readonly [string, string] {
  return [
    phrase(words.slice(0, from)),
    words
      .slice(to)
      .join(' ')
      .replace(/^[–-] /, ''),
  ];
}

const cutTail: Editor = (sentence) => {
  const words = wordsIn(sentence);
  return joints(words)
    .filter((i) => i >= LEAST_LEFT && words.length - i >= LEAST_CUT)
    .flatMap((i) => {
      const left = phrase(words.slice(0, i));
      return [
        shortened('cut tail', `Aliyev said: “${left}.”`, 'cut'),
        shortened('cut tail', inQuotes(left), 'cut'),
      ];
    });
};

const cutMiddle: Editor = (sentence) => {
  const words = wordsIn(sentence);
  return middles(words).map(([from, to]) =>
    shortened('cut middle', inQuotes(around(words, from, to).join(' ')), 'cut'),
  );
};

const trimmedMiddle: Editor = (sentence) => {
  const words = wordsIn(sentence);
  return middles(words).flatMap(([from, to]) =>
    MARKS.map((mark) =>
      shortened('trimmed middle', inQuotes(around(words, from, to).join(` ${mark} `)), 'trimmed'),
    ),
  );
};

const trimmedTail: Editor = (sentence) => {
  const words = wordsIn(sentence);
  const end = joints(words).find((i) => i >= LEAST_LEFT && words.length - i >= LEAST_CUT);
  if (end === undefined) return [];
  return MARKS.map((mark) =>
    shortened('trimmed tail', `Aliyev said: “${phrase(words.slice(0, end))} ${mark}”`, 'trimmed'),
  );
};

/** What turns or bounds the sense of its sentence: a negation, an exception, a number. */
const TELLING = [
  /, where not a single stone has been left intact/,
  / not too distant,/,
  / for the past 20 years/,
  /, for comparison, 50 percent larger than the territory of a country like Lebanon/,
  / - except for .*/,
];

/** Left out without a mark: the page's sentence says more than was said. */
const tellingCut: Editor = (sentence) =>
  TELLING.filter((part) => part.test(sentence)).map((part) => {
    const edit = shortened('telling cut', inQuotes(sentence.replace(part, '')), 'cut', 'altered');
    return { ...edit, isAlarming: true };
  });

/** The two halves of a sentence, parted at the joint nearest its middle; null where one would be too short. */
function halves(sentence: string): readonly [string, string] | null {
  const words = wordsIn(sentence);
  const middle = words.length / 2;
  const [joint] = joints(words)
    .filter((i) => i >= LEAST_PART && words.length - i >= LEAST_PART)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return joint === undefined ? null : around(words, joint, joint);
}

/** The beginning of one sentence and the end of another at least three away, before or after it. */
const stitched: Editor = (sentence, others) => {
  const first = halves(sentence);
  const at = others.indexOf(sentence);
  if (first === null) return [];
  return [3, 4, 7, -3, -5, -8].flatMap((distance) => {
    const other = others[at + distance];
    const second = other === undefined ? null : halves(other);
    if (second === null) return [];
    return [shortened('stitched', inQuotes(`${first[0]} ${second[1]}`), 'stitched')];
  });
};

/** Two clauses in the other's place: the words are all there, the order is not. */
const swappedClauses: Editor = (sentence) => {
  const words = wordsIn(sentence);
  return joints(words)
    .filter((i) => /,$/.test(words[i - 1] ?? '') && i >= LEAST_PART && words.length - i >= LEAST_PART)
    .map((i) => {
      const [first, second] = around(words, i, i);
      const swapped = `${capitalised(second)}, ${first}`;
      return shortened('swapped clauses', inQuotes(swapped), 'altered', 'stitched');
    });
};

/** Edits that leave something out or put parts together. */
export const SHORTENING: readonly Editor[] = [
  cutTail,
  cutMiddle,
  tellingCut,
  trimmedMiddle,
  trimmedTail,
  stitched,
  swappedClauses,
];

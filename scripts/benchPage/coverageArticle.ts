import type { ReferenceStatement } from '../../src/model/statement';
import { Prose } from '../bench/prose';
import { type Random, startRandom } from '../bench/random';
import { WORLD_NAMES } from '../bench/words';
import type { Article } from './articleHtml';

/** So many words of the statement are quoted, names of its entities used, and words written in all. */
export const QUOTATIONS = 14;
export const NAMES = 70;
export const WORDS = 2_000;
/** Sentences of the edition are quoted that are this long, in words: shorter ones say too little. */
const SHORTEST = 9;
const LONGEST = 45;

/** An invented article about a statement: its sentences quoted word for word, its names between, and news around. */
export function coverageArticle(statement: ReferenceStatement): Article {
  const random = startRandom(516);
  const quotes = quotable(statement).map(
    (sentence) => `“${sentence.replace(/\.$/, ',')}” Ilham Aliyev said.`,
  );
  const between = reports(namesOf(statement), random);
  const told = Array.from({ length: Math.max(quotes.length, between.length) }, (_, i) =>
    [quotes[i], between[i]].filter((text) => text !== undefined),
  ).flat();
  const prose = new Prose(random, WORLD_NAMES);
  const paragraphs: string[] = [
    'President Ilham Aliyev of Azerbaijan received President of Belarus Aleksandr Lukashenko in Baku.',
  ];
  const left = WORDS - wordsIn(told.join(' ')) - wordsIn(paragraphs.join(' '));
  let filled = 0;
  for (const [i, text] of told.entries()) {
    paragraphs.push(text);
    for (const due = (left * (i + 1)) / told.length; filled < due; ) {
      const paragraph = prose.paragraph();
      filled += wordsIn(paragraph);
      paragraphs.push(paragraph);
    }
  }
  return { title: 'Aliyev receives Lukashenko in Baku', published: '2024-05-17', paragraphs };
}

function quotable({ editions }: ReferenceStatement): readonly string[] {
  const edition = editions.find(({ language }) => language === 'en');
  const sentences = (edition?.text.slice(edition.bodyStart) ?? '').split(/(?<=\.)\s+/);
  const fit = sentences.filter((sentence) => {
    const words = wordsIn(sentence);
    return words >= SHORTEST && words <= LONGEST && !/[“”"\n]/.test(sentence);
  });
  const step = Math.max(1, fit.length / QUOTATIONS);
  return Array.from({ length: QUOTATIONS }, (_, i) => fit[Math.floor(i * step)]).filter(
    (sentence) => sentence !== undefined,
  );
}

function namesOf({ entities }: ReferenceStatement): readonly string[] {
  return entities.flatMap(({ aliases }) => {
    const full = (aliases.en ?? []).filter(({ needsFullName }) => needsFullName !== true);
    return full.slice(0, 1).map(({ text }) => text);
  });
}

/** Sentences of three names each. */
function reports(names: readonly string[], random: Random): readonly string[] {
  const verbs = ['was mentioned with', 'came up beside', 'was spoken of after', 'stood in one line with'];
  return Array.from({ length: Math.ceil(NAMES / 3) }, (_, i) => {
    const [a, b, c] = [0, 1, 2].map((k) => names[(i * 3 + k) % names.length] ?? '');
    return `In the hall ${a} ${random.pick(verbs)} ${b}, and later ${c} was, too.`;
  });
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

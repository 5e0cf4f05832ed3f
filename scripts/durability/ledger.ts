import { isDeepStrictEqual } from 'node:util';
import type { AnnotationDraft } from '../../src/annotation/createAnnotation';
import type { Annotation } from '../../src/model/annotation';

/** What is wrong with what a browser kept. */
export interface Loss {
  /** How many were acknowledged and are not there. */
  readonly lost: number;
  /** How many are there, but not whole. */
  readonly torn: number;
  /** How many are there twice. */
  readonly twice: number;
}

const ADDRESS = 'https://news.example/durability';
const WORDS = 'Words that a page printed, long enough to take more than one block of the disk. ';

/** A draft that is told from all others by its number, and by whose text it is seen whether it is whole. */
export function numberedDraft(number: number): AnnotationDraft {
  const exact = `${number} ${WORDS.repeat(1 + (number % 40))}${number}`;
  return {
    statement: 'trend-2024-05-16',
    pageKey: ADDRESS,
    addresses: [ADDRESS],
    page: {
      url: ADDRESS,
      canonicalUrl: null,
      title: `Page ${number}`,
      outlet: null,
      author: null,
      published: null,
      modified: null,
      language: 'en',
    },
    pageHash: null,
    target: {
      source: ADDRESS,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: number, end: number + exact.length },
      ],
    },
    reference: null,
    finding: { type: 'selection' },
    body: { note: WORDS.repeat(number % 60), tags: [String(number)] },
  };
}

/** Keeps account of what was asked to be saved, and of what was acknowledged. */
export class Ledger {
  private readonly acknowledged = new Set<number>();
  private asked = 0;

  /** How many were asked for. */
  get attempts(): number {
    return this.asked;
  }

  /** How many were acknowledged. */
  get count(): number {
    return this.acknowledged.size;
  }

  /** The number of the next draft. */
  next(): number {
    this.asked++;
    return this.asked;
  }

  acknowledge(number: number): void {
    this.acknowledged.add(number);
  }

  /** Holds what is stored against the account. */
  check(stored: readonly Annotation[]): Loss {
    const numbers = stored.map(({ body }) => Number(body.tags[0]));
    const there = new Set(numbers);
    return {
      lost: [...this.acknowledged].filter((number) => !there.has(number)).length,
      torn: stored.filter((annotation) => !isWhole(annotation)).length,
      twice: numbers.length - there.size,
    };
  }
}

function isWhole({ id, revision, created, modified, engine, ...draft }: Annotation): boolean {
  const isStamped = /^[0-9a-f-]{36}$/.test(id) && revision === 1 && typeof engine === 'string';
  const isDated = !Number.isNaN(Date.parse(created)) && created === modified;
  return isStamped && isDated && isDeepStrictEqual(draft, numberedDraft(Number(draft.body.tags[0])));
}

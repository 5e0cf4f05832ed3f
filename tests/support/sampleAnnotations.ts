import { createAnnotation } from '../../src/annotation/createAnnotation';
import { draftAnnotation, draftComparison, type SaveContext } from '../../src/annotation/draftAnnotation';
import type { ExportContext, KeptBesides } from '../../src/annotation/exportContext';
import { describe } from '../../src/engine/quoteLocation';
import type { Annotation, AnnotationBody } from '../../src/model/annotation';
import { savedVerdict } from '../../src/ui/text/savedVerdict';
import { stateOf, words } from '../ui/sample';

const HASH = '0123456789abcdef'.repeat(4);
const TEXT = [
  'Before it stands a 𝐰ide word 😀.',
  '“We have been actively working with Aleksandr Grigoryevich for the past 30 years.”',
  '“New conflicts and new centers of instability are emerging.”',
  'He called the land freed of mines bigger than Lebanon.',
].join('\n\n');

const state = stateOf(TEXT);
const context: SaveContext = { describe, page: state.page, pageHash: HASH, statement: state.statement };

/** A UUID with a number in it. */
export function uuidOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function stamp(number: number) {
  const now = new Date(Date.UTC(2026, 0, 2, 3, 4, number % 60)).toISOString();
  return { id: uuidOf(number), now, engine: '9.9.9' };
}

/** One annotation of each kind, as the extension itself makes them: passages that differ and agree, a name, a selection, a page. */
export function sampleAnnotations(
  body: AnnotationBody = { note: 'A *note*.', tags: ['check', 'two words'] },
): readonly Annotation[] {
  const { quotations, restatements, mentions } = state.recognition;
  const start = state.page.text.indexOf('wide') > 0 ? state.page.text.indexOf('Before') : 0;
  const passages = [...quotations, ...restatements, ...mentions.slice(0, 1)];
  const selection = { type: 'selection', start, end: start + 20 } as const;
  const drafts = [
    ...passages.map((finding) => draftAnnotation(context, finding, body)),
    draftAnnotation(context, selection, { note: '', tags: [] }),
    draftComparison(context, [...quotations, ...restatements], body),
  ];
  return drafts.map((draft, i) => createAnnotation(draft, stamp(i + 1)));
}

/** So many of them, each with an id and a page of its own. */
export function manyAnnotations(count: number): readonly Annotation[] {
  const samples = sampleAnnotations().filter(({ finding }) => finding.type !== 'comparison');
  return Array.from({ length: count }, (_, i) => {
    const sample = samples[i % samples.length] as Annotation;
    return { ...sample, id: uuidOf(i + 1), page: { ...sample.page, title: `Page ${i}` } };
  });
}

/** Something of all that is kept besides. */
export const sampleBesides: KeptBesides = {
  dismissals: [
    {
      id: uuidOf(500),
      created: '2026-01-02T03:04:05.000Z',
      statement: state.statement.id,
      pageKey: 'https://news.example/story',
      type: 'quotation',
      text: 'Not his words',
      about: ['c01'],
    },
  ],
  sightings: [
    {
      id: uuidOf(1),
      state: 'changed',
      reason: null,
      printed: 'for the past 40 years',
      seen: '2026-02-02T03:04:05.000Z',
      url: 'https://news.example/story',
    },
  ],
  visits: [
    {
      pageKey: 'https://news.example/story',
      statement: state.statement.id,
      versions: [
        {
          first: '2026-01-02T03:04:05.000Z',
          last: '2026-01-03T03:04:05.000Z',
          hash: HASH,
          headline: 'Talks',
          passages: [{ text: 'for 30 years', claims: ['c28'], verdict: 'altered', alarming: true }],
        },
      ],
    },
  ],
};

/** The means of an export, with the words of the interface in English. */
export const sampleContext: ExportContext = {
  statements: [state.statement],
  labels: {
    title: 'On Record: saved passages',
    said: 'Said',
    printed: 'Printed',
    saidAndPrinted: 'Said and printed',
    note: 'Note',
    tags: 'Tags',
    page: 'Page',
    statement: 'Statement',
    author: 'Author',
    published: 'Published',
    creditedTo: 'Credited to',
    savedAt: 'Saved',
    toPassage: 'Go to the passage',
    leftOut: 'Left out',
    pageHash: 'SHA-256 of the page’s text',
    engine: 'Judged by On Record',
    language: 'en',
  },
  verdictOf: (finding) => savedVerdict(finding, words),
  noteHtml: () => '<p>the note</p>',
  now: '2026-03-04T05:06:07.000Z',
  besides: sampleBesides,
};

import type { Confusion, Figures, Found, Share } from './figures';

/** Figures over one set of pages, under its name. */
export interface FigureColumn {
  readonly name: string;
  readonly figures: Figures;
}

/** A table to print: a name, a head and rows, each beginning with what it is about. */
export interface FigureTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Row = readonly string[];
type Pick<Value> = (figures: Figures) => Value;

/** The figures as tables, the sets of pages side by side. */
export function figureTables(columns: readonly FigureColumn[]): readonly FigureTable[] {
  return [
    pagesTable(columns),
    foundTable(columns),
    sharesTable(columns),
    confusionTable(columns, 'Fidelity, labelled against shown', ({ fidelity }) => fidelity.confusion),
    confusionTable(
      columns,
      'Attribution, labelled against shown',
      ({ attribution }) => attribution.confusion,
    ),
    confusionTable(columns, 'Topic, labelled against verdict', ({ topic }) => topic.confusion),
  ].filter(({ rows }) => rows.length > 0);
}

function pagesTable(columns: readonly FigureColumn[]): FigureTable {
  const row = (label: string, pick: Pick<number | undefined>): Row => [
    label,
    ...columns.map(({ figures }) => String(pick(figures) ?? 0)),
  ];
  return {
    title: 'Pages',
    head: ['', ...columns.map(({ name }) => name)],
    rows: [
      row('all', ({ pages }) => pages),
      ...keysOf(columns, ({ pagesByTopic }) => pagesByTopic).map((key) =>
        row(key, ({ pagesByTopic }) => pagesByTopic[key]),
      ),
      ...keysOf(columns, ({ pagesByLanguage }) => pagesByLanguage).map((key) =>
        row(key, ({ pagesByLanguage }) => pagesByLanguage[key]),
      ),
    ],
  };
}

function foundTable(columns: readonly FigureColumn[]): FigureTable {
  const row = (label: string, pick: Pick<Found | undefined>): Row => [
    label,
    ...columns.flatMap(({ figures }) => foundCells(pick(figures))),
  ];
  const languages = (pick: Pick<Readonly<Record<string, Found>>>) =>
    keysOf(columns, pick).map((key) => row(`  ${key}`, (figures) => pick(figures)[key]));
  const certain = (label: string, pick: Pick<Share>): Row => [
    label,
    ...columns.flatMap(({ figures }) => [decimal(pick(figures).share), '', '', `${pick(figures).of}`]),
  ];
  return {
    title: 'Found',
    head: ['', ...columns.flatMap(({ name }) => [`${name}: P`, 'R', 'F1', 'found / labelled'])],
    rows: [
      row('mentions', ({ mentions }) => mentions),
      ...languages(({ mentions }) => mentions.byLanguage),
      ...keysOf(columns, ({ mentions }) => mentions.byKind).map((key) =>
        row(`  ${key}`, ({ mentions }) => mentions.byKind[key]),
      ),
      row('quotations', ({ quotations }) => quotations),
      certain('  certain', ({ quotations }) => quotations.certain),
      ...languages(({ quotations }) => quotations.byLanguage),
      row('restatements', ({ restatements }) => restatements),
      certain('  certain', ({ restatements }) => restatements.certain),
      row('  English', ({ restatements }) => restatements.english),
      row('  other languages', ({ restatements }) => restatements.otherLanguages),
      ...languages(({ restatements }) => restatements.byLanguage),
    ],
  };
}

function foundCells(found: Found | undefined): Row {
  if (found === undefined) return ['', '', '', ''];
  const { precision, recall, f1 } = found;
  return [decimal(precision.share), decimal(recall.share), decimal(f1), `${precision.of} / ${recall.of}`];
}

function sharesTable(columns: readonly FigureColumn[]): FigureTable {
  const row = (label: string, pick: Pick<Share | undefined>): Row => [
    label,
    ...columns.flatMap(({ figures }) => {
      const share = pick(figures);
      return share === undefined ? ['', ''] : [decimal(share.share), `${share.right} / ${share.of}`];
    }),
  ];
  return {
    title: 'Judged',
    head: ['', ...columns.flatMap(({ name }) => [name, 'of'])],
    rows: [
      row('fidelity right', ({ fidelity }) => fidelity.right),
      ...keysOf(columns, ({ differences }) => differences.caught).map((kind) =>
        row(`${kind} differences caught`, ({ differences }) => differences.caught[kind]),
      ),
      row('faithful quotations shown without a difference', ({ differences }) => differences.quietOnFaithful),
      row('attribution right', ({ attribution }) => attribution.right),
      row('others’ words shown as the speaker’s', ({ attribution }) => attribution.othersShownAsSpeaker),
      ...keysOf(columns, ({ topic }) => topic.withCertain).map((key) =>
        row(`${key} pages with anything certain`, ({ topic }) => topic.withCertain[key]),
      ),
    ],
  };
}

function confusionTable(columns: readonly FigureColumn[], title: string, pick: Pick<Confusion>): FigureTable {
  const expected = keysOf(columns, pick);
  const found = [
    ...new Set(expected.flatMap((key) => keysOf(columns, (figures) => pick(figures)[key] ?? {}))),
  ].sort();
  const counts = (one: string, answer: string) =>
    columns.map(({ figures }) => pick(figures)[one]?.[answer] ?? 0);
  return {
    title: `${title} (${columns.map(({ name }) => name).join(' / ')})`,
    head: ['', ...found],
    rows: expected.map((one) => [
      one,
      ...found.map((answer) => {
        const cells = counts(one, answer);
        return cells.some((count) => count > 0) ? cells.join(' / ') : '·';
      }),
    ]),
  };
}

function keysOf(columns: readonly FigureColumn[], pick: Pick<Readonly<Record<string, unknown>>>): string[] {
  return [...new Set(columns.flatMap(({ figures }) => Object.keys(pick(figures))))];
}

function decimal(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

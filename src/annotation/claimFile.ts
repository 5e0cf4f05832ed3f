import type { Annotation, AnnotationTarget, SavedFinding } from '../model/annotation';
import type { Claim, ReferenceStatement } from '../model/statement';
import { safeLink } from './safeLink';
import { textFragmentLink } from './textFragmentLink';

/** The claims of statements that saved passages make, as schema.org tells them: who made each, where first, where else. */
export function claimFile(
  annotations: readonly Annotation[],
  statements: readonly ReferenceStatement[],
): string {
  const graph = statements.flatMap((statement) => {
    const made = annotations
      .filter((annotation) => annotation.statement === statement.id)
      .flatMap(appearancesOf);
    return statement.claims.flatMap((claim) => {
      const here = made.filter(({ claims }) => claims.includes(claim.id));
      return here.length === 0 ? [] : [claimOf(claim, statement, here)];
    });
  });
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

/** A passage of a page that makes claims. */
interface Appearance {
  readonly claims: readonly string[];
  readonly printed: string;
  readonly link: string | null;
  readonly creditedTo: string | null;
  readonly annotation: Annotation;
}

function appearancesOf(annotation: Annotation): readonly Appearance[] {
  const { finding, target } = annotation;
  if (finding.type === 'comparison')
    return finding.passages.flatMap((passage) => appearanceOf(annotation, passage.finding, passage.target));
  return appearanceOf(annotation, finding, target);
}

function appearanceOf(
  annotation: Annotation,
  finding: SavedFinding,
  target: AnnotationTarget,
): readonly Appearance[] {
  if (finding.type !== 'quotation' && finding.type !== 'restatement') return [];
  const { claims, attribution } = finding;
  const printed = target.selector?.[0].exact ?? '';
  return [
    { claims, printed, link: textFragmentLink(target), creditedTo: attribution?.name ?? null, annotation },
  ];
}

function claimOf(claim: Claim, statement: ReferenceStatement, appearances: readonly Appearance[]): object {
  const [edition] = statement.editions;
  const spans = edition === undefined ? [] : (claim.passages[edition.language] ?? []);
  const said = spans.map(({ start, end }) => edition?.text.slice(start, end) ?? '').join(' … ');
  const speaker = statement.entities.find(({ id }) => id === statement.speaker)?.name ?? statement.speaker;
  const person = { '@type': 'Person', name: speaker };
  return {
    '@type': 'Claim',
    '@id': `#${statement.id}/${claim.id}`,
    name: claim.gloss,
    text: said === '' ? claim.gloss : said,
    ...(edition === undefined ? {} : { inLanguage: edition.language }),
    author: person,
    datePublished: statement.date,
    firstAppearance: {
      '@type': 'CreativeWork',
      name: statement.title,
      author: person,
      datePublished: edition?.source.published ?? statement.date,
      ...present({ url: edition?.source.url, publisher: organisation(edition?.source.name ?? null) }),
    },
    appearance: appearances.map(articleOf),
  };
}

function articleOf({ annotation, printed, link, creditedTo }: Appearance): object {
  const { page } = annotation;
  return {
    '@type': 'NewsArticle',
    ...present({
      url: safeLink(page.url),
      headline: page.title,
      publisher: organisation(page.outlet),
      author: page.author === null ? null : { '@type': 'Person', name: page.author },
      datePublished: page.published,
      dateModified: page.modified,
      inLanguage: page.language,
    }),
    hasPart: {
      '@type': 'Quotation',
      text: printed,
      ...present({
        url: link,
        spokenByCharacter: creditedTo === null ? null : { '@type': 'Person', name: creditedTo },
      }),
    },
  };
}

function organisation(name: string | null): object | null {
  return name === null ? null : { '@type': 'Organization', name };
}

/** The fields that have a value. */
function present(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

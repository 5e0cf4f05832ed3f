import type { ReferenceStatement } from '../model/statement';
import claims from './bundled/trend-2024-05-16/claims.json';
import conceptsAr from './bundled/trend-2024-05-16/concepts/ar.json';
import conceptsAz from './bundled/trend-2024-05-16/concepts/az.json';
import conceptsBe from './bundled/trend-2024-05-16/concepts/be.json';
import conceptsDe from './bundled/trend-2024-05-16/concepts/de.json';
import conceptsEn from './bundled/trend-2024-05-16/concepts/en.json';
import conceptsFr from './bundled/trend-2024-05-16/concepts/fr.json';
import conceptsRu from './bundled/trend-2024-05-16/concepts/ru.json';
import conceptsTr from './bundled/trend-2024-05-16/concepts/tr.json';
import conceptsUk from './bundled/trend-2024-05-16/concepts/uk.json';
import textAr from './bundled/trend-2024-05-16/edition.ar.txt?raw';
import textAz from './bundled/trend-2024-05-16/edition.az.txt?raw';
import textBe from './bundled/trend-2024-05-16/edition.be.txt?raw';
import textDe from './bundled/trend-2024-05-16/edition.de.txt?raw';
import textEn from './bundled/trend-2024-05-16/edition.en.txt?raw';
import textFr from './bundled/trend-2024-05-16/edition.fr.txt?raw';
import textRu from './bundled/trend-2024-05-16/edition.ru.txt?raw';
import textTr from './bundled/trend-2024-05-16/edition.tr.txt?raw';
import textUk from './bundled/trend-2024-05-16/edition.uk.txt?raw';
import entities from './bundled/trend-2024-05-16/entities.json';
import statement from './bundled/trend-2024-05-16/statement.json';

const CONCEPTS = {
  en: conceptsEn,
  ru: conceptsRu,
  az: conceptsAz,
  be: conceptsBe,
  tr: conceptsTr,
  uk: conceptsUk,
  de: conceptsDe,
  fr: conceptsFr,
  ar: conceptsAr,
};
const TEXTS: Readonly<Record<string, string>> = {
  en: textEn,
  ru: textRu,
  az: textAz,
  be: textBe,
  tr: textTr,
  uk: textUk,
  de: textDe,
  fr: textFr,
  ar: textAr,
};

/**
 * The statements that come with On Record. They are taken as they are: the background starts anew for every page, and a test
 * holds them to the schema.
 */
export function bundledStatements(): readonly ReferenceStatement[] {
  const editions = statement.editions.map((edition) => ({ ...edition, text: TEXTS[edition.language] ?? '' }));
  const bundled = { ...statement, editions, claims, entities: entities.map(withAliases), concepts: CONCEPTS };
  return [bundled as unknown as ReferenceStatement];
}

/** In the data an alias may be written as its bare text. */
function withAliases(entity: (typeof entities)[number]): object {
  const written: Readonly<Record<string, readonly unknown[]>> = entity.aliases;
  const lists = Object.entries(written).map(([language, aliases]) => [
    language,
    aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
  ]);
  return { ...entity, aliases: Object.fromEntries(lists) };
}

import type { ReferenceStatement } from '../model/statement';
import claims from './bundled/trend-2024-05-16/claims.json';
import textEn from './bundled/trend-2024-05-16/edition.en.txt?raw';
import entities from './bundled/trend-2024-05-16/entities.json';
import statement from './bundled/trend-2024-05-16/statement.json';
import { requireStatement } from './parseStatement';

const TEXTS: Readonly<Record<string, string>> = { en: textEn };

/** The statements that come with On Record, checked. */
export function bundledStatements(): readonly ReferenceStatement[] {
  const editions = statement.editions.map((edition) => ({ ...edition, text: TEXTS[edition.language] }));
  return [requireStatement({ ...statement, editions, claims, entities })];
}

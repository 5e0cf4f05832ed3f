/** Text longer than this is no date line, in UTF-16 units. */
const LONGEST = 200;

/**
 * The first whole date in a short text, as ISO 8601 date: in figures (day before month, where they leave it open), or with
 * the month's name in English or in the given language.
 */
export function dateInText(text: string, language: string | null): string | null {
  if (text.length > LONGEST || !/(19|20)\d\d/.test(text)) return null;
  return inFigures(text) ?? inWords(text, [language, 'en']);
}

function inFigures(text: string): string | null {
  const iso = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(text);
  if (iso !== null) return isoDate(iso[1], iso[2], iso[3]);
  const parts = /(?<!\d)(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (parts === null) return null;
  const [, first, , second, year] = parts;
  return isoDate(year, second, first) ?? isoDate(year, first, second);
}

function inWords(text: string, languages: readonly (string | null)[]): string | null {
  const months = new Map(languages.flatMap((language) => [...monthsOf(language)]));
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  for (const [i, word] of words.entries()) {
    const month = months.get(word);
    if (month === undefined) continue;
    const after = words.slice(i + 1, i + 4).filter((other) => /^\d+$/.test(other));
    // "17 May 2024", "17 de mayo de 2024"; "May 17, 2024".
    const before = words.slice(Math.max(0, i - 2), i).findLast((other) => /^\d{1,2}$/.test(other));
    const [first, second] = after;
    const found =
      before !== undefined && first?.length === 4
        ? isoDate(first, String(month), before)
        : isoDate(second, String(month), first);
    if (found !== null) return found;
  }
  return null;
}

/** The browser takes its time to tell a language's months: those of so many languages are kept. */
const MAX_KNOWN = 4;
const known = new Map<string, ReadonlyMap<string, number>>();

function monthsOf(language: string | null): ReadonlyMap<string, number> {
  const key = language ?? '';
  const names = known.get(key) ?? readMonths(language);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, names);
  return names;
}

/** The names of the months, as a language writes them in a date. */
function readMonths(language: string | null): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  if (language === null) return names;
  try {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: style,
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 2));
        const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase();
        const word = /\p{L}+/u.exec(name ?? '')?.[0];
        if (word !== undefined && word.length > 2) names.set(word, month);
      }
    }
  } catch {
    // No language that the browser knows.
  }
  return names;
}

function isoDate(year?: string, month?: string, day?: string): string | null {
  if (year?.length !== 4 || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal && Number(year) >= 1900 ? date.toISOString().slice(0, 10) : null;
}

import { isRecord } from './parseEntry';

/** Reads fields of an object from outside: its own only, each by what it should be; anything else is as if it were not there. */
export interface Fields {
  value(key: string): unknown;
  text(key: string): string | null;
  /** A list, or one value as a list of one. */
  list(key: string): readonly unknown[];
  count(key: string): number | null;
}

/** The fields of a value; of what is no object there are none. */
export function fieldsOf(value: unknown): Fields {
  const own = (key: string): unknown =>
    isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return {
    value: own,
    text: (key) => {
      const found = own(key);
      return typeof found === 'string' ? found : null;
    },
    list: (key) => listOf(own(key)),
    count: (key) => {
      const found = own(key);
      return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null;
    },
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

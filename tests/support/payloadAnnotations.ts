import type { Annotation } from '../../src/model/annotation';
import { INJECTION_PAYLOADS } from './injectionPayloads';
import { sampleAnnotations, uuidOf } from './sampleAnnotations';

/** Fields that the schema holds to a few words, a number or a date: nothing else can stand there. */
const HELD = new Set([
  'id',
  'type',
  'fidelity',
  'kind',
  'certainty',
  'verdict',
  'rule',
  'created',
  'modified',
  'pageHash',
]);

/** A value with a payload in the place of every text. */
function poisoned(value: unknown, payload: string, key = ''): unknown {
  if (typeof value === 'string') return HELD.has(key) ? value : payload;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, payload, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, poisoned(item, payload, name)]),
  );
}

/**
 * An annotation for each payload, which stands in every field that can hold it; of each kind in turn. Their pages have real
 * addresses, as the store holds no others.
 */
export function payloadAnnotations(): readonly Annotation[] {
  const samples = sampleAnnotations();
  return INJECTION_PAYLOADS.map((payload, i) => {
    const sample = samples[i % samples.length] as Annotation;
    const annotation = poisoned(sample, payload) as Annotation;
    const author = annotation.page.author ?? payload;
    const outlet = annotation.page.outlet ?? payload;
    const published = annotation.page.published ?? payload;
    const page = { ...annotation.page, url: sample.page.url, author, outlet, published };
    return { ...annotation, id: uuidOf(i + 1), page };
  });
}

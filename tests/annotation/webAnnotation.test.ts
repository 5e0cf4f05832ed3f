import { jsonldParser, parseAnnotation } from '@dokieli/web-annotation';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportAnnotations } from '../../src/annotation/exportAnnotations';
import { CONTEXT, lengthInCodePoints, NAMESPACE, webAnnotation } from '../../src/annotation/webAnnotation';
import type { Annotation } from '../../src/model/annotation';
import { sampleAnnotations, sampleContext } from '../support/sampleAnnotations';
import { webAnnotationCollectionSchema } from '../support/webAnnotationSchema';

const exported = (annotations: readonly Annotation[]): unknown =>
  JSON.parse(exportAnnotations('web-annotation', annotations, sampleContext).text);
const alone = (annotation: Annotation) => ({ '@context': CONTEXT, ...webAnnotation(annotation) });
const ofType = (type: string): Annotation => {
  const found = sampleAnnotations().find(({ finding }) => finding.type === type);
  if (found === undefined) throw new Error(`There is no ${type}.`);
  return found;
};
const differing = (): Annotation => {
  const found = sampleAnnotations().find(({ target }) => target.selector?.[0].exact.includes('30 years'));
  if (found === undefined) throw new Error('There is none.');
  return found;
};

describe('annotations in the W3C’s model', () => {
  it('keep all that the Recommendation asks for, of every kind', () => {
    const result = v.safeParse(webAnnotationCollectionSchema, exported(sampleAnnotations()));
    expect(result.success ? [] : v.flatten(result.issues)).toEqual([]);
  });

  it('keep it where nothing was written, and from before code points were counted', () => {
    const bare = sampleAnnotations({ note: '', tags: [] });
    const old = JSON.parse(JSON.stringify(bare, (key, value) => (key === 'pairsBefore' ? undefined : value)));
    for (const annotations of [bare, old, []])
      expect(v.safeParse(webAnnotationCollectionSchema, exported(annotations)).success).toBe(true);
  });

  it('are seen to fail where they would', () => {
    const broken = JSON.stringify(exported(sampleAnnotations())).replace('"exact":', '"exakt":');
    expect(v.safeParse(webAnnotationCollectionSchema, JSON.parse(broken)).success).toBe(false);
  });

  it('count in code points at the border', () => {
    const annotation = differing();
    const [quote, position] = annotation.target.selector ?? [];
    expect(position?.pairsBefore).toBe(2);
    const { target } = webAnnotation(annotation) as { target: { selector: readonly object[] } };
    const start = (position?.start ?? 0) - 2;
    expect(target.selector[1]).toMatchObject({ start, end: start + lengthInCodePoints(quote?.exact ?? '') });
    expect(lengthInCodePoints('a😀\ud800b')).toBe(4);
  });

  it('say why they were made', () => {
    const motivations = (annotation: Annotation) =>
      (webAnnotation(annotation) as { motivation: unknown }).motivation;
    expect(motivations(differing())).toEqual(['commenting', 'linking', 'tagging']);
    expect(motivations(ofType('selection'))).toBe('highlighting');
    expect(motivations({ ...ofType('mention'), body: { note: '', tags: [] } })).toBe('identifying');
  });
});

describe('an independent reader of Web Annotations', () => {
  it('finds the passage, the note and the tags', async () => {
    const annotation = differing();
    const read = await parseAnnotation(alone(annotation));
    expect(read).toMatchObject({
      datetime: annotation.created,
      target: {
        source: 'https://news.example/story',
        selector: { exact: annotation.target.selector?.[0].exact },
      },
    });
    expect(read?.body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: 'A *note*.', format: 'text/markdown' }),
        expect.objectContaining({ value: 'two words' }),
      ]),
    );
  });

  it('keeps our judgement under names of its own when it works the document out as linked data', async () => {
    const annotation = differing();
    // A context of ours before it makes the reader expand and compact the document instead of taking it as it is.
    const inner = alone(annotation);
    const { '@context': context, ...rest } = inner;
    const document = {
      '@context': { wrapped: `${NAMESPACE}wrapped` },
      '@graph': [{ '@context': context, ...rest }],
    };
    const compacted = (await jsonldParser(document)) as Record<string, unknown>;
    const finding = compacted[`${NAMESPACE}finding`] as { '@value'?: unknown };
    expect(finding['@value'] ?? finding).toEqual(JSON.parse(JSON.stringify(annotation.finding)));
    expect(JSON.stringify(compacted)).toContain(annotation.reference?.selector?.[0].exact.slice(0, 20));
    expect(compacted[`${NAMESPACE}revision`]).toBe(1);
  });
});

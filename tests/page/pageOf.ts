import { JSDOM } from 'jsdom';

/** An address for pages of tests. */
export const ADDRESS = 'https://news.example/a/story?x=1';

/** A document with a body and a head, without layout. */
export function documentOf(body: string, head = ''): Document {
  return new JSDOM(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, {
    url: ADDRESS,
  }).window.document;
}

/** So many paragraphs of running text, each with its number. */
export function paragraphs(count: number, about = 'harbour'): string {
  const sentence = `stands in the story of the ${about}, and it is long enough to be running text, with a comma or two.`;
  return Array.from({ length: count }, (_, i) => `<p>Paragraph ${i + 1} ${sentence}</p>`).join('\n');
}

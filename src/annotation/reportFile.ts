import type { Annotation } from '../model/annotation';
import { type SavedPiece, savedDiff } from '../model/savedDiff';
import type { ExportContext } from './exportContext';
import {
  type ExportedLine,
  type ExportedPassage,
  exportedPassages,
  leftOutClaims,
  linesOf,
} from './exportedPassage';
import { html, type Markup } from './markup';
import { REPORT_STYLE } from './reportStyle';

/**
 * Annotations as one page of HTML to read, print and hand on, with all that it needs. Its own policy lets it neither run a
 * script nor load anything, whatever a page or a person wrote.
 */
export function reportFile(annotations: readonly Annotation[], context: ExportContext): string {
  const { labels, now } = context;
  const page = html`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${labels.title}</title>
<style>${{ markup: REPORT_STYLE }}</style>
</head>
<body>
<header><h1>${labels.title}</h1><p><time datetime="${now}">${now.slice(0, 10)}</time></p></header>
<main>${annotations.map((annotation) => articleOf(annotation, context))}</main>
</body>
</html>
`;
  return page.markup;
}

function articleOf(annotation: Annotation, context: ExportContext): Markup {
  const { page, body } = annotation;
  const { labels } = context;
  const leftOut = leftOutClaims(annotation, context).map((claim) => html`<li dir="auto">${claim}</li>`);
  // What `noteHtml` gives is clean by what is asked of it.
  const note = { markup: body.note === '' ? '' : context.noteHtml(body.note) };
  return html`
<article>
<h2 dir="auto" lang="${page.language ?? ''}">${page.title ?? page.url}</h2>
${exportedPassages(annotation, context).map((passage) => passageOf(passage, annotation, context))}
${leftOut.length === 0 ? [] : html`<section><h3>${labels.leftOut}</h3><ul>${leftOut}</ul></section>`}
${body.note === '' ? [] : html`<section class="note"><h3>${labels.note}</h3><div dir="auto">${note}</div></section>`}
<dl class="facts">${linesOf(annotation, context).map(factOf)}</dl>
</article>`;
}

function passageOf(passage: ExportedPassage, { page }: Annotation, { labels }: ExportContext): Markup {
  const { verdict, creditedTo, link } = passage;
  return html`
<section>
<h3>${verdict}</h3>
<dl class="texts">${textsOf(passage, page.language ?? '', labels)}</dl>
${creditedTo === null ? [] : html`<p>${labels.creditedTo}: <span dir="auto">${creditedTo}</span></p>`}
${link === null ? [] : html`<p>${linked(labels.toPassage, link)}</p>`}
</section>`;
}

function textsOf(
  { finding, target, reference, printed, said }: ExportedPassage,
  language: string,
  labels: ExportContext['labels'],
): readonly Markup[] {
  const isClaim = finding.type === 'quotation' || finding.type === 'restatement';
  if (!isClaim || target === null || reference === null) {
    const texts = said === null ? [] : [textOf(labels.said, '', [{ kind: 'same', text: said }])];
    return [...texts, textOf(labels.printed, language, [{ kind: 'same', text: printed }])];
  }
  const diff = savedDiff(finding, target, reference);
  if (diff.same) return [textOf(labels.saidAndPrinted, language, diff.printed)];
  return [textOf(labels.said, '', diff.said), textOf(labels.printed, language, diff.printed)];
}

function textOf(label: string, language: string, pieces: readonly SavedPiece[]): Markup {
  return html`<dt>${label}</dt><dd dir="auto" lang="${language}">${pieces.map(pieceOf)}</dd>`;
}

function pieceOf({ kind, text }: SavedPiece): Markup {
  return kind === 'same' ? html`${text}` : html`<span class="${kind}">${text}</span>`;
}

function factOf({ label, text, link }: ExportedLine): Markup {
  const shown = link === null ? html`${text}` : linked(text, link);
  const address = link === null ? [] : html`<span class="address">${link}</span>`;
  return html`<dt>${label}</dt><dd dir="auto">${shown}${address}</dd>`;
}

/** Only addresses of the web come here: see `safeLink`. */
function linked(text: string, address: string): Markup {
  return html`<a href="${address}" rel="noreferrer">${text}</a>`;
}

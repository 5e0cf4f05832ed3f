/** The report's look, on the screen and on paper; light, as paper is. */
export const REPORT_STYLE = `
:root { color-scheme: light; font: 16px/1.5 Georgia, serif; color: #1b1b18; background: #fff; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.25rem; margin: 0 0 .5rem; }
h3, dt { font: 600 .85rem/1.4 system-ui, sans-serif; margin: 1rem 0 .25rem; color: #4a4a44; }
header { border-bottom: 2px solid #1b1b18; }
header p { margin: .25rem 0 1rem; color: #4a4a44; }
article { padding: 1.5rem 0; border-bottom: 1px solid #c9c9c0; }
dl { margin: 0; }
dd { margin: 0; }
.texts dd { white-space: pre-line; padding-inline-start: .75rem; border-inline-start: 3px solid #c9c9c0; }
.alarm { color: #8f1616; font-weight: 700; text-decoration: underline wavy 1px; }
.changed { font-weight: 700; text-decoration: underline; }
.omitted { color: #5c5c55; text-decoration: line-through; }
.hit { text-decoration: underline dotted; }
.note div { padding: .25rem .75rem; background: #f5f3ea; }
.note pre, .note code { white-space: pre-wrap; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin-top: 1rem; font: .85rem/1.4 system-ui, sans-serif; }
.facts dt { margin: 0; }
.address { display: none; }
a { color: #174a8c; }
@media print {
  :root { font-size: 11pt; }
  body { max-width: none; margin: 0; padding: 0; }
  section, dd { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; }
  .address { display: block; color: #4a4a44; }
}
`;

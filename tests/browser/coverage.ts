/** Invented coverage of the bundled statement: three quotations word for word, and one with another number. */
export const ARTICLE = `<article><h1>Aliyev receives Lukashenko in Baku</h1>
<p>BAKU, May 16, 2024. President Ilham Aliyev of Azerbaijan received President of Belarus Aleksandr Lukashenko and made a statement to the press.</p>
<p id="quoted">“We have been actively working with Aleksandr Grigoryevich for the past 20 years,” Aliyev said.</p>
<p id="second">“New conflicts and new centers of instability are emerging,” the president of Azerbaijan said.</p>
<p>The two presidents spoke of Shusha, Fuzuli, Karabakh and COP29, the United Nations climate conference.</p></article>`;

/** The words of the coverage that are marked as word for word. */
export const QUOTED = [
  'We have been actively working with Aleksandr Grigoryevich for the past 20 years',
  'New conflicts and new centers of instability are emerging',
] as const;

/** An article about something else, as long. */
export const UNRELATED = `<article><h1>The lighthouse keepers’ choir</h1>${'<p>The choir sang by the harbour in the evening, and the fishermen listened until the wind turned to the east.</p>'.repeat(12)}</article>`;

/** A whole page round a body. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>${head}</head><body>${body}</body></html>`;
}

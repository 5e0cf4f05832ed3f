import messages from '../../locales/en.json';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import type { Quotation } from '../../src/model/finding';
import type { Words } from '../../src/model/words';
import type { ReadState } from '../../src/ui/popup/popupState';
import { coverageIndex } from '../support/sampleIndex';

/** The interface's words as the browser would give them. */
export const words: Words = (key, ...substitutions) => {
  const message = messages[key];
  const text = typeof message === 'string' ? message : substitutions[0] === 1 ? message['1'] : message.n;
  return text.replace(/\$(\d)/g, (_, n: string) => String(substitutions[Number(n) - 1] ?? ''));
};

/** What the annotator would know of a page with this text. */
export function stateOf(text: string): ReadState & { statement: NonNullable<ReadState['statement']> } {
  const [statement] = coverageIndex.statements;
  if (statement === undefined) throw new Error('No statement is bundled.');
  const page = readText(`President Ilham Aliyev received Aleksandr Lukashenko in Baku.\n\n${text}`, {
    url: 'https://news.example/story',
    title: 'Talks [in] Baku',
    outlet: 'The *Courier*',
  });
  const recognition = recognise(coverageIndex, page);
  return {
    status: 'read',
    page,
    statement,
    recognition,
    matches: [],
    isChosen: false,
    annotations: [],
    places: [],
    edits: null,
    dismissals: [],
    linked: [],
    marksShown: true,
  };
}

/** The first quotation of a page with this text. */
export function quotationIn(text: string): { quotation: Quotation; state: ReturnType<typeof stateOf> } {
  const state = stateOf(text);
  const [quotation] = state.recognition.quotations;
  if (quotation === undefined) throw new Error(`No quotation was found in: ${text}`);
  return { quotation, state };
}

import type { JSX } from 'preact';
import type { EditedWords } from '../../model/place';
import type { Words } from '../../model/words';
import { editPieces } from '../text/editPieces';
import { Pieces } from './Pieces';

export interface EditedTextsProps {
  readonly edited: EditedWords;
  /** Of the page. */
  readonly language: string | null;
  readonly words: Words;
}

/** What a page printed before beside what it prints now, with where they part. */
export function EditedTexts({ edited, language, words }: EditedTextsProps): JSX.Element {
  const { before, now } = editPieces(edited);
  const lang = language ?? undefined;
  return (
    <dl class="diff edit">
      <div class="printed">
        <dt>{words('printedBefore')}</dt>
        <dd lang={lang} dir="auto">
          <Pieces pieces={before} words={words} />
        </dd>
      </div>
      <div class="printed">
        <dt>{words('printedNow')}</dt>
        <dd lang={lang} dir="auto">
          <Pieces pieces={now} words={words} />
        </dd>
      </div>
    </dl>
  );
}

import type { JSX } from 'preact';
import type { Quotation, Restatement } from '../../model/finding';
import type { PageText } from '../../model/pageText';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { type WordDiff, wordDiff } from '../text/wordDiff';
import { Pieces } from './Pieces';

export interface BothTextsProps {
  readonly finding: Quotation | Restatement;
  readonly statement: ReferenceStatement;
  readonly page: PageText;
  readonly words: Words;
}

/** What was said beside what was printed, as one comparison; a single text where both are the same. */
export function BothTexts({ finding, statement, page, words }: BothTextsProps): JSX.Element {
  const edition = statement.editions.find(({ language }) => language === finding.reference.edition);
  const diff = wordDiff(finding, edition?.text ?? '', page.text);
  const saidIn = edition?.language;
  const printedIn = page.details.language ?? undefined;
  return <DiffTexts {...{ diff, saidIn, printedIn, words }} />;
}

export interface DiffTextsProps {
  readonly diff: WordDiff;
  /** The languages of both texts. */
  readonly saidIn: string | undefined;
  readonly printedIn: string | undefined;
  readonly words: Words;
}

/** Both sides of a comparison. */
export function DiffTexts({ diff, saidIn, printedIn, words }: DiffTextsProps): JSX.Element {
  if (diff.same) {
    return (
      <dl class="diff">
        <div class="both">
          <dt>{words('saidAndPrinted')}</dt>
          <dd lang={saidIn} dir="auto">
            <Pieces pieces={diff.printed} words={words} />
          </dd>
        </div>
      </dl>
    );
  }
  return (
    <dl class="diff">
      <div class="said">
        <dt>{words('said')}</dt>
        <dd lang={saidIn} dir="auto">
          <Pieces pieces={diff.said} words={words} />
        </dd>
      </div>
      <div class="printed">
        <dt>{words('printed')}</dt>
        <dd lang={printedIn} dir="auto">
          <Pieces pieces={diff.printed} words={words} />
        </dd>
      </div>
    </dl>
  );
}

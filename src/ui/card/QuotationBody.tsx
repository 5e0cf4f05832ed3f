import type { JSX } from 'preact';
import type { Quotation, Restatement } from '../../model/finding';
import type { PageText } from '../../model/pageText';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { BothTexts } from '../parts/BothTexts';
import { Icon } from '../parts/Icon';

export interface QuotationBodyProps {
  readonly finding: Quotation | Restatement;
  readonly statement: ReferenceStatement;
  readonly page: PageText;
  readonly words: Words;
}

/** Both texts of a finding, and who is named when it isn't the speaker. */
export function QuotationBody(props: QuotationBodyProps): JSX.Element {
  const { finding, statement, words } = props;
  const { verdict, name } = finding.attribution;
  const speaker = statement.entities.find(({ id }) => id === statement.speaker)?.name ?? '';
  return (
    <>
      {verdict === 'other' && name !== null && (
        <p class="who">
          <Icon name="person" />
          <span>
            {words('pageSays', name)}
            <br />
            {words('statementSays', speaker)}
          </span>
        </p>
      )}
      <BothTexts {...props} />
    </>
  );
}

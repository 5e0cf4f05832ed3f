import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../model/annotation';
import type { Quotation, Restatement } from '../../model/finding';
import { findingKey } from '../../model/pageState';
import { textOf } from '../../model/span';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { DismissedHere } from './DismissedHere';
import { type FilterName, Filters, filterFindings } from './Filters';
import { FindingRow } from './FindingRow';
import { NameList } from './NameList';
import type { PopupActions, ReadState } from './popupState';

export interface FindingsColumnProps {
  readonly state: ReadState;
  readonly statement: ReferenceStatement;
  readonly findings: readonly (Quotation | Restatement)[];
  readonly open: string | null;
  readonly words: Words;
  readonly actions: PopupActions;
  readonly choose: (key: string) => void;
}

/** What the page took, in page order, then what was saved here, then people and places. */
export function FindingsColumn(props: FindingsColumnProps): JSX.Element {
  const { state, statement, findings, open, words, actions, choose } = props;
  const [filter, setFilter] = useState<FilterName>('all');
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(
    () => scroll.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' }),
    [open],
  );
  const isSaved = (text: string): boolean =>
    state.annotations.some(({ target }) => target.selector[0].exact === text);
  return (
    <section class="fi" aria-label={words('findingsLabel')}>
      <Filters findings={findings} chosen={filter} words={words} choose={setFilter} />
      <div class="scroll" ref={scroll}>
        <ol class="rows">
          {filterFindings(findings, filter).map((finding) => {
            const key = findingKey(finding);
            const saved = isSaved(textOf(state.page.text, finding));
            const row = { state, statement, finding, saved, words, actions, open: key === open };
            return <FindingRow key={key} {...row} choose={() => choose(key)} />;
          })}
        </ol>
        <SavedHere annotations={otherAnnotations(state, findings)} words={words} />
        <DismissedHere
          {...{ words, actions }}
          dismissals={state.dismissals}
          language={state.page.details.language}
        />
        <NameList state={state} statement={statement} words={words} />
      </div>
    </section>
  );
}

/** Annotations of the page that no row stands for: names, and passages that are found no more. */
function otherAnnotations(state: ReadState, findings: readonly (Quotation | Restatement)[]): Annotation[] {
  const shown = new Set(findings.map((finding) => textOf(state.page.text, finding)));
  return state.annotations.filter(({ target }) => !shown.has(target.selector[0].exact));
}

function SavedHere({
  annotations,
  words,
}: {
  readonly annotations: readonly Annotation[];
  readonly words: Words;
}): JSX.Element | null {
  if (annotations.length === 0) return null;
  return (
    <>
      <h3>{words('savedHere')}</h3>
      <ul class="rows">
        {annotations.map(({ id, target, body }) => (
          <li key={id} class="row k-saved">
            <span />
            <p class="words" dir="auto">
              {target.selector[0].exact}
              {body.note !== '' && ` · ${body.note}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

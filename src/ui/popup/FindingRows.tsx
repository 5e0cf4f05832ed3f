import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { wordsOf } from '../../model/annotation';
import type { Quotation, Restatement } from '../../model/finding';
import { findingKey } from '../../model/pageState';
import { textOf } from '../../model/span';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { EditsNotice } from './EditsNotice';
import { type FilterName, Filters, filterFindings } from './Filters';
import { FindingRow } from './FindingRow';
import type { PopupActions, ReadState } from './popupState';

export interface FindingRowsProps {
  readonly state: ReadState;
  readonly statement: ReferenceStatement;
  readonly findings: readonly (Quotation | Restatement)[];
  readonly open: string | null;
  readonly words: Words;
  readonly actions: PopupActions;
  readonly choose: (key: string) => void;
  /** What stands below the rows. */
  readonly children?: ComponentChildren;
}

/** A row for each thing that the page took, in page order, under the filters. */
export function FindingRows(props: FindingRowsProps): JSX.Element {
  const { state, statement, findings, open, words, actions, choose, children } = props;
  const [filter, setFilter] = useState<FilterName>('all');
  const scroll = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // What was edited stands first, and is to be seen first.
    const stays = isFirst.current && state.edits !== null;
    isFirst.current = false;
    if (!stays) scroll.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const isSaved = (text: string): boolean =>
    state.annotations.some((annotation) => wordsOf(annotation) === text);
  return (
    <>
      <Filters findings={findings} chosen={filter} words={words} choose={setFilter} />
      <div class="scroll" ref={scroll}>
        <EditsNotice {...{ state, words, actions }} />
        <ol class="rows">
          {filterFindings(findings, filter).map((finding) => {
            const key = findingKey(finding);
            const saved = isSaved(textOf(state.page.text, finding));
            const row = { state, statement, finding, saved, words, actions, open: key === open };
            return <FindingRow key={key} {...row} choose={() => choose(key)} />;
          })}
        </ol>
        {children}
      </div>
    </>
  );
}

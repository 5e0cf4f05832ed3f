import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isAlarming, type Quotation, type Restatement } from '../../model/finding';
import { markOf } from '../../model/mark';
import { findingKey } from '../../model/pageState';
import type { Block } from '../../model/pageText';
import { contains, textOf } from '../../model/span';
import type { Words } from '../../model/words';
import { BothTexts } from '../parts/BothTexts';
import { Sign } from '../parts/Sign';
import { verdictWords } from '../text/verdictWords';
import type { Demonstration } from './welcomeState';

export interface DemonstrationProps {
  readonly demonstration: Demonstration;
  readonly words: Words;
}

/** A short article with its marks; the one that the pointer or the focus is on is explained beside it. */
export function DemonstrationView({ demonstration, words }: DemonstrationProps): JSX.Element {
  const { findings, page } = demonstration;
  const alarm = findings.find(({ differences }) => differences.some(isAlarming)) ?? findings[0];
  const [shown, setShown] = useState(alarm);
  return (
    <section class="sec">
      <h2>{words('welcomeTry')}</h2>
      <div class="demo">
        <article class="paper" lang="en" dir="ltr">
          <p class="from" lang={words('languageTag')}>
            {words('welcomeInvented')}
          </p>
          {page.blocks.map((block) => (
            <BlockView key={block.start} {...{ demonstration, block, shown }} show={setShown} />
          ))}
        </article>
        {shown !== undefined && <Explained {...{ demonstration, words }} finding={shown} />}
      </div>
    </section>
  );
}

type Shown = Quotation | Restatement;

interface BlockProps {
  readonly demonstration: Demonstration;
  readonly block: Block;
  readonly shown: Shown | undefined;
  readonly show: (finding: Shown) => void;
}

function BlockView({ demonstration, block, shown, show }: BlockProps): JSX.Element {
  const { page, findings } = demonstration;
  if (block.kind === 'title') return <h3>{textOf(page.text, block)}</h3>;
  const here = findings.filter((finding) => contains(block, finding));
  const parts: (string | JSX.Element)[] = [];
  let at = block.start;
  for (const finding of here) {
    parts.push(page.text.slice(at, finding.start));
    at = finding.end;
    parts.push(
      // A button of the browser's own would stand as one block in the middle of its line.
      <span
        key={finding.start}
        role="button"
        tabIndex={0}
        class={`m k-${markOf(finding)}`}
        aria-pressed={shown !== undefined && findingKey(shown) === findingKey(finding)}
        onPointerEnter={() => show(finding)}
        onFocus={() => show(finding)}
        onClick={() => show(finding)}
        onKeyDown={({ key }) => key === 'Enter' && show(finding)}
      >
        {textOf(page.text, finding)}
      </span>,
    );
  }
  return (
    <p>
      {parts}
      {page.text.slice(at, block.end)}
    </p>
  );
}

function Explained({ demonstration, finding, words }: DemonstrationProps & { readonly finding: Shown }) {
  const { statement, page } = demonstration;
  const kind = markOf(finding);
  return (
    <div class={`explained k-${kind}`} aria-live="polite">
      <p class="head">
        <Sign kind={kind} />
        <span class="verdict" dir="auto">
          {verdictWords(finding, statement, words)}
        </span>
      </p>
      <BothTexts {...{ finding, statement, page, words }} />
    </div>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Annotation } from '../../../model/annotation';
import type { SavedEntry } from '../../../model/savedEntry';
import type { ReferenceStatement } from '../../../model/statement';
import type { Words } from '../../../model/words';
import { DiffTexts } from '../../parts/BothTexts';
import { Icon } from '../../parts/Icon';
import { Sign } from '../../parts/Sign';
import { savedDiff } from '../../text/savedDiff';
import { savedHeading } from '../../text/savedVerdict';
import { NoteBox } from './NoteBox';
import { placeInStatement } from './placeInStatement';
import { dayWords, RecordBox } from './RecordBox';
import type { SavedActions, SavedProps } from './savedState';
import { savedTexts } from './savedTexts';
import { TagsBox } from './TagsBox';

export interface SavedDetailProps extends SavedProps {
  readonly entry: SavedEntry;
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly exportOne: () => void;
}

/** One saved annotation, with all that is known of it and all that can be done with it. */
export function SavedDetail(props: SavedDetailProps): JSX.Element {
  const { saved, entry, words, actions } = props;
  const { annotation, mark } = entry;
  const { id, body, page } = annotation;
  const statement = saved.statements.find((known) => known.id === annotation.statement) ?? null;
  const known = saved.facets.tags.map(({ value }) => value);
  return (
    <article class="detail" aria-label={words('detailLabel')}>
      <DetailTools {...props} statement={statement} />
      <div class={`in k-${mark}`}>
        <div>
          <h2 class={`v k-${mark}`}>
            <Sign kind={mark} />
            <span class="verdict">{savedHeading(annotation, words)}</span>
          </h2>
          <p class="src" dir="auto">
            {page.outlet !== null && `${page.outlet}, `}
            <PageLink {...{ annotation, actions }} />
            {page.published !== null && `, ${dayWords(page.published, words)}`}
          </p>
        </div>
        <SavedTexts {...{ annotation, statement, words }} />
        <NoteBox {...props} annotation={annotation} />
        <section>
          <h3>{words('tags')}</h3>
          <TagsBox
            {...{ known, words }}
            key={id}
            tags={body.tags}
            add={(tags) => void actions.tag([id], tags, [])}
            remove={(tag) => void actions.tag([id], [], [tag])}
          />
        </section>
        <RecordBox {...{ entry, statement, words }} />
      </div>
    </article>
  );
}

type DetailToolsProps = SavedDetailProps & { readonly statement: ReferenceStatement | null };

function DetailTools(props: DetailToolsProps): JSX.Element {
  const { entry, words, actions, setEditing, remove, exportOne } = props;
  const { annotation } = entry;
  return (
    <div class="tools" role="toolbar" aria-label={words('detailLabel')}>
      <button type="button" class="b small back" onClick={() => actions.open(null)}>
        <Icon name="left" />
        {words('backToList')}
      </button>
      <ReadingTools {...props} />
      <button type="button" class="b small" onClick={exportOne}>
        <Icon name="take" />
        {words('export')}
      </button>
      <span class="spacer" />
      <button type="button" class="b small" onClick={() => setEditing(true)}>
        <Icon name="note" />
        {words('edit')}
      </button>
      <button type="button" class="b small" onClick={() => remove([annotation.id])}>
        <Icon name="trash" />
        {words('delete')}
      </button>
    </div>
  );
}

function ReadingTools({ entry, statement, words, actions }: DetailToolsProps): JSX.Element {
  const { annotation } = entry;
  const [copied, setCopied] = useState(false);
  const address = actions.addressOf(annotation);
  const copy = (): void => {
    actions.copy(savedTexts(annotation, statement, words));
    setCopied(true);
  };
  return (
    <>
      {annotation.finding.type === 'comparison' && (
        <a class="b small" href={`#comparison/${encodeURIComponent(annotation.id)}`}>
          <Icon name="show" />
          {words('comparisonRead')}
        </a>
      )}
      {address !== null && (
        <a class="b small" href={address} target="_blank" rel="noreferrer">
          <Icon name="open" />
          {words('openPassage')}
        </a>
      )}
      <button type="button" class="b small" onClick={copy}>
        <Icon name={copied ? 'check' : 'copy'} />
        {words(copied ? 'copied' : 'copyBoth')}
      </button>
    </>
  );
}

interface SavedTextsProps {
  readonly annotation: Annotation;
  readonly statement: ReferenceStatement | null;
  readonly words: Words;
}

function SavedTexts({ annotation, statement, words }: SavedTextsProps): JSX.Element | null {
  const { target, reference, finding, page } = annotation;
  if (target.selector === null) return null;
  const printedIn = page.language ?? undefined;
  const isClaim = finding.type === 'quotation' || finding.type === 'restatement';
  if (isClaim && reference?.selector != null) {
    const diff = savedDiff(
      { source: target.source, selector: target.selector },
      { source: reference.source, selector: reference.selector },
      finding,
    );
    const place = statement === null ? null : placeInStatement(annotation, statement);
    return <DiffTexts {...{ diff, printedIn, words }} saidIn={place?.edition?.language} />;
  }
  return (
    <blockquote class="passage words" lang={printedIn} dir="auto">
      {target.selector[0].exact}
    </blockquote>
  );
}

interface PageLinkProps {
  readonly annotation: Annotation;
  readonly actions: SavedActions;
}

/** Only an address of the web is a link: an imported or damaged record may hold anything. */
function PageLink({ annotation, actions }: PageLinkProps): JSX.Element {
  const { page } = annotation;
  const title = page.title ?? page.url;
  const address = actions.addressOf(annotation);
  if (address === null) return <span>{title}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}

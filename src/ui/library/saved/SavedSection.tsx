import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon';
import type { LibraryProps } from '../libraryState';
import { ExportDialog } from './ExportDialog';
import { ImportDialog } from './ImportDialog';
import { ListHead } from './ListHead';
import { SavedDetail } from './SavedDetail';
import { SavedFilters } from './SavedFilters';
import { SavedList } from './SavedList';
import { SearchField } from './SearchField';
import type { SavedProps } from './savedState';
import { TagDialog } from './TagDialog';
import { Toast } from './Toast';
import { useChoice } from './useChoice';
import { useShelfKeys } from './useShelfKeys';

export interface SavedSectionProps extends LibraryProps {
  readonly heading: JSX.Element;
}

/** What was saved: the list, and beside it the one that is open. */
export function SavedSection({ state, words, actions, heading }: SavedSectionProps): JSX.Element {
  const { saved } = state;
  if (saved === null)
    return (
      <div class="alone">
        {heading}
        <p class="lead">{words('savedUnreadable')}</p>
      </div>
    );
  if (saved.total === 0 && saved.deleted === 0)
    return (
      <div class="alone">
        {heading}
        <EmptyShelf words={words} actions={actions.saved} />
      </div>
    );
  return <Shelf {...{ saved, words, heading }} actions={actions.saved} />;
}

/** Nothing is saved yet: what to do. */
function EmptyShelf({ words, actions }: Omit<SavedProps, 'saved'>): JSX.Element {
  const [importing, setImporting] = useState(false);
  return (
    <>
      <p class="lead">{words('savedNothing')}</p>
      <ol class="steps quiet">
        <li>{words('savedFirst')}</li>
        <li>{words('savedSecond')}</li>
        <li>{words('savedThird')}</li>
      </ol>
      <p>
        <button type="button" class="b line" onClick={() => setImporting(true)}>
          <Icon name="bring" />
          {words('import')}
        </button>
      </p>
      {importing && <ImportDialog {...{ words, actions }} close={() => setImporting(false)} />}
    </>
  );
}

function Shelf(props: SavedProps & { readonly heading: JSX.Element }): JSX.Element {
  const { saved, words } = props;
  const shelf = useShelf(props);
  const { choice, at, entry, remove, setDialog } = shelf;
  return (
    <div class={saved.place.open === null ? 'shelf' : 'shelf has-open'}>
      <Finder {...props} {...{ setDialog }} />
      <div class="listed" aria-busy={saved.indexing}>
        <ListHead
          {...{ ...props, choice, remove }}
          tag={() => setDialog('tag')}
          exportChosen={() => setDialog('chosen')}
        />
        {saved.listed.length === 0 ? (
          <NothingFound {...props} />
        ) : (
          <SavedList {...{ ...props, choice, at, remove }} edit={() => shelf.setEditing(true)} />
        )}
      </div>
      {entry !== undefined && (
        <SavedDetail
          {...{ ...props, entry, remove }}
          key={entry.annotation.id}
          editing={shelf.editing}
          setEditing={shelf.setEditing}
          exportOne={() => setDialog('one')}
        />
      )}
      <ShelfDialog {...props} {...shelf} />
      <Toast
        deleted={saved.deleted}
        failed={shelf.failed}
        words={words}
        undo={shelf.undo}
        close={shelf.closeToast}
      />
    </div>
  );
}

interface FinderProps extends SavedProps {
  readonly heading: JSX.Element;
  readonly setDialog: (dialog: ShelfDialogName | null) => void;
}

/** The search, the filters, and the way in and out for files. */
function Finder(props: FinderProps): JSX.Element {
  const { words, heading, setDialog } = props;
  return (
    <div class="find">
      <div class="find-row">
        {heading}
        <SearchField {...props} />
        <button type="button" class="b" onClick={() => setDialog('import')}>
          <Icon name="bring" />
          {words('import')}
        </button>
        <button type="button" class="b" onClick={() => setDialog('listed')}>
          <Icon name="take" />
          {words('export')}
        </button>
      </div>
      <SavedFilters {...props} />
    </div>
  );
}

/** The dialog that is open, if one is. */
function ShelfDialog(props: SavedProps & ReturnType<typeof useShelf>): JSX.Element | null {
  const { saved, dialog, setDialog, choice, entry } = props;
  const close = (): void => setDialog(null);
  if (dialog === null) return null;
  if (dialog === 'tag') return <TagDialog {...props} ids={[...choice.ids]} close={close} />;
  if (dialog === 'import') return <ImportDialog {...props} close={close} />;
  const one = entry === undefined ? [] : [entry.annotation.id];
  const scopes = {
    chosen: dialog === 'one' ? one : [...choice.ids],
    listed: saved.listed.map(({ annotation }) => annotation.id),
    all: saved.all,
  };
  return (
    <ExportDialog {...props} scopes={scopes} scope={dialog === 'one' ? 'chosen' : dialog} close={close} />
  );
}

function NothingFound({ words }: SavedProps): JSX.Element {
  return (
    <p class="nothing quiet">
      <Icon name="search" />
      <span>{words('nothingFound')}</span>
    </p>
  );
}

type ShelfDialogName = 'chosen' | 'listed' | 'one' | 'tag' | 'import';

/** What the shelf remembers while it is shown. */
function useShelf({ saved, words, actions }: SavedProps) {
  const { listed, place } = saved;
  const choice = useChoice(listed);
  const [editing, setEditing] = useState(false);
  const [failed, setFailed] = useState('');
  const [dialog, setDialog] = useState<ShelfDialogName | null>(null);
  const found = listed.findIndex(({ annotation }) => annotation.id === place.open);
  // Beside the list the first one stands open, until the person opens another.
  const at = found >= 0 ? found : listed.length > 0 ? 0 : -1;
  const entry = listed[at];
  const remove = (ids: readonly string[]): void => {
    if (ids.length === 0) return;
    choice.none();
    void actions.remove(ids).then((removed) => setFailed(removed ? '' : words('deleteFailed')));
  };
  const undo = (): void => {
    void actions.undo().then((undone) => setFailed(undone ? '' : words('undoFailed')));
  };
  const closeToast = (): void => {
    setFailed('');
    actions.forget();
  };
  useShelfKeys({ canUndo: saved.deleted > 0, undo });
  return { choice, at, entry, editing, setEditing, failed, remove, undo, closeToast, dialog, setDialog };
}

import type { JSX } from 'preact';
import { Dialog } from './Dialog';
import type { SavedProps } from './savedState';
import { TagsBox } from './TagsBox';

export interface TagDialogProps extends SavedProps {
  readonly ids: readonly string[];
  readonly close: () => void;
}

/** Puts tags on all that are chosen, and takes them off. */
export function TagDialog({ saved, ids, words, actions, close }: TagDialogProps): JSX.Element {
  const chosen = new Set(ids);
  const tagged = saved.listed.filter(({ annotation }) => chosen.has(annotation.id));
  const tags = [...new Set(tagged.flatMap(({ annotation }) => annotation.body.tags))];
  return (
    <Dialog title={words('tagTitle', ids.length)} words={words} close={close}>
      <p class="quiet">{words('tagWhy')}</p>
      <TagsBox
        open
        {...{ tags, words }}
        known={saved.facets.tags.map(({ value }) => value)}
        add={(added) => void actions.tag(ids, added, [])}
        remove={(tag) => void actions.tag(ids, [], [tag])}
      />
      <div class="row-of end">
        <button type="button" class="b main" onClick={close}>
          {words('done')}
        </button>
      </div>
    </Dialog>
  );
}

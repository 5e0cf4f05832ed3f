import type { SavedState } from './savedState';
import type { Choice } from './useChoice';

export interface ListKeys {
  readonly saved: SavedState;
  readonly choice: Choice;
  /** The row that is open; -1 for none. */
  readonly at: number;
  readonly remove: (ids: readonly string[]) => void;
  readonly edit: () => void;
  readonly open: (row: number) => void;
  /** How many rows fit into the view. */
  readonly fit: number;
}

/** What the keys do in the list: they walk it, choose, delete and edit. */
export function listKey({ saved, choice, at, open, fit, remove, edit }: ListKeys) {
  const last = saved.listed.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + fit,
    PageUp: at - fit,
    Home: 0,
    End: last,
  };
  const chosen = (): readonly string[] => {
    const id = saved.listed[at]?.annotation.id;
    return choice.ids.size > 0 ? [...choice.ids] : id === undefined ? [] : [id];
  };
  const walk = (key: string, extending: boolean): boolean => {
    const to = steps[key];
    if (to === undefined || last < 0) return false;
    const row = Math.max(0, Math.min(last, to));
    if (extending) choice.extend(row, Math.max(0, at));
    open(row);
    return true;
  };
  // Letters by their place on the keyboard: on a Cyrillic one the same key gives another letter.
  const act = ({ key, code }: KeyboardEvent, withControl: boolean): boolean => {
    if (withControl && code === 'KeyA') choice.all();
    else if (withControl) return false;
    else if (key === ' ' && at >= 0) choice.toggle(at);
    else if (key === 'Delete') remove(chosen());
    else if (code === 'KeyE') edit();
    else if (key === 'Escape' && choice.ids.size > 0) choice.none();
    else return false;
    return true;
  };
  return (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event;
    if (altKey) return;
    if (walk(key, shiftKey) || act(event, event.ctrlKey || event.metaKey)) event.preventDefault();
  };
}

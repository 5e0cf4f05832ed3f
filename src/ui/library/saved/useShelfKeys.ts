import { useEffect } from 'preact/hooks';

export interface ShelfKeys {
  readonly canUndo: boolean;
  readonly undo: () => void;
}

/** The keys of the whole section: / goes to the search, Ctrl and Z brings back what was deleted. */
export function useShelfKeys({ canUndo, undo }: ShelfKeys): void {
  useEffect(() => {
    const leaving = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isWriting(event.target) || event.altKey) return;
      if (event.key === '/' && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('#search')?.select();
        document.querySelector<HTMLInputElement>('#search')?.focus();
      }
      if (event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && canUndo) {
        event.preventDefault();
        undo();
      }
    };
    document.addEventListener('keydown', onKeyDown, { signal: leaving.signal });
    return () => leaving.abort();
  }, [canUndo, undo]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select') !== null
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../../model/words';
import { Icon } from '../../parts/Icon';

export interface DialogProps {
  readonly title: string;
  readonly words: Words;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A dialog before the page; the browser keeps the focus in it and gives it back at the end. */
export function Dialog({ title, words, close, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  // Before what stands in it takes the focus: opening gives it to the first button.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={name} onClose={close}>
      <header>
        <h2 id={name}>{title}</h2>
        <button
          type="button"
          class="b icon"
          aria-label={words('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="x" />
        </button>
      </header>
      {children}
    </dialog>
  );
}

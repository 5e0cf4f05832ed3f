import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryProps } from './libraryState';

/** Erases everything, after a second thought; the focus is then on keeping it. */
export function EraseAll({ state, words, actions }: LibraryProps): JSX.Element {
  const [step, setStep] = useState<'idle' | 'asked' | 'erased' | 'failed'>('idle');
  const { keep, start } = useFocusOf(step === 'asked');
  const erase = async (): Promise<void> => setStep((await actions.erase()) ? 'erased' : 'failed');
  return (
    <section class="sec">
      <h2>{words('erase')}</h2>
      <div class="box">
        {step === 'asked' ? (
          <EraseRow title={words('eraseSure')} why={words('eraseSureWhy', state.kept?.passages ?? 0)}>
            <button ref={keep} type="button" class="b line" onClick={() => setStep('idle')}>
              {words('eraseKeep')}
            </button>
            <button type="button" class="b line danger" onClick={() => void erase()}>
              {words('eraseNow')}
            </button>
          </EraseRow>
        ) : (
          <EraseRow title={words('eraseEverything')} why={words('eraseEverythingWhy')}>
            <button ref={start} type="button" class="b line danger" onClick={() => setStep('asked')}>
              {words('eraseStart')}
            </button>
          </EraseRow>
        )}
      </div>
      <p role="status">
        {step === 'erased' && words('erased')}
        {step === 'failed' && words('failedErase')}
      </p>
    </section>
  );
}

interface EraseRowProps {
  readonly title: string;
  readonly why: string;
  readonly children: ComponentChildren;
}

function EraseRow({ title, why, children }: EraseRowProps): JSX.Element {
  return (
    <div class="row-like" role="group" aria-label={title}>
      <span>
        {title}
        <small>{why}</small>
      </span>
      <span class="end">{children}</span>
    </div>
  );
}

/** The focus goes to keeping everything when that is asked, and back to where it came from. */
function useFocusOf(isAsked: boolean) {
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsked) keep.current?.focus();
    else if (wasAsked.current) start.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return { keep, start };
}

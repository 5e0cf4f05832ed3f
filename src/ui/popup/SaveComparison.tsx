import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import type { PopupActions, ReadState } from './popupState';

export interface SaveComparisonProps {
  readonly state: ReadState;
  readonly words: Words;
  readonly actions: PopupActions;
}

type Step = 'idle' | 'saving' | 'failed' | 'undone' | { readonly id: string };

/** Saves the page beside the statement in one press; then it can be opened, or taken back. */
export function SaveComparison({ state, words, actions }: SaveComparisonProps): JSX.Element {
  const [step, setStep] = useState<Step>('idle');
  const before = state.annotations.find(({ finding }) => finding.type === 'comparison');
  const id = typeof step === 'object' ? step.id : step === 'idle' ? (before?.id ?? null) : null;
  const save = async (): Promise<void> => {
    setStep('saving');
    const saved = await actions.saveComparison();
    setStep(saved === null ? 'failed' : { id: saved });
  };
  const undo = async (saved: string): Promise<void> => {
    // Undone, not idle: the page's own list may still hold it.
    setStep((await actions.unsave(saved)) ? 'undone' : 'failed');
  };
  return (
    <>
      {id === null ? (
        <button type="button" class="b main" disabled={step === 'saving'} onClick={() => void save()}>
          <Icon name="save" />
          {words(step === 'saving' ? 'saving' : 'saveComparison')}
        </button>
      ) : (
        <>
          <button type="button" class="b" onClick={() => actions.openComparison(id)}>
            <Icon name="saved" />
            {words('comparisonOpen')}
          </button>
          {typeof step === 'object' && (
            <button type="button" class="b soft" onClick={() => void undo(id)}>
              {words('undo')}
            </button>
          )}
        </>
      )}
      <span class={step === 'failed' ? 'failed' : 'vh'} role="status">
        {step === 'failed' && words('comparisonFailed')}
        {typeof step === 'object' && words('comparisonSaved')}
      </span>
    </>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WordKey, Words } from '../../../model/words';
import { Icon } from '../../parts/Icon';
import { Dialog } from './Dialog';
import { MergePreview } from './MergePreview';
import type { ImportPreview, ImportRefusal, SavedActions } from './savedState';

export interface ImportDialogProps {
  readonly words: Words;
  readonly actions: SavedActions;
  readonly close: () => void;
}

const REFUSALS: Readonly<Record<ImportRefusal, WordKey>> = {
  'too-large': 'importTooLarge',
  'too-deep': 'importTooLarge',
  'too-many': 'importTooLarge',
  'not-json': 'importNotJson',
  'unknown-format': 'importUnknown',
  'newer-version': 'importNewer',
};

type Step =
  | { readonly at: 'choose'; readonly told: string }
  | { readonly at: 'reading' }
  | { readonly at: 'preview' | 'done'; readonly preview: ImportPreview; readonly told: string };

/** Takes in a file: first what it would do, then, when the person says so, all of it or nothing. */
export function ImportDialog({ words, actions, close }: ImportDialogProps): JSX.Element {
  const [step, setStep] = useState<Step>({ at: 'choose', told: '' });
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setStep({ at: 'reading' });
    const outcome = await actions.readImport(file);
    if (outcome.ok) setStep({ at: 'preview', preview: outcome.value, told: '' });
    else setStep({ at: 'choose', told: words(REFUSALS[outcome.code], file.name) });
  };
  const merge = async (preview: ImportPreview): Promise<void> => {
    const merged = await actions.merge();
    if (merged.ok) setStep({ at: 'done', preview: merged.value, told: words('imported') });
    else setStep({ at: 'preview', preview, told: words('importFailed') });
  };
  return (
    <Dialog title={words('import')} words={words} close={close}>
      <p class="quiet">{words('importWhy')}</p>
      {(step.at === 'choose' || step.at === 'reading') && <FileField words={words} read={read} />}
      {step.at === 'reading' && <p role="status">{words('importReading')}</p>}
      {'preview' in step && <MergePreview preview={step.preview} words={words} done={step.at === 'done'} />}
      <p role={step.at === 'done' ? 'status' : 'alert'}>{'told' in step ? step.told : ''}</p>
      {step.at === 'preview' && (
        <PreviewButtons
          {...{ words }}
          preview={step.preview}
          other={() => setStep({ at: 'choose', told: '' })}
          merge={() => void merge(step.preview)}
        />
      )}
      {step.at === 'done' && (
        <div class="row-of end">
          <button type="button" class="b main" onClick={close}>
            {words('done')}
          </button>
        </div>
      )}
    </Dialog>
  );
}

interface PreviewButtonsProps {
  readonly preview: ImportPreview;
  readonly words: Words;
  readonly other: () => void;
  readonly merge: () => void;
}

function PreviewButtons({ preview, words, other, merge }: PreviewButtonsProps): JSX.Element {
  return (
    <div class="row-of end">
      <button type="button" class="b" onClick={other}>
        {words('importOther')}
      </button>
      {preview.added + preview.changed > 0 && (
        <button type="button" class="b main" onClick={merge}>
          {words('importMerge')}
        </button>
      )}
    </div>
  );
}

interface FileFieldProps {
  readonly words: Words;
  readonly read: (file: File | undefined) => Promise<void>;
}

function FileField({ words, read }: FileFieldProps): JSX.Element {
  const [over, setOver] = useState(false);
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void read(event.dataTransfer?.files[0]);
      }}
    >
      <Icon name="bring" />
      <span>{words('importDrop')}</span>
      <input
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
      />
    </label>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Backup } from '../../model/backup';
import type { LibraryProps } from './libraryState';
import { Dialog } from './saved/Dialog';
import { MergePreview } from './saved/MergePreview';
import type { ImportPreview } from './saved/savedState';

/** The backups that there are, each to be taken in again. */
export function BackupsBox(props: LibraryProps): JSX.Element {
  const { state, words } = props;
  const [chosen, setChosen] = useState<Backup | null>(null);
  const when = new Intl.DateTimeFormat(words('languageTag'), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="sec" id="backups">
      <h2>{words('backups')}</h2>
      {state.backups.length > 0 && (
        <ul class="box">
          {state.backups.map((backup) => (
            <li key={backup.name}>
              <span>
                {when.format(new Date(backup.made))}
                <small>{words('keptPassages', backup.annotations)}</small>
              </span>
              <span class="end">
                <button type="button" class="b line" onClick={() => setChosen(backup)}>
                  {words('backupRestore')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">{words('backupsWhy')}</p>
      {chosen !== null && <RestoreDialog {...props} backup={chosen} close={() => setChosen(null)} />}
    </section>
  );
}

type Step =
  | { readonly at: 'asked' | 'damaged' }
  | { readonly at: 'preview' | 'done' | 'failed'; readonly preview: ImportPreview };

interface RestoreDialogProps extends LibraryProps {
  readonly backup: Backup;
  readonly close: () => void;
}

function RestoreDialog({ backup, words, actions, close }: RestoreDialogProps): JSX.Element {
  const [step, setStep] = useState<Step>({ at: 'asked' });
  const read = async (): Promise<void> => {
    const preview = await actions.readBackup(backup.name);
    setStep(preview.ok ? { at: 'preview', preview: preview.value } : { at: 'damaged' });
  };
  const restore = async (preview: ImportPreview): Promise<void> => {
    const restored = await actions.restore();
    setStep(restored.ok ? { at: 'done', preview: restored.value } : { at: 'failed', preview });
  };
  return (
    <Dialog title={words('backupRestore')} words={words} close={close}>
      <p class="quiet">{words('backupRestoreWhy')}</p>
      {'preview' in step && <MergePreview preview={step.preview} words={words} done={step.at === 'done'} />}
      <p role={step.at === 'done' ? 'status' : 'alert'}>
        {step.at === 'damaged' && words('backupDamaged')}
        {step.at === 'failed' && words('importFailed')}
        {step.at === 'done' && words('imported')}
      </p>
      <div class="row-of end">
        {step.at === 'asked' && (
          <button type="button" class="b main" onClick={() => void read()}>
            {words('backupLook')}
          </button>
        )}
        {(step.at === 'preview' || step.at === 'failed') && (
          <button type="button" class="b main" onClick={() => void restore(step.preview)}>
            {words('importMerge')}
          </button>
        )}
        {(step.at === 'done' || step.at === 'damaged') && (
          <button type="button" class="b main" onClick={close}>
            {words('done')}
          </button>
        )}
      </div>
    </Dialog>
  );
}

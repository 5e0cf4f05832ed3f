import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WordKey, Words } from '../../../model/words';
import { Icon } from '../../parts/Icon';
import { Dialog } from './Dialog';
import { EXPORT_FORMATS, type ExportFormat, type ExportScope, type SavedProps } from './savedState';

export interface ExportDialogProps extends SavedProps {
  /** The ids in each scope; a scope with none is not offered. */
  readonly scopes: Readonly<Record<ExportScope, readonly string[]>>;
  /** The scope that is chosen at first. */
  readonly scope: ExportScope;
  readonly close: () => void;
}

const FORMATS: Readonly<Record<ExportFormat, readonly [name: WordKey, why: WordKey]>> = {
  backup: ['formatBackup', 'formatBackupWhy'],
  'web-annotation': ['formatWeb', 'formatWebWhy'],
  markdown: ['formatMarkdown', 'formatMarkdownWhy'],
  obsidian: ['formatObsidian', 'formatObsidianWhy'],
  csv: ['formatCsv', 'formatCsvWhy'],
  html: ['formatHtml', 'formatHtmlWhy'],
  claim: ['formatClaim', 'formatClaimWhy'],
};

const SCOPES: Readonly<Record<ExportScope, WordKey>> = {
  chosen: 'scopeChosen',
  listed: 'scopeListed',
  all: 'scopeAll',
};

interface FormatRadiosProps {
  readonly format: ExportFormat;
  readonly words: Words;
  readonly choose: (format: ExportFormat) => void;
}

function FormatRadios({ format, words, choose }: FormatRadiosProps): JSX.Element {
  return (
    <fieldset class="reach">
      <legend>{words('exportHow')}</legend>
      <div class="framed">
        {EXPORT_FORMATS.map((name) => (
          <label key={name} class={name === format ? 'on' : undefined}>
            <input type="radio" name="format" checked={name === format} onChange={() => choose(name)} />
            <b>{words(FORMATS[name][0])}</b>
            <small>{words(FORMATS[name][1])}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Which annotations leave, and in which form; each form says in a line what it is for. */
export function ExportDialog(props: ExportDialogProps): JSX.Element {
  const { scopes, words, actions, close } = props;
  const [scope, setScope] = useState(props.scope);
  const [format, setFormat] = useState<ExportFormat>('backup');
  const [told, setTold] = useState('');
  const hand = async (): Promise<void> => {
    const name = await actions.exportAs(format, scopes[scope]);
    setTold(name === null ? words('exportFailed') : words('exported', name));
  };
  const offered = (['chosen', 'listed', 'all'] as const).filter((name) => scopes[name].length > 0);
  return (
    <Dialog title={words('export')} words={words} close={close}>
      <fieldset class="plain-set">
        <legend>{words('exportWhat')}</legend>
        {offered.map((name) => (
          <label key={name}>
            <input type="radio" name="scope" checked={name === scope} onChange={() => setScope(name)} />
            {words(SCOPES[name], scopes[name].length)}
          </label>
        ))}
      </fieldset>
      <FormatRadios {...{ format, words }} choose={setFormat} />
      <div class="row-of end">
        <span role="status">{told}</span>
        <button type="button" class="b main" onClick={() => void hand()}>
          <Icon name="take" />
          {words('export')}
        </button>
      </div>
    </Dialog>
  );
}

import type { ImportOutcome } from '../annotation/importAnnotations';
import { planImport } from '../annotation/planImport';
import { words } from '../extension/words';
import type { SaveFailure } from '../model/annotation';
import type { BackupFailure } from '../model/backup';
import { fail, ok, type Result } from '../model/result';
import type { ReferenceStatement } from '../model/statement';
import type {
  ExportFormat,
  ImportPreview,
  ImportRefusal,
  SavedActions,
} from '../ui/library/saved/savedState';
import { savedVerdict } from '../ui/text/savedVerdict';
import { backUp } from './backUp';
import { exportLabels } from './exportLabels';
import { handOver } from './handOver';
import type { SavedShelf } from './savedShelf';
import type { Store } from './storeAnswers';

type Parsed = Extract<ImportOutcome, { ok: true }>['value'];

/** A file of more bytes is not read: ten thousand annotations are a tenth of it. */
const MOST_BYTES = 200_000_000;

/** What leaves the library as a file, and what comes in. What reads and writes the forms is loaded when it is first needed. */
export class SavedExchange {
  /** What was read last and is not taken in yet. */
  private parsed: Parsed | null = null;

  constructor(
    private readonly store: Store,
    private readonly shelf: SavedShelf,
    private readonly statements: () => readonly ReferenceStatement[],
  ) {}

  /** Hands annotations over as a file, in the order given; gives its name. */
  async exportAs(format: ExportFormat, ids: readonly string[]): Promise<string | null> {
    const [{ exportAnnotations }, { noteHtml }] = await Promise.all([
      import('../annotation/exportAnnotations'),
      import('../ui/text/noteHtml'),
    ]);
    const kept = format === 'backup' ? await this.store.besides() : null;
    if (kept !== null && !kept.ok) return null;
    const annotations = ids.flatMap((id) => this.shelf.entry(id)?.annotation ?? []);
    const file = exportAnnotations(format, annotations, {
      statements: this.statements(),
      labels: exportLabels(words),
      verdictOf: (finding) => savedVerdict(finding, words),
      noteHtml,
      now: new Date().toISOString(),
      ...(kept === null ? {} : { besides: kept.value }),
    });
    handOver(file);
    return file.name;
  }

  /** Reads a file and says what taking it in would do. */
  async read(file: File): Promise<Result<ImportPreview, ImportRefusal>> {
    this.parsed = null;
    if (file.size > MOST_BYTES) return fail('too-large');
    const { importAnnotations } = await import('../annotation/importAnnotations');
    const statement = this.statements()[0]?.id ?? '';
    const outcome = importAnnotations(await file.text(), { statement });
    if (!outcome.ok) return outcome;
    const stored = await this.store.annotations.all();
    this.parsed = outcome.value;
    const plan = planImport(stored.ok ? stored.value : [], outcome.value.parsed);
    return ok(previewOf(plan, outcome.value));
  }

  /** Reads a backup and says what taking it in would do. */
  async readBackup(name: string): Promise<Result<ImportPreview, ImportRefusal | BackupFailure>> {
    const text = await this.store.backups.read(name);
    return text.ok ? this.read(new File([text.value], name)) : text;
  }

  /** Takes in the backup that was read last, after a backup of what is there before. */
  async restore(): Promise<Result<ImportPreview, SaveFailure | BackupFailure>> {
    const before = await backUp(this.store, this.store.backups);
    return before.ok ? this.merge() : before;
  }

  /** Takes in what was read last, planned anew from what is stored by now. */
  async merge(): Promise<Awaited<ReturnType<SavedActions['merge']>>> {
    const parsed = this.parsed;
    if (parsed === null) return fail('invalid');
    const merged = await this.store.merge((stored) => planImport(stored, parsed.parsed), parsed.besides);
    if (!merged.ok) return merged;
    this.parsed = null;
    this.shelf.announce([...merged.value.added, ...merged.value.changed]);
    await this.shelf.load();
    return ok(previewOf(merged.value, parsed));
  }
}

function previewOf(
  { added, changed, same }: ReturnType<typeof planImport>,
  { failed }: Parsed,
): ImportPreview {
  return { added: added.length, changed: changed.length, same: same.length, failed };
}

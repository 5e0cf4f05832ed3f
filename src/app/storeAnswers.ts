import { changeAnnotation } from '../annotation/changeAnnotation';
import { type AnnotationDraft, createAnnotation } from '../annotation/createAnnotation';
import { announceChange } from '../extension/announceChange';
import type { Sender } from '../extension/answerQuestion';
import { extensionVersion } from '../extension/browser';
import type { Answering, BACKGROUND_MESSAGES, BackgroundAnswers } from '../extension/messages';
import type { Annotation, SaveFailure } from '../model/annotation';
import type { Dismissal, DismissedFinding } from '../model/dismissal';
import type { KeptChange } from '../model/keptThings';
import { fail, ok, type Result } from '../model/result';
import { annotationStore } from '../store/annotationStore';
import { backupStore } from '../store/backupStore';
import { openDatabase } from '../store/database';
import { dismissalStore } from '../store/dismissalStore';
import { eraseAll } from '../store/eraseAll';
import { keptThings } from '../store/keptThings';
import { type Besides, type Merging, mergeKept, readBesides } from '../store/mergeKept';
import { sightingStore } from '../store/sightingStore';
import { visitStore } from '../store/visitStore';
import { backUpDaily, eraseBackups } from './backUp';
import { resetReach } from './keepReach';
import { type MemoryMessage, memoryAnswers } from './memoryAnswers';

/** All that is kept. */
export type Store = ReturnType<typeof openStore>;

/** Opens what is kept; the database itself is opened when it is first needed. */
export function openStore() {
  const database = openDatabase();
  const annotations = annotationStore(database);
  const dismissals = dismissalStore(database);
  const visits = visitStore(database);
  return {
    annotations,
    dismissals,
    sightings: sightingStore(database),
    visits,
    kept: () => keptThings(annotations, dismissals, visits),
    backups: backupStore(),
    besides: () => readBesides(database),
    merge: <Plan extends Merging>(plan: (stored: readonly Annotation[]) => Plan, besides: Besides) =>
      mergeKept(database, plan, besides),
    erase: () => eraseAll(database),
  };
}

type Kept = MemoryMessage | 'save' | 'change' | 'remove' | 'dismiss' | 'restore' | 'saved' | 'kept' | 'erase';

/** The background's answers to what is asked of the store. */
export function storeAnswers(
  store: Store,
): Pick<Answering<typeof BACKGROUND_MESSAGES, BackgroundAnswers, Sender>, Kept> {
  return {
    save: async (draft, { tabId }) => told(store, await saveDraft(store, draft), tabId),
    change: async ({ id, change }, { tabId }) =>
      told(
        store,
        await store.annotations.change(id, (stored) => changeAnnotation(stored, change, now())),
        tabId,
      ),
    remove: async ({ ids }, { tabId }) => {
      const removed = await store.annotations.remove(ids);
      if (removed.ok) void announceChange(changeOf(removed.value), tabId);
      return removed;
    },
    dismiss: async ({ finding }, { tabId }) => {
      const dismissed = await store.dismissals.dismiss(asDismissal(finding));
      if (dismissed.ok) void announceChange({ addresses: [finding.pageKey] }, tabId);
      return dismissed;
    },
    restore: async ({ id }, { tabId }) => {
      const restored = await store.dismissals.restore(id);
      if (restored.ok) void announceChange({ addresses: null }, tabId);
      return restored;
    },
    saved: async (_, { isOwnPage }) => (isOwnPage ? store.annotations.all() : fail('invalid')),
    ...memoryAnswers(store),
    kept: async () => store.kept(),
    erase: async (_, { isOwnPage }) => (isOwnPage ? erase(store) : fail('invalid')),
  };
}

/** Tells the other tabs and pages of an annotation that was written, and has it backed up. */
async function told<Failure extends string>(
  store: Store,
  answer: Result<Annotation, Failure>,
  tabId: number | null,
): Promise<Result<Annotation, Failure>> {
  if (answer.ok) {
    void announceChange(changeOf([answer.value]), tabId);
    void backUpDaily(store, store.backups);
  }
  return answer;
}

function changeOf(annotations: readonly Annotation[]): KeptChange {
  return { addresses: [...new Set(annotations.flatMap(({ addresses }) => addresses))] };
}

async function saveDraft(store: Store, draft: AnnotationDraft): Promise<Result<Annotation, SaveFailure>> {
  const stamp = { id: crypto.randomUUID(), now: now(), engine: extensionVersion() };
  const annotation = createAnnotation(draft, stamp);
  const saved = await store.annotations.add([annotation]);
  return saved.ok ? ok(annotation) : saved;
}

function asDismissal(finding: DismissedFinding): Dismissal {
  return { ...finding, id: crypto.randomUUID(), created: now() };
}

/** Erases what was saved with its backups, then what was chosen: were one to fail, all would not seem to be gone. */
async function erase(store: Store): Promise<Result<null, SaveFailure>> {
  const gone = await eraseBackups(store.backups);
  if (!gone.ok) return fail('store-unavailable', gone.code);
  const erased = await store.erase();
  if (erased.ok) {
    await resetReach();
    void announceChange({ addresses: null });
  }
  return erased;
}

function now(): string {
  return new Date().toISOString();
}

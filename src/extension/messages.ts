import type * as v from 'valibot';
import { annotationDraftSchema } from '../annotation/annotationDraftSchema';
import type { Annotation, ChangeFailure, SaveFailure } from '../model/annotation';
import type { Dismissal } from '../model/dismissal';
import type { GateHints } from '../model/gate';
import type { KeptThings } from '../model/keptThings';
import type { MarkSettings } from '../model/markSettings';
import type { PageEdits } from '../model/pageEdits';
import type { SavedPlace } from '../model/place';
import type { Reach } from '../model/reach';
import type { Recognition } from '../model/recognition';
import type { Result } from '../model/result';
import type { ReferenceStatement } from '../model/statement';
import type { StatementMatch } from '../model/statementMatch';
import {
  annotationChangeSchema,
  dismissSchema,
  emptySchema,
  findingKeySchema,
  highlightKeysSchema,
  idSchema,
  idsSchema,
  languageSchema,
  markSettingsSchema,
  modeSchema,
  pageOnStatementSchema,
  recogniseSchema,
  sightedSchema,
  siteSchema,
  skimmedSchema,
  switchSchema,
  tabSchema,
  visitedSchema,
} from './messageSchemas';

/** Everything that is asked of the background, by type, with the shape of the question. */
export const BACKGROUND_MESSAGES = {
  /** What the spotter looks for, for a browser in which it isn't stored yet. */
  'gate-hints': emptySchema,
  /** The spotter found hints in the page: bring the annotator here if its text names enough. */
  'annotate-here': skimmedSchema,
  /** Bring the annotator to a tab, asked by the popup. */
  'annotate-tab': tabSchema,
  /** Bring the script of the card to the page that asks. */
  'bring-card': emptySchema,
  recognise: recogniseSchema,
  /** Put the style of some highlights into the page that asks. */
  'style-marks': highlightKeysSchema,
  save: annotationDraftSchema,
  /** Change what the person wrote of an annotation. */
  change: annotationChangeSchema,
  /** Delete annotations; the answer has them, for an undo. */
  remove: idsSchema,
  /** Never show a finding on its page again, until it is restored. */
  dismiss: dismissSchema,
  restore: idSchema,
  /** What became of the saved passages of a page that is at rest. */
  sighted: sightedSchema,
  /** What matters of a page that is at rest. */
  visited: visitedSchema,
  /** The person has seen what was edited of a page. */
  'know-edits': pageOnStatementSchema,
  /** Remember pages on a statement, to tell when they are edited, or forget them all and remember none. */
  'choose-watching': switchSchema,
  /** Open the popup at a finding of the page that asks. */
  'show-in-statement': findingKeySchema,
  /** Read a site unasked from now on, or no more. */
  'switch-site': siteSchema,
  /** Read by itself the sites that are allowed, or no page unless asked. */
  'choose-mode': modeSchema,
  /** Everything saved, newest first. */
  saved: emptySchema,
  /** The statements with their texts and points, without what they are recognised by. */
  statements: emptySchema,
  /** How much is kept. */
  kept: emptySchema,
  /** Erase everything kept, the switches and choices too. */
  erase: emptySchema,
  /** Show the interface in a language; null for the browser's own. */
  'choose-language': languageSchema,
  /** Mark these kinds of findings, as sure as this. */
  'choose-marks': markSettingsSchema,
} as const;

/** What the engine and the store know of a page. */
export interface RecognisedPage {
  readonly recognition: Recognition;
  /** The statement that the person chose, else the one that the page is most about. */
  readonly statement: ReferenceStatement | null;
  /** SHA-256 of the page's text, in hexadecimal. */
  readonly pageHash: string;
  /** The statements that the page takes something of, the one it is most about first. */
  readonly matches: readonly StatementMatch[];
  /** True if the person chose the statement. */
  readonly isChosen: boolean;
  readonly annotations: readonly Annotation[];
  /** Where the saved passages stand now. */
  readonly places: readonly SavedPlace[];
  /** What was edited since the person knew the page. */
  readonly edits: PageEdits | null;
  /** What of the page is not shown; the recognition is without it. */
  readonly dismissals: readonly Dismissal[];
  /** What the person wants marked; the recognition is as sure as that. */
  readonly marks: MarkSettings;
}

/** The answers, by message. */
export interface BackgroundAnswers {
  'gate-hints': Result<GateHints>;
  'annotate-here': Result<null>;
  'annotate-tab': Result<null>;
  'bring-card': Result<null>;
  recognise: Result<RecognisedPage>;
  'style-marks': Result<null>;
  save: Result<Annotation, SaveFailure>;
  change: Result<Annotation, ChangeFailure>;
  remove: Result<readonly Annotation[], SaveFailure>;
  dismiss: Result<Dismissal, SaveFailure>;
  restore: Result<null, SaveFailure>;
  sighted: Result<null, SaveFailure>;
  visited: Result<null>;
  'know-edits': Result<null>;
  'choose-watching': Result<null>;
  'show-in-statement': Result<null>;
  'switch-site': Result<Reach>;
  'choose-mode': Result<Reach>;
  saved: Result<readonly Annotation[], SaveFailure>;
  statements: Result<readonly ReferenceStatement[]>;
  kept: Result<KeptThings, SaveFailure>;
  erase: Result<null, SaveFailure>;
  'choose-language': Result<null>;
  'choose-marks': Result<null>;
}

type Schemas = Readonly<Record<string, v.GenericSchema>>;
type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** What is asked with a message, as its schema lets it through. */
export type Question<Map extends Schemas, Type extends keyof Map> = DeepReadonly<v.InferOutput<Map[Type]>>;

/** One answering function a message. */
export type Answering<Map extends Schemas, Answers, Sender> = {
  readonly [Type in keyof Map & keyof Answers]: (
    question: Question<Map, Type>,
    sender: Sender,
  ) => Promise<Answers[Type]>;
};

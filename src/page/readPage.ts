import type { PageText } from '../model/pageText';
import { type Choice, chooseBlocks } from './chooseBlocks';
import { findHeadline, textsNear } from './findHeadline';
import { PageTextBuilder } from './pageTextBuilder';
import { readDetails } from './readDetails';
import { type Survey, surveyPage, type TextBlock } from './survey';
import { createTextMap, type TextMap } from './textMap';
import { Visibility } from './visibility';

/** A page as read, with the way back to its DOM. */
export interface ReadPage {
  readonly page: PageText;
  readonly map: TextMap;
  /** The parts of the page that were read. */
  readonly roots: readonly Node[];
}

/**
 * Reads the article of a document into one page text: white space collapsed, blocks apart by a blank line; hidden,
 * editable and navigation text left out. Reads only; the document stays as it is.
 */
export function readPage(document: Document, url: string | null): ReadPage {
  const steps = readSteps(document, url);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value.read;
}

/** Reads a page as `readPage` does, with a chance to pause before each small piece of the work. */
export function* readSteps(
  document: Document,
  url: string | null,
): Generator<void, { readonly read: ReadPage; readonly isTorn: boolean }> {
  const survey = yield* surveyPage(document);
  const choice = yield* chooseBlocks(survey);
  const details = readDetails(survey.facts, url, () => textsNear(survey, choice));
  yield;
  const headline = findHeadline(survey, choice, details.title);
  const builder = new PageTextBuilder();
  const visibility = new Visibility();
  for (const block of headline) yield* addBlock(builder, block, survey, visibility);
  for (const block of choice.blocks) yield* addBlock(builder, block, survey, visibility);
  builder.endBlock();
  const { text, blocks, segments } = builder;
  const roots = [...rootsOf(survey, choice), ...headline.map(({ container }) => container.element)];
  const read = { page: { text, blocks, details }, map: createTextMap(segments), roots };
  return { read, isTorn: survey.isTorn };
}

function* addBlock(
  builder: PageTextBuilder,
  { container, pieces }: TextBlock,
  { dom }: Survey,
  visibility: Visibility,
): Generator<void, void> {
  builder.beginBlock(container.kind);
  for (const { node, mark, sight } of pieces) {
    if (builder.isFull) return;
    // A headline may stand in a part that is left out otherwise.
    if (sight.isLeftOut && container.kind !== 'title') continue;
    if (node === null && mark === ' ') builder.addSpace();
    else if (!visibility.isShown(sight)) continue;
    else if (node !== null) yield* builder.addText(node, dom.dataOf(node));
    else if (visibility.drawsQuotes(sight)) builder.addMark(mark);
    yield;
  }
}

function rootsOf({ sights, trees }: Survey, { root }: Choice): readonly Node[] {
  const element = root?.element ?? sights[0]?.element;
  return element === undefined ? trees : [element, ...trees];
}

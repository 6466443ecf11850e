import type { PicturedLine } from '../found-pictures.ts';
import type { Detail } from '../importer.ts';
import { breaksOf } from '../line-breaks.ts';
import { type LineLook, lineOf, splitAtBreaks, textOf, type WeightedText } from '../lines.ts';
import { childElement, childElements, type MarkupElement } from '../markup.ts';
import type { SourceLine } from '../source-document.ts';
import { type CommentRanges, createCommentRanges, isCommentSign } from './comment-ranges.ts';
import type { ListCounter } from './list-counter.ts';
import type { ListDefinitions } from './list-definitions.ts';
import { listPlaceOf } from './list-place.ts';
import { stringValue, toggleValue } from './ooxml-scanner.ts';
import { type PictureOf, picturesOf } from './paragraph-pictures.ts';
import { paragraphText, textBoxesOf } from './paragraph-text.ts';
import { outlineLevelOf, type Style, type Styles } from './styles.ts';
import { tableLines } from './table-lines.ts';
import { joinRemovedMarks } from './tracked-marks.ts';

/** What the paragraphs of a document refer to, and the counter that they share. */
export interface DocumentContext {
  readonly styles: Styles;
  readonly lists: ListDefinitions;
  readonly count: ListCounter;
  /** Where the document is read whole. */
  readonly whole?: WholeReading;
}

/** What reading a document whole needs besides. */
export interface WholeReading {
  readonly comments: CommentRanges;
  readonly pictureOf: PictureOf;
  /** The number of the next table, from 0. */
  nextTable(): number;
}

export function readingWhole(pictureOf: PictureOf): WholeReading {
  let tables = 0;
  return { comments: createCommentRanges(), pictureOf, nextTable: () => tables++ };
}

/** The lines of a story's paragraphs and tables, in reading order; numbered paragraphs without text are empty lines. */
export function* storyLines(blocks: Iterable<MarkupElement>, context: DocumentContext): Generator<PicturedLine> {
  const readBlocks = (inner: Iterable<MarkupElement>) => storyLines(inner, context);
  for (const block of joinRemovedMarks(blocks)) {
    if (block.name === 'w:p') yield* paragraphLines(block, context);
    else if (block.name === 'w:tbl') yield* tableLines(block, readBlocks, context.whole?.nextTable());
    else if (isCommentSign(block)) context.whole?.comments.meet(block, []);
  }
}

/** A paragraph's lines, then those of the text boxes anchored in it. */
function* paragraphLines(paragraph: MarkupElement, context: DocumentContext): Generator<PicturedLine> {
  const { whole } = context;
  const detail = whole ? 'whole' : 'text';
  const properties = childElement(paragraph, 'w:pPr');
  const style = context.styles.paragraph(stringValue(properties, 'w:pStyle'));
  const text = paragraphText(paragraph, style, context.styles, whole?.comments);
  if (text.length > 0 || !isMarkHidden(properties, style)) {
    const number = numberOfParagraph(properties, style, context);
    const pieces = splitAtBreaks(text).filter((runs) => textOf(runs).trim() !== '');
    const look = lookOf(properties, style);
    yield readLine(pieces[0] ?? [], { ...(number === '' ? {} : { number }), ...look }, detail);
    for (const runs of pieces.slice(1)) yield readLine(runs, look, detail);
  }
  const pictures = whole ? picturesOf(paragraph, whole.pictureOf) : [];
  if (pictures.length > 0) yield { text: '', pictures };
  for (const box of textBoxesOf(paragraph)) yield* storyLines(childElements(box), context);
}

function readLine(runs: readonly WeightedText[], look: LineLook, detail: Detail): SourceLine {
  const line = lineOf(runs, look, detail);
  return detail === 'whole' ? { ...line, ...breaksOf(runs) } : line;
}

/** A hidden paragraph takes no number. */
function isMarkHidden(properties: MarkupElement | undefined, style: Style): boolean {
  return toggleValue(childElement(properties, 'w:rPr'), 'w:vanish') ?? style.hidden ?? false;
}

function numberOfParagraph(properties: MarkupElement | undefined, style: Style, context: DocumentContext): string {
  const place = listPlaceOf(properties, style, context.lists);
  return place ? context.count(place.numId, place.level) : '';
}

function lookOf(properties: MarkupElement | undefined, style: Style): LineLook {
  const outlineLevel = outlineLevelOf(properties) ?? style.outlineLevel ?? bodyText;
  const alignment = stringValue(properties, 'w:jc') ?? style.alignment;
  return {
    ...(outlineLevel < bodyText ? { outlineLevel } : {}),
    ...(alignment === 'center' ? { centered: true } : {}),
  };
}

/** The outline level that is none. */
const bodyText = 10;

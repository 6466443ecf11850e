import type { WeightedText } from '../lines.ts';
import { childElement, childElements, type MarkupElement } from '../markup.ts';
import { type CommentRanges, isCommentSign, settlePoints } from './comment-ranges.ts';
import { stringValue, toggleValue } from './ooxml-scanner.ts';
import type { Style, Styles } from './styles.ts';
import { symbolText } from './symbols.ts';

/** A field whose end is not read yet: where its instruction begins in the text, undefined once its result has begun. */
type OpenField = number | undefined;

/**
 * The text of a paragraph as it is shown: with fields' results, without their instructions, hidden text and what is in
 * text boxes. Line breaks are `\n`, page and column breaks `\f`.
 */
export function paragraphText(
  paragraph: MarkupElement,
  style: Style,
  styles: Styles,
  comments?: CommentRanges,
): WeightedText[] {
  const text: WeightedText[] = [];
  const fields: OpenField[] = [];
  for (const child of childElements(paragraph).flatMap(runsOf)) {
    if (child.name !== 'w:r') {
      comments?.meet(child, text);
      continue;
    }
    const { hidden, ...look } = runLook(child, style, styles);
    for (const piece of childElements(child)) {
      if (piece.name === 'w:fldChar') readFieldMark(piece, fields, text);
      else if (isCommentSign(piece)) comments?.meet(piece, text);
      else if (!hidden) pushText(text, pieceText(piece), look, comments);
    }
  }
  return settlePoints(text);
}

function pushText(
  runs: WeightedText[],
  text: string,
  look: Omit<WeightedText, 'text'>,
  comments: CommentRanges | undefined,
): void {
  if (text !== '') runs.push({ text, ...look, ...comments?.look() });
}

function runsOf(child: MarkupElement): readonly MarkupElement[] {
  if (child.name === 'w:r') return withNestedRuns(child);
  return isCommentSign(child) ? [child] : [];
}

/** Whether a property of text is on: set on the run, or by one of its two styles but not by both (17.7.3). */
function isSet(run: MarkupElement, property: 'w:b' | 'w:vanish', ofParagraph = false, ofCharacter = false): boolean {
  return toggleValue(childElement(run, 'w:rPr'), property) ?? ofParagraph !== ofCharacter;
}

function runLook(
  run: MarkupElement,
  style: Style,
  styles: Styles,
): { bold: boolean; hidden: boolean; highlight?: true } {
  const character = styles.named(stringValue(childElement(run, 'w:rPr'), 'w:rStyle'));
  return {
    bold: isSet(run, 'w:b', style.bold, character.bold),
    hidden: isSet(run, 'w:vanish', style.hidden, character.hidden),
    ...(isHighlighted(childElement(run, 'w:rPr')) ? { highlight: true } : {}),
  };
}

/** Marked with a highlighter, or shaded in a colour (17.3.2.15, 17.3.2.32); read only where all is wanted. */
function isHighlighted(properties: MarkupElement | undefined): boolean {
  const marker = stringValue(properties, 'w:highlight') ?? 'none';
  const fill = childElement(properties, 'w:shd')?.attributes['w:fill'] ?? 'auto';
  return marker !== 'none' || !/^(?:auto|f{6})$/i.test(fill);
}

/** Takes the instruction out of the text once it is known where it ends (17.16.18). */
function readFieldMark(mark: MarkupElement, fields: OpenField[], text: WeightedText[]): void {
  const type = mark.attributes['w:fldCharType'];
  if (type === 'begin') {
    fields.push(text.length);
    return;
  }
  const start = fields.pop();
  if (start !== undefined) text.length = start;
  if (type === 'separate') fields.push(undefined);
}

function pieceText(piece: MarkupElement): string {
  switch (piece.name) {
    case 'w:t':
      return writtenText(piece);
    case 'w:tab':
      return '\t';
    case 'w:br':
      return /^(?:page|column)$/.test(piece.attributes['w:type'] ?? '') ? '\f' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolText(piece.attributes['w:font'], piece.attributes['w:char']);
    default:
      return '';
  }
}

/** Line breaks within the XML are spaces; those around the text count only where the file says so. */
function writtenText(piece: MarkupElement): string {
  const text = piece.children.join('').replace(/[\r\n]+/g, ' ');
  return piece.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}

/** Runs within a run are the characters below a reading (ruby). */
export function withNestedRuns(run: MarkupElement): MarkupElement[] {
  return [
    run,
    ...childElements(run)
      .filter(({ name }) => name === 'w:r')
      .flatMap(withNestedRuns),
  ];
}

/** The text boxes anchored in a paragraph. */
export function textBoxesOf(paragraph: MarkupElement): MarkupElement[] {
  return childElements(paragraph)
    .filter(({ name }) => name === 'w:r')
    .flatMap(withNestedRuns)
    .flatMap((run) => childElements(run).filter(({ name }) => name === 'w:txbxContent'));
}

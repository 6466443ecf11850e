import type { MarkupElement } from '../markup.ts';
import { element } from './elements.ts';

/** What a run shows besides the text as it is written; places are counted from its start. */
export interface RunObjects {
  /** The font whose signs characters from U+F000 on are. */
  readonly font: string;
  /** What every “(” of the run stands for. */
  readonly symbol: { readonly font: string; readonly code: number } | undefined;
  /** What is in the text box whose anchor stands at this place. */
  boxAt(place: number): readonly MarkupElement[];
  /** What a field without a result shows that ends at this place. */
  fieldTextAt(place: number): string | undefined;
  /** Where in the stream Data the picture lies that the run shows, where pictures are wanted. */
  readonly picture: number | undefined;
  /** Whether a shape that is no text box is anchored at this place, where pictures are wanted. */
  hasShapeAt(place: number): boolean;
}

const pageBreak: MarkupElement = { name: 'w:br', attributes: { 'w:type': 'page' }, children: [] };
const pictureSign = '\u0001';
const anchor = '\u0008';
const fieldEnd = '\u0015';

/** Characters that are marks ([MS-DOC], sprmCFSpec); other control characters stand for pictures, notes and the like. */
const marks: ReadonlyMap<string, readonly MarkupElement[]> = new Map([
  ['\t', [element('w:tab')]],
  ['\v', [element('w:br')]],
  ['\f', [pageBreak]],
  ['\u000e', [pageBreak]],
  ['\u0013', [fieldMark('begin')]],
  ['\u0014', [fieldMark('separate')]],
  ['\u001e', [element('w:noBreakHyphen')]],
]);

function fieldMark(type: string): MarkupElement {
  return { name: 'w:fldChar', attributes: { 'w:fldCharType': type }, children: [] };
}

/** The content of a run as `w:r` has it. */
export function runContent(text: string, objects: RunObjects): MarkupElement[] {
  if (!objects.symbol && !/[\p{Cc}\uf000-\uf0ff]/u.test(text)) return [textElement(text)];
  const pieces = [...text.matchAll(/[\p{Cc}\uf000-\uf0ff]|[^\p{Cc}\uf000-\uf0ff]+/gu)];
  return pieces.flatMap(({ 0: piece, index }) => pieceElements(piece, index, objects));
}

function pieceElements(piece: string, place: number, objects: RunObjects): readonly MarkupElement[] {
  const { symbol } = objects;
  if (piece === pictureSign && objects.picture !== undefined) return [pictureElement(String(objects.picture))];
  if (piece === anchor && objects.hasShapeAt(place)) return [pictureElement('')];
  if (piece === anchor) return [element('w:txbxContent', objects.boxAt(place))];
  if (piece === fieldEnd) return [fieldMark('end'), textElement(objects.fieldTextAt(place) ?? '')];
  if (/\p{Cc}/u.test(piece)) return marks.get(piece) ?? [];
  if (symbol)
    return [...piece].map((character) => (character === '(' ? symbolElement(symbol) : textElement(character)));
  const isSign = piece.length === 1 && /[\uf000-\uf0ff]/.test(piece);
  return [isSign ? symbolElement({ font: objects.font, code: piece.charCodeAt(0) }) : textElement(piece)];
}

function pictureElement(id: string): MarkupElement {
  return { name: 'v:imagedata', attributes: { 'r:id': id }, children: [] };
}

function textElement(text: string): MarkupElement {
  return { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] };
}

function symbolElement({ font, code }: { readonly font: string; readonly code: number }): MarkupElement {
  return { name: 'w:sym', attributes: { 'w:font': font, 'w:char': code.toString(16) }, children: [] };
}

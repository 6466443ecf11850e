import type { MarkupElement } from '../markup.ts';
import type { CharacterProperties } from './character-properties.ts';
import { element } from './elements.ts';

/** What stands in a run besides its text. */
export interface RunObjects {
  readonly symbol: CharacterProperties['symbol'];
  readonly fonts: readonly string[];
  /** What is in the text box whose anchor stands at this place of the run. */
  boxAt(place: number): readonly MarkupElement[];
}

const pageBreak: MarkupElement = { name: 'w:br', attributes: { 'w:type': 'page' }, children: [] };
const anchor = '\u0008';

/** Characters that are marks ([MS-DOC] 2.4.1 and 2.8.25); other control characters stand for pictures, notes and the like. */
const marks: ReadonlyMap<string, MarkupElement> = new Map([
  ['\t', element('w:tab')],
  ['\v', element('w:br')],
  ['\f', pageBreak],
  ['\u000e', pageBreak],
  ['\u0013', fieldMark('begin')],
  ['\u0014', fieldMark('separate')],
  ['\u0015', fieldMark('end')],
  ['\u001e', element('w:noBreakHyphen')],
]);

function fieldMark(type: string): MarkupElement {
  return { name: 'w:fldChar', attributes: { 'w:fldCharType': type }, children: [] };
}

/** The content of a run as `w:r` has it. */
export function runContent(text: string, { symbol, fonts, boxAt }: RunObjects): MarkupElement[] {
  const pieces = [...text.matchAll(/\p{Cc}|\P{Cc}+/gu)];
  return pieces.flatMap(({ 0: piece, index }) => {
    if (piece === anchor) return [element('w:txbxContent', boxAt(index))];
    if (symbol) return [symbolElement(fonts[symbol.font] ?? '', symbol.code)];
    return /\p{Cc}/u.test(piece) ? (marks.get(piece) ?? []) : [textElement(piece)];
  });
}

function textElement(text: string): MarkupElement {
  return { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] };
}

function symbolElement(font: string, code: number): MarkupElement {
  return { name: 'w:sym', attributes: { 'w:font': font, 'w:char': code.toString(16) }, children: [] };
}

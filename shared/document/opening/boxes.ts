import { readMark } from '../../plan/heading-marks.ts';
import { opensBox } from '../../plan/project-boxes.ts';
import type { Block, Depth } from '../model.ts';
import { countBlocks } from '../numbering.ts';
import { numberingSchemes } from '../numbering-scheme.ts';
import { isDashed, itemOf } from './items.ts';
import type { PlacedBlock } from './lay-marks.ts';
import { blockOf, isUnit, type Piece, placedBlock, wholeText } from './pieces.ts';
import type { SourceText } from './source-text.ts';
import type { WrittenUnit } from './written-units.ts';

/** Pieces with their boxes (专栏). */
export interface BoxedPieces {
  readonly pieces: readonly Piece[];
  readonly boxes: number;
  /** Boxes whose end the document does not tell. */
  readonly open: number;
  /** Signs between the number and the words of a title that are a space now. */
  readonly signs: number;
  /** Numbers of boxes that are not the ones that would be shown; such boxes stay text. */
  readonly kept: number;
}

const titleForm = /^专\s?栏\s?(\d{1,3})(?![\d—-]|[.．]\d)([.．、:：]?)\s*(.*)$/u;
/** Beyond so many blocks a box's own numbers stay text. */
const mostCounted = 200;

/** Makes boxes of the titles “专栏1　……” and what belongs to them: what is framed with them, else the items they count. */
export function withBoxes(pieces: readonly Piece[], source: SourceText, newId: () => string): BoxedPieces {
  const result: Piece[] = [];
  let [boxes, open, signs, kept] = [0, 0, 0, 0];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    const title = boxTitle(piece);
    if (!isUnit(piece) || title === undefined || title.number !== String(boxes + 1)) {
      if (title !== undefined) kept++;
      result.push(piece);
      continue;
    }
    boxes++;
    signs += title.sign.length;
    const frame = frameOf(pieces, index, source);
    if (frame === undefined) open++;
    const end = frame === undefined ? endOfItems(pieces, index) : endOfFrame(pieces, index, frame, source);
    const block: Block = { type: 'boxTitle', id: newId(), children: [{ text: title.words }] };
    result.push(placedBlock(piece, block, title.words), ...boxedBlocks(pieces.slice(index + 1, end), newId));
    index = end - 1;
  }
  return { pieces: result, boxes, open, signs, kept };
}

interface BoxTitle {
  readonly number: string;
  readonly sign: string;
  readonly words: string;
}

function boxTitle(piece: Piece | undefined): BoxTitle | undefined {
  if (!isUnit(piece) || !opensBox({ text: wholeText(piece) })) return undefined;
  const [, number, sign = '', words = ''] = titleForm.exec(wholeText(piece)) ?? [];
  return number === undefined ? undefined : { number, sign, words };
}

/** The frame that the title stands in, or the one right below it; a frame around more than boxes is the page's. */
function frameOf(pieces: readonly Piece[], index: number, source: SourceText): number | undefined {
  const frame = boxAt(pieces[index], source) ?? boxAt(pieces[index + 1], source);
  const first = pieces.findIndex((piece) => frame !== undefined && boxAt(piece, source) === frame);
  return first > index || boxTitle(pieces[first]) !== undefined ? frame : undefined;
}

/** A picture stands behind the line that it belongs to. */
function boxAt(piece: Piece | undefined, source: SourceText): number | undefined {
  if (!piece) return undefined;
  const place = blockOf(piece)?.type === 'picture' ? piece.start - 1 : piece.start;
  return place >= 0 ? source.lineAt(place)?.box : undefined;
}

function endOfFrame(pieces: readonly Piece[], index: number, frame: number, source: SourceText): number {
  const end = pieces.findIndex(
    (piece, at) => at > index && (boxAt(piece, source) !== frame || boxTitle(piece) !== undefined),
  );
  return end < 0 ? pieces.length : end;
}

/** Behind the last of the items that a box counts itself, which are no headings of the document. */
function endOfItems(pieces: readonly Piece[], index: number): number {
  const outside = pieces.findIndex(
    (piece, at) => at > index && (boxTitle(piece) !== undefined || (isUnit(piece) && piece.type !== 'paragraph')),
  );
  const inside = pieces.slice(index + 1, outside < 0 ? pieces.length : outside);
  return index + 2 + inside.findLastIndex((piece) => isUnit(piece) && readMark(piece.text) !== undefined);
}

function boxedBlocks(pieces: readonly Piece[], newId: () => string): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  for (const piece of pieces) {
    if (isUnit(piece)) placed.push(boxedBlock(piece, placed, newId()));
    else if ('boxed' in piece.block || isBoxable(piece.block)) {
      placed.push({ ...piece, block: { ...piece.block, boxed: true } as Block });
    }
  }
  return placed;
}

function isBoxable({ type }: Block): boolean {
  return type === 'table' || type === 'picture' || type === 'caption';
}

function boxedBlock(unit: WrittenUnit, before: readonly PlacedBlock[], id: string): PlacedBlock {
  if (isDashed(unit)) {
    const item = itemOf(unit, id);
    return { ...item, block: { ...item.block, boxed: true } as Block };
  }
  const whole = wholeText(unit);
  const number = unit.number || readMark(whole)?.number || '';
  const text = whole.slice(number.length).trimStart();
  const depth = number === '' || !whole.startsWith(number) ? undefined : depthInBox(number, before, id);
  if (depth === undefined) {
    return placedBlock(unit, { type: 'paragraph', id, boxed: true, children: [{ text: whole }] }, whole);
  }
  return placedBlock(unit, { type: 'clause', id, depth, boxed: true, children: [{ text }] }, text);
}

/** The depth at which a box shows this number next; none below what would be skipped. */
function depthInBox(number: string, before: readonly PlacedBlock[], id: string): Depth | undefined {
  if (before.length > mostCounted) return undefined;
  const above = before.findLast(({ block }) => block.type === 'clause')?.block;
  const deepest = above?.type === 'clause' ? above.depth + 1 : 1;
  return ([1, 2, 3] as const).find((depth) => {
    const counter = countBlocks(numberingSchemes.official);
    for (const { block } of before) counter.next(block);
    const shown = counter.next({ type: 'clause', id, depth, boxed: true, children: [{ text: '' }] });
    return depth <= deepest && plain(shown) === plain(number);
  });
}

function plain(number: string): string {
  return /[①-⑳]/.test(number) ? number : number.replace(/\s+/g, '').normalize('NFKC');
}

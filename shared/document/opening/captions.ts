import type { CaptionBlock } from '../model.ts';
import { blockOf, isUnit, type Piece, placedBlock, wholeText } from './pieces.ts';
import type { WrittenUnit } from './written-units.ts';

const captionForm = /^([表图])\s*(\d{1,3})(?![\d—-]|[.．]\d)([.．、:：]?)\s*(.{0,60})$/u;
const unitLine = /^[（(]?\s*(?:计量)?单位\s*[:：]\S{1,12}$/;

/**
 * Makes captions of the lines over tables and around pictures whose number is the one that would be shown; any other
 * stays text. `kept` counts those that are numbered otherwise, `signs` those whose sign behind the number is a space now.
 */
export function withCaptions(
  pieces: readonly Piece[],
  newId: () => string,
): { readonly pieces: readonly Piece[]; readonly kept: number; readonly signs: number } {
  const counts = { table: 0, picture: 0 };
  let [kept, signs] = [0, 0];
  const captioned = pieces.map((piece, index): Piece => {
    if (!isUnit(piece)) return piece;
    const [, kind, number, sign = '', words = ''] = captionForm.exec(wholeText(piece)) ?? [];
    const of = kind === '表' ? 'table' : 'picture';
    if (kind === undefined || words === '' || !stands(pieces, index, of)) return piece;
    if (Number(number) !== counts[of] + 1 || String(Number(number)) !== number) {
      kept++;
      return piece;
    }
    counts[of]++;
    signs += sign.length;
    return captionOf(piece, of, words, newId());
  });
  return { pieces: captioned, kept, signs };
}

function captionOf(unit: WrittenUnit, of: CaptionBlock['of'], words: string, id: string): Piece {
  return placedBlock(unit, { type: 'caption', id, of, children: [{ text: words }] }, words);
}

/** A table's title stands over it, a picture's on either side. */
function stands(pieces: readonly Piece[], index: number, of: CaptionBlock['of']): boolean {
  const [before, next, second] = [pieces[index - 1], pieces[index + 1], pieces[index + 2]];
  if (of === 'picture') return [before, next].some((piece) => blockOf(piece)?.type === 'picture');
  if (blockOf(next)?.type === 'table') return true;
  return isUnit(next) && unitLine.test(wholeText(next)) && blockOf(second)?.type === 'table';
}

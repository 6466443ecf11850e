import { apply, type Matrix, restoreMatrix } from '../../../shared/importers/page-layout/matrix.ts';
import type { PageGlyph } from '../../../shared/importers/page-layout/page.ts';
import { type TextState, textPlane } from './text-state.ts';

/** What pdf.js tells of a font. */
export interface PdfFont {
  readonly name: string;
  readonly vertical: boolean;
  readonly isType3Font: boolean;
  readonly fontMatrix: Matrix;
  /** It could not be read, and pdf.js gives no characters of it. */
  readonly isDamaged: boolean;
}

/** A character as pdf.js gives it, its width in the font’s units; or an offset back in thousandths of the size. */
export type ShownItem = number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

/** The usual unit of a font: a thousandth of its size (ISO 32000-1, 9.2.4). */
const usualMatrix: Matrix = [0.001, 0, 0, 0.001, 0, 0];

/** A font out of what pdf.js gives: of a damaged one only what went wrong, of a missing one nothing. */
export function restoreFont(value: unknown): PdfFont {
  const { name, vertical, isType3Font, fontMatrix } = Object(value) as Partial<Record<keyof PdfFont, unknown>>;
  return {
    name: typeof name === 'string' ? name : '',
    vertical: vertical === true,
    isType3Font: isType3Font === true,
    fontMatrix: Array.isArray(fontMatrix) ? restoreMatrix(fontMatrix) : usualMatrix,
    isDamaged: typeof name !== 'string',
  };
}

/** Where text begins or ends on a page. */
export type PagePoint = readonly [number, number];

/** Characters that were set, where on the page, and where the next character goes. */
export interface ShownText {
  readonly glyphs: readonly PageGlyph[];
  readonly start: PagePoint;
  readonly end: PagePoint;
  /** How many quarters the line is turned clockwise; undefined where it runs askew. */
  readonly turn: number | undefined;
  readonly state: TextState;
}

/** Text runs along an edge of the page up to this angle, in radians. */
const skew = 0.05;

/** Sets characters (ISO 32000-1, 9.4.3 and 9.4.4) on a page whose plane is `page`. */
export function showText(items: readonly ShownItem[], font: PdfFont, state: TextState, page: Matrix): ShownText {
  const plane = textPlane(state, page);
  const size = pageSize(font, state, plane);
  const glyphs: PageGlyph[] = [];
  let { x } = state;
  for (const item of items) {
    if (typeof item === 'number') x -= (item / 1000) * state.size * state.scale;
    else {
      const width = item.width * font.fontMatrix[0] * state.size * state.scale;
      const [left, baseline] = apply(plane, x, state.y + state.rise);
      const [right] = apply(plane, x + width, state.y + state.rise);
      const glyph = { text: item.unicode, left, right, baseline, size, face: font.name, bold: state.isStroked };
      if (isPlaced(glyph)) glyphs.push(glyph);
      x += width + (state.characterSpacing + (item.isSpace ? state.wordSpacing : 0)) * state.scale;
    }
  }
  return {
    glyphs,
    start: apply(plane, state.x, state.y),
    end: apply(plane, x, state.y),
    turn: quarterTurns(plane, state),
    state: { ...state, x },
  };
}

/** Type 3 fonts have a unit of their own (9.6.5). */
function pageSize(font: PdfFont, { size }: TextState, [, , c, d]: Matrix): number {
  const unit = font.isType3Font ? Math.abs(font.fontMatrix[3]) * 1000 : 1;
  return Math.abs(size) * Math.hypot(c, d) * unit;
}

function isPlaced({ left, right, baseline, size }: PageGlyph): boolean {
  return [left, right, baseline, size].every(Number.isFinite) && size > 0;
}

/** Undefined where the line runs askew. */
function quarterTurns([a, b]: Matrix, { size, scale }: TextState): number | undefined {
  const direction = Math.sign(size * scale);
  const quarters = Math.atan2(b * direction, a * direction) / (Math.PI / 2);
  const turn = Math.round(quarters);
  return Math.abs(quarters - turn) * (Math.PI / 2) <= skew ? (turn + 4) % 4 : undefined;
}

import type { TextGlyph } from './plain-glyphs.ts';
import { lineOfGlyphs, type VisualLine } from './visual-lines.ts';

/** The characters of a page outside of its tables, in the order they are drawn. */
export interface LoosePage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly TextGlyph[];
}

/** Running heads and feet stand in so much of the page, above and below. */
const marginShare = 0.15;
/** Of all pages, those that must show a head or foot (left and right pages may differ), or a watermark. */
const headShare = 0.4;
const watermarkShare = 0.6;
/** Places of one height, as a share of the page's. */
const heightStep = 0.005;

const pageNumber =
  /^(?:[-—–－―·•~～〔[【(（]+\d{1,4}[-—–－―·•~～〕\]】)）]+|第?[\d一二三四五六七八九十百]{1,4}页(?:[,，/|]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|page\d{1,4}(?:of\d{1,4})?)$/i;
const bareNumber = /^\d{1,3}$/;
const webAddress = /^(?:https?|file):\/\/\S+$/;

/** A page's pieces of text, each drawn at one go, and what is known of where they stand. */
interface MarginPiece {
  readonly piece: VisualLine;
  readonly text: string;
  /** The same for text that differs in digits only. */
  readonly shape: string;
  /** Within the margin, and among the first or last two lines of the page. */
  readonly isAtEdge: boolean;
  readonly isFirstOrLast: boolean;
}

/** Takes running heads, feet, page numbers and watermarks off the pages: what most of them show at one height. */
export function withoutFurniture<Item extends LoosePage>(pages: readonly Item[]): Item[] {
  const pieces = pages.map(piecesOfPage);
  const counts = countPlaces(pages, pieces);
  return pages.map((page, index) => {
    const furniture = (pieces[index] ?? []).filter(
      (piece) => isRepeated(piece, page, counts, pages.length) || isPageNumber(piece, page, pages.length),
    );
    const dropped = new Set(furniture.flatMap(({ piece }) => piece.glyphs));
    return dropped.size === 0 ? page : { ...page, glyphs: page.glyphs.filter((glyph) => !dropped.has(glyph)) };
  });
}

function piecesOfPage({ glyphs, height }: LoosePage): MarginPiece[] {
  const pieces = drawnPieces(glyphs);
  const step = height * heightStep;
  const heights = [...new Set(pieces.map(({ baseline }) => Math.round(baseline / step)))].sort((a, b) => a - b);
  return pieces.map((piece) => {
    const text = piece.glyphs.map((glyph) => glyph.text).join('');
    const place = heights.indexOf(Math.round(piece.baseline / step));
    const fromEdge = Math.min(place, heights.length - 1 - place);
    const isInMargin = piece.baseline < height * marginShare || piece.baseline > height * (1 - marginShare);
    return {
      piece,
      text,
      shape: text.replace(/\d+/g, ''),
      isAtEdge: isInMargin && fromEdge < 2,
      isFirstOrLast: isInMargin && fromEdge === 0,
    };
  });
}

/** Characters that were drawn one after the other along a line. */
function drawnPieces(glyphs: readonly TextGlyph[]): VisualLine[] {
  const pieces: TextGlyph[][] = [];
  for (const glyph of glyphs) {
    const last = pieces.at(-1)?.at(-1);
    if (last && goesOn(last, glyph)) pieces.at(-1)?.push(glyph);
    else pieces.push([glyph]);
  }
  return pieces.map(lineOfGlyphs);
}

function goesOn(last: TextGlyph, glyph: TextGlyph): boolean {
  const gap = (glyph.left - last.right) / last.size;
  return Math.abs(glyph.baseline - last.baseline) < 0.1 * last.size && gap > -0.5 && gap < 2;
}

/** In how many pages a shape stands at a height; each piece counts at two steps, lest an edge between them part it. */
function countPlaces(
  pages: readonly LoosePage[],
  pieces: readonly (readonly MarginPiece[])[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  pages.forEach((page, index) => {
    const keys = new Set((pieces[index] ?? []).flatMap((piece) => placeKeys(piece, page)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

function placeKeys({ piece, shape }: MarginPiece, { height }: LoosePage): string[] {
  const place = piece.baseline / (height * heightStep);
  return [`${Math.floor(place)}|${shape}`, `${Math.floor(place + 0.5) + 0.5}|${shape}`];
}

function isRepeated(
  piece: MarginPiece,
  page: LoosePage,
  counts: ReadonlyMap<string, number>,
  pageCount: number,
): boolean {
  const count = Math.max(...placeKeys(piece, page).map((key) => counts.get(key) ?? 0));
  if (piece.isAtEdge) return count >= Math.max(2, headShare * pageCount);
  return piece.shape.length > 1 && count >= Math.max(3, watermarkShare * pageCount);
}

/** A number alone is a page's where the repetition over several pages says so, or at the foot of a single page. */
function isPageNumber({ piece, text, isFirstOrLast }: MarginPiece, page: LoosePage, pageCount: number): boolean {
  if (!isFirstOrLast) return false;
  const isCentred = Math.abs((piece.left + piece.right) / 2 - page.width / 2) < page.width * 0.02;
  const isLoneFoot = pageCount === 1 && isCentred && piece.baseline > page.height / 2 && bareNumber.test(text);
  return pageNumber.test(text) || webAddress.test(text) || isLoneFoot;
}

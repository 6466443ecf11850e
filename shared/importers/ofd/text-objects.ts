import { childElements, type MarkupElement, markupText } from '../markup.ts';
import { isLatin } from '../page-layout/line-text.ts';
import { apply, compose, type Matrix, restoreMatrix } from '../page-layout/matrix.ts';
import type { AsideText, PageGlyph } from '../page-layout/page.ts';
import { numberOf, numbersOf, offsetsOf } from './ofd-numbers.ts';

/** A font of the document’s resources (GB/T 33190-2016, 11.1). */
export interface OfdFont {
  readonly name: string;
  readonly bold: boolean;
}

/** Text runs along an edge of the page up to this angle, in radians. */
const skew = 0.05;
const boldWeight = 600;

/** The text of a text object (11.2): its characters where they stand on the page, or where they do not run level, aside. */
export interface ObjectText {
  readonly glyphs: readonly PageGlyph[];
  readonly asides: readonly AsideText[];
}

/** Reads a text object; one that is hidden has no text. */
export function readTextObject(object: MarkupElement, fonts: ReadonlyMap<string, OfdFont>): ObjectText {
  const { attributes } = object;
  if (attributes.Visible === 'false') return { glyphs: [], asides: [] };
  const plane = objectPlane(object);
  const quarters = Math.atan2(plane[1], plane[0]) / (Math.PI / 2);
  const isAskew = Math.abs(quarters - Math.round(quarters)) * (Math.PI / 2) > skew;
  const isUpright = numberOf(attributes.ReadDirection, 0) === 0 && numberOf(attributes.CharDirection, 0) === 0;
  if (Math.round(quarters) === 0 && !isAskew && isUpright)
    return { glyphs: textGlyphs(object, plane, fonts), asides: [] };
  const text = childElements(object)
    .flatMap((child) => (child.name === 'TextCode' ? [markupText(child)] : []))
    .join('')
    .trim();
  return { glyphs: [], asides: text === '' ? [] : [{ text, isAskew }] };
}

function textGlyphs(object: MarkupElement, plane: Matrix, fonts: ReadonlyMap<string, OfdFont>): PageGlyph[] {
  const { attributes } = object;
  const font = fonts.get(attributes.Font ?? '');
  const look = {
    size: numberOf(attributes.Size, 0) * Math.hypot(plane[2], plane[3]),
    face: font?.name ?? '',
    bold: (font?.bold ?? false) || numberOf(attributes.Weight, 400) >= boldWeight,
  };
  const em = numberOf(attributes.Size, 0) * numberOf(attributes.HScale, 1);
  return placeCharacters(object, em).flatMap(({ text, x, y, width }) => {
    const [left, baseline] = apply(plane, x, y);
    const [right] = apply(plane, x + width, y);
    return look.size > 0 && right >= left ? [{ text, left, right, baseline, ...look }] : [];
  });
}

/** The plane of a graphic object: its own transformation, then to the corner of its boundary (8.5). */
export function objectPlane({ attributes }: MarkupElement): Matrix {
  const [x = 0, y = 0] = numbersOf(attributes.Boundary);
  const own = attributes.CTM === undefined ? null : numbersOf(attributes.CTM);
  return compose([1, 0, 0, 1, x, y], restoreMatrix(own));
}

/** A character in the plane of its object. */
interface PlacedCharacter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Each code begins where it says, else where the one before began (11.3). */
function placeCharacters(object: MarkupElement, em: number): PlacedCharacter[] {
  let [startX, startY] = [0, 0];
  return childElements(object)
    .filter(({ name }) => name === 'TextCode')
    .flatMap((code) => {
      startX = numberOf(code.attributes.X, startX);
      startY = numberOf(code.attributes.Y, startY);
      return placeCode(code, startX, startY, em);
    });
}

/** A character is as wide as the way to the next one, unless that is wider than its typeface would make it. */
function placeCode(code: MarkupElement, startX: number, startY: number, em: number): PlacedCharacter[] {
  const characters = Array.from(markupText(code).replace(/[\r\n]+/g, ''));
  const across = offsetsOf(code.attributes.DeltaX, characters.length);
  const down = offsetsOf(code.attributes.DeltaY, characters.length);
  let [x, y] = [startX, startY];
  return characters.map((text, index) => {
    const usual = isLatin(text) || text === ' ' ? em / 2 : em;
    const offset = across[index] ?? (down.length > 0 ? 0 : usual);
    const placed = { text, x, y, width: offset > 0 && offset < usual * 1.1 ? offset : usual };
    x += offset;
    y += down[index] ?? 0;
    return placed;
  });
}

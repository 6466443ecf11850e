import type { FoundPicture } from '../found-pictures.ts';
import { childElements, type MarkupElement } from '../markup.ts';
import type { SourcePicture } from '../source-document.ts';
import { withNestedRuns } from './paragraph-text.ts';

/** What a document's pictures are, by the ids that its text names. */
export type PictureOf = (id: string) => SourcePicture['content'];

const emuPerMillimetre = 36_000;
const millimetres: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, px: 25.4 / 96 };

/** What was last said of a drawing before its picture comes. */
interface Drawing {
  readonly alt: string;
  readonly width: number | undefined;
}

const unknown: Drawing = { alt: '', width: undefined };

/**
 * The pictures that stand in a paragraph (ECMA-376 Part 1, 20.4 and Part 4, 19); a chart, which only the word processor
 * can draw, is one that is left out.
 */
export function picturesOf(paragraph: MarkupElement, pictureOf: PictureOf): FoundPicture[] {
  const pictures: FoundPicture[] = [];
  let drawing = unknown;
  for (const piece of childElements(paragraph).flatMap(piecesOf)) {
    const { attributes } = piece;
    drawing = drawingOf(piece, drawing);
    const { alt, width } = drawing;
    const look = { alt, ...(width === undefined ? {} : { printedWidth: width }) };
    const id = piece.name === 'a:blip' ? (attributes['r:embed'] ?? attributes['r:link']) : attributes['r:id'];
    if (piece.name === 'c:chart' || piece.name === 'dgm:relIds') {
      pictures.push({ ...look, content: { leftOut: 'format' } });
    } else if ((piece.name === 'a:blip' || piece.name === 'v:imagedata') && id !== undefined) {
      const content = pictureOf(id);
      pictures.push({ ...look, content: attributes['r:link'] === id ? { leftOut: 'remote' } : content });
    }
  }
  return pictures;
}

function piecesOf(child: MarkupElement): readonly MarkupElement[] {
  return child.name === 'w:r' ? withNestedRuns(child).flatMap(childElements) : [];
}

function drawingOf({ name, attributes }: MarkupElement, before: Drawing): Drawing {
  switch (name) {
    case 'wp:extent':
      return { alt: '', width: positive(Number(attributes.cx) / emuPerMillimetre) };
    case 'wp:docPr':
      return { ...before, alt: attributes.descr ?? '' };
    case 'v:shape':
      return { alt: attributes.alt ?? '', width: widthInStyle(attributes.style ?? '') };
    default:
      return before;
  }
}

/** The width of a shape by its style: “width:120pt;height:60pt”. */
function widthInStyle(style: string): number | undefined {
  const [, number, unit = 'pt'] = /(?:^|;)\s*width:\s*([\d.]+)(mm|cm|in|pt|px)?/.exec(style) ?? [];
  return positive(Number(number) * (millimetres[unit] ?? 1));
}

function positive(width: number): number | undefined {
  return width > 0 ? width : undefined;
}

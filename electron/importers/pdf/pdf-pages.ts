import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { restoreMatrix } from '../../../shared/importers/page-layout/matrix.ts';
import type { Page, PageGlyph } from '../../../shared/importers/page-layout/page.ts';
import type { Pdfjs } from './load-pdfjs.ts';
import { pageOperators } from './page-operators.ts';
import { type DrawnPage, type FontFinder, type PageOperator, readOperators } from './read-operators.ts';
import { type PdfFont, restoreFont } from './show-text.ts';

/** The pages of a file that could be read, and how many could not. */
export interface PdfPages {
  readonly pages: readonly Page[];
  readonly unreadable: number;
}

type SizedDrawing = DrawnPage & Pick<Page, 'width' | 'height'>;

/** No document has more pages; what follows is not read. */
const mostPages = 5000;

/** Reads what the pages of a file draw; what the file marks as furniture of the page is left out. */
export async function readPdfPages(file: PDFDocumentProxy, pdfjs: Pdfjs): Promise<PdfPages> {
  const drawings: SizedDrawing[] = [];
  for (let number = 1; number <= Math.min(file.numPages, mostPages); number++) {
    const drawing = await drawPage(file, number, pdfjs);
    if (drawing) drawings.push(drawing);
  }
  const text = drawings.reduce((count, { glyphs }) => count + glyphs.length, 0);
  const furniture = drawings.reduce((count, { artifacts }) => count + artifacts.length, 0);
  // A file that marks most of its text so does not mean furniture by it.
  const shown = drawings.map((page) => (furniture > text ? [...page.glyphs, ...page.artifacts] : page.glyphs));
  return {
    pages: drawings.map(({ width, height, rules }, index) => ({
      width,
      height,
      rules,
      glyphs: (shown[index] ?? []).filter((glyph) => isOnPage(glyph, width, height)),
    })),
    unreadable: file.numPages - drawings.length,
  };
}

/** Undefined for a page that pdf.js cannot read. */
async function drawPage(file: PDFDocumentProxy, number: number, pdfjs: Pdfjs): Promise<SizedDrawing | undefined> {
  const read = async () => {
    const page = await file.getPage(number);
    return { page, operators: await pageOperators(page, pdfjs.OPS) };
  };
  const known = await read().catch(() => undefined);
  if (!known) return undefined;
  const drawing = drawUpright(known.page, known.operators);
  known.page.cleanup();
  return drawing;
}

/** A page whose lines run up or down is turned until they are level. */
function drawUpright(page: PDFPageProxy, operators: readonly PageOperator[]): SizedDrawing {
  const fontOf = fontFinder(page);
  const draw = (rotation: number): SizedDrawing => {
    const { width, height, transform } = page.getViewport({ scale: 1, rotation });
    return { width, height, ...readOperators(operators, restoreMatrix(transform), fontOf) };
  };
  const asShown = draw(page.rotate);
  const turn = asShown.turns.indexOf(Math.max(...asShown.turns));
  return turn === 0 ? asShown : draw((page.rotate + (4 - turn) * 90) % 360);
}

/** Fonts by name; undefined for one that is not there. */
function fontFinder(page: PDFPageProxy): FontFinder {
  const known = new Map<string, PdfFont | undefined>();
  return (name) => {
    if (!known.has(name))
      known.set(name, page.commonObjs.has(name) ? restoreFont(page.commonObjs.get(name)) : undefined);
    return known.get(name);
  };
}

function isOnPage({ left, right, baseline, size }: PageGlyph, width: number, height: number): boolean {
  return right > 0 && left < width && baseline > 0 && baseline - size < height;
}

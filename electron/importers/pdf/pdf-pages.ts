import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { restoreMatrix } from '../../../shared/importers/page-layout/matrix.ts';
import type { Page, PageGlyph } from '../../../shared/importers/page-layout/page.ts';
import type { Pdfjs } from './load-pdfjs.ts';
import { pageOperators } from './page-operators.ts';
import { type DrawnPage, type FontFinder, type PageOperator, readOperators } from './read-operators.ts';
import { type PdfFont, restoreFont } from './show-text.ts';

/** The pages of a file that could be read, and how many could not, or not wholly. */
export interface PdfPages {
  readonly pages: readonly Page[];
  readonly unreadable: number;
}

type SizedDrawing = DrawnPage & Pick<Page, 'width' | 'height'>;

/** No document has more pages; what follows is not read. */
const mostPages = 5000;

/** Reads what the pages of a file draw, apart from it what the file marks as furniture of the page. */
export async function readPdfPages(file: PDFDocumentProxy, pdfjs: Pdfjs): Promise<PdfPages> {
  const drawings: SizedDrawing[] = [];
  for (let number = 1; number <= Math.min(file.numPages, mostPages); number++) {
    const drawing = await drawPage(file, number, pdfjs);
    if (drawing) drawings.push(drawing);
  }
  const whole = drawings.filter(({ lost }) => lost === 0);
  return { pages: readDrawings(drawings), unreadable: file.numPages - whole.length };
}

function readDrawings(drawings: readonly SizedDrawing[]): Page[] {
  const text = drawings.reduce((count, { glyphs }) => count + glyphs.length, 0);
  const marked = drawings.reduce((count, { artifacts }) => count + artifacts.length, 0);
  // A file that marks most of its text so does not mean furniture by it.
  const isMisused = marked > text;
  return drawings.map(({ width, height, rules, glyphs, artifacts, asides }) => {
    const onPage = (shown: readonly PageGlyph[]) => shown.filter((glyph) => isOnPage(glyph, width, height));
    const [shown, furniture] = isMisused ? [[...glyphs, ...artifacts], []] : [glyphs, artifacts];
    return { width, height, rules, glyphs: onPage(shown), furniture: onPage(furniture), asides };
  });
}

/** Undefined for a page that pdf.js cannot read. */
async function drawPage(file: PDFDocumentProxy, number: number, pdfjs: Pdfjs): Promise<SizedDrawing | undefined> {
  const read = async () => {
    const page = await file.getPage(number);
    return { page, operators: await pageOperators(page, pdfjs.OPS) };
  };
  const known = await read().catch(() => undefined);
  if (!known) return undefined;
  const { page, operators } = known;
  const drawing = drawUpright(page, operators);
  const isWhole = await isReadWhole(page, operators);
  page.cleanup();
  return isWhole ? drawing : { ...drawing, lost: drawing.lost + 1 };
}

/** Where pdf.js fails at a page’s text or its annotations it gives the operators it has, be it none, as if they were all. */
async function isReadWhole(page: PDFPageProxy, operators: readonly PageOperator[]): Promise<boolean> {
  try {
    if (operators.length === 0) await page.getTextContent();
    await page.getAnnotations();
    return true;
  } catch {
    return false;
  }
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

function fontFinder(page: PDFPageProxy): FontFinder {
  const known = new Map<string, PdfFont>();
  return (name) => {
    const font = known.get(name) ?? restoreFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    known.set(name, font);
    return font;
  };
}

function isOnPage({ left, right, baseline, size }: PageGlyph, width: number, height: number): boolean {
  return right > 0 && left < width && baseline > 0 && baseline - size < height;
}

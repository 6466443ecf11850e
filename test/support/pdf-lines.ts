import { runCommand } from './external-tools.ts';

/** A line of a page's text; measures in millimetres from the paper's upper left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** The lines of each page of a PDF file, by the geometry that pdftotext finds; pieces at one height are one line. */
export function pdfPages(file: string): PdfLine[][] {
  const html = runCommand('pdftotext', '-bbox', file, '-');
  return html.split('<page ').slice(1).map(readPage);
}

function readPage(page: string): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const [, left, top, right, bottom, text] of page.matchAll(wordPattern)) {
    const middle = millimetres((Number(top) + Number(bottom)) / 2);
    const last = lines.at(-1);
    const piece = { text: text ?? '', left: millimetres(Number(left)), right: millimetres(Number(right)), middle };
    const joins = last !== undefined && Math.abs(last.middle - middle) < 3;
    if (joins) lines[lines.length - 1] = { ...last, text: last.text + piece.text, right: piece.right };
    else lines.push(piece);
  }
  return lines;
}

const wordPattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g;

function millimetres(points: number): number {
  return (points * 25.4) / 72;
}

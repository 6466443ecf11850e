import { lineOf, rowOf, splitAtBreaks } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import { type CellFormat, plainFormat } from './cell-formats.ts';
import type { CellRange, Sheet, SheetCell, SheetRow } from './read-sheet.ts';
import { showNumber } from './show-number.ts';
import type { Workbook } from './workbook.ts';

/** The lines of a sheet, and what of it is not shown. */
export interface SheetLines {
  readonly lines: readonly SourceLine[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Whether it holds more than is read. */
  readonly isCutOff: boolean;
}

/** A cell that shows something. */
interface ShownCell {
  readonly column: number;
  readonly text: string;
  readonly format: CellFormat;
}

/** Tables that are made to be read are narrower. */
const mostColumns = 100;
/** Cells that all show one long text can fill the memory out of a small file. */
const mostCharacters = 2_000_000;
/** Excel's own limit of a cell. */
const longestCell = 32_767;

/**
 * The rows of a sheet, with a cell for each column that shows anything. What stands alone in the rows above the table, such
 * as its title, is no row; nor is anything in a sheet of one column.
 */
export function sheetLines(sheet: Sheet, workbook: Workbook): SheetLines {
  const shown = sheet.rows.filter(({ isHidden }) => !isHidden);
  const rows = [...shownRows(shown, sheet.merges, workbook)];
  const used = [...new Set(rows.flat().map(({ column }) => column))].sort((left, right) => left - right);
  const visible = used.filter((column) => !isWithin(column, sheet.hiddenColumns));
  const columns = visible.slice(0, mostColumns);
  const filled = rows
    .map((row) => row.filter(({ column }) => columns.includes(column)))
    .filter((row) => row.length > 0);
  return {
    lines: linesOfRows(filled, columns),
    hiddenRows: sheet.rows.length - shown.length,
    hiddenColumns: used.length - visible.length,
    isCutOff: sheet.isCutOff || rows.length < shown.length || visible.length > columns.length,
  };
}

function linesOfRows(rows: readonly ShownCell[][], columns: readonly number[]): SourceLine[] {
  const table = rows.findIndex((row) => row.length > 1);
  return rows.flatMap((row, index) =>
    table < 0 || index < table ? row.flatMap(titleLines) : [rowOf(columns.map((column) => textAt(row, column)))],
  );
}

function titleLines({ text, format }: ShownCell): SourceLine[] {
  const look = format.isCentered ? { centered: true as const } : {};
  return splitAtBreaks([{ text, bold: format.isBold }]).map((runs) => lineOf(runs, look));
}

function textAt(row: readonly ShownCell[], column: number): string {
  const text = row.find((cell) => cell.column === column)?.text ?? '';
  return splitAtBreaks([{ text, bold: false }])
    .map((runs) => lineOf(runs).text)
    .join(' ');
}

/** The rows up to where they hold more text than is read. */
function* shownRows(
  rows: readonly SheetRow[],
  merges: readonly CellRange[],
  workbook: Workbook,
): Generator<ShownCell[]> {
  let characters = 0;
  for (const row of rows) {
    if (characters > mostCharacters) return;
    const cells = shownCells(row, merges, workbook);
    yield cells;
    characters += cells.reduce((sum, { text }) => sum + text.length, 0);
  }
}

/** Of merged cells only the first is seen, whatever the others hold. */
function shownCells({ row, cells }: SheetRow, merges: readonly CellRange[], workbook: Workbook): ShownCell[] {
  const here = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
  const isCovered = (column: number) =>
    here.some(({ top, left, right }) => column >= left && column <= right && !(row === top && column === left));
  return cells
    .filter(({ column }) => !isCovered(column))
    .map((cell) => showCell(cell, workbook))
    .filter(({ text }) => text !== '');
}

function showCell(cell: SheetCell, { strings, formats, is1904 }: Workbook): ShownCell {
  const format = formats[cell.style] ?? plainFormat;
  return { column: cell.column, text: textOf(cell, strings, format, is1904).slice(0, longestCell).trim(), format };
}

/** Text, truth values and errors are kept as they are shown, dates as ISO 8601 (ECMA-376 Part 1, 18.18.11). */
function textOf({ type, value }: SheetCell, strings: readonly string[], format: CellFormat, is1904: boolean): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})T?.*$/, '$1年$2月$3日');
  const number = Number(value);
  return type !== 'n' || Number.isNaN(number) ? value : showNumber(number, format.sections, is1904);
}

function isWithin(column: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([first, last]) => column >= first && column <= last);
}

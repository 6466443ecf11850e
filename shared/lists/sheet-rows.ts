import { readFormatCode } from '../importers/xlsx/format-code.ts';
import { readSheet, type SheetCell } from '../importers/xlsx/read-sheet.ts';
import { showNumber } from '../importers/xlsx/show-number.ts';
import type { Workbook, WorkbookSheet } from '../importers/xlsx/workbook.ts';

/** A row of a sheet with the texts of its cells. */
export interface ListRow {
  /** As the program that shows it counts, from 1. */
  readonly row: number;
  /** By columns from 0; what is empty is not in it. */
  readonly cells: ReadonlyMap<number, string>;
}

/** Days of the years in which a plan can be; other numbers are meant as they stand. */
const firstDay = 30_000;
const lastDay = 70_000;
const yearAndMonth = readFormatCode('yyyy-mm');

/** The rows of a sheet that hold anything, and whether it has more than are read. */
export function readRows(sheet: WorkbookSheet, workbook: Workbook): { rows: readonly ListRow[]; isCutOff: boolean } {
  const { rows, isCutOff } = readSheet(sheet.readXml());
  return {
    isCutOff,
    rows: rows.map(({ row, cells }) => ({
      row: row + 1,
      cells: new Map(
        cells.map((cell) => [cell.column, textOf(cell, workbook)] as const).filter(([, text]) => text !== ''),
      ),
    })),
  };
}

/** A date, into which “2021-03” turns as it is typed, is its year and month again. */
function textOf({ type, value, style }: SheetCell, { strings, formats, is1904 }: Workbook): string {
  if (type === 's') return (strings[Number(value)] ?? '').trim();
  const number = Number(value);
  if (type !== 'n' || Number.isNaN(number)) return value.trim();
  const sections = number > firstDay && number < lastDay ? yearAndMonth : (formats[style]?.sections ?? []);
  return showNumber(number, sections, is1904).trim();
}

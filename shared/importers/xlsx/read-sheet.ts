import { scanSheetMarkup } from './sheet-markup.ts';
import { createTextCollector } from './text-collector.ts';

/** A cell that holds something, as the file has it (ECMA-376 Part 1, 18.3.1.4). */
export interface SheetCell {
  /** From 0. */
  readonly column: number;
  /** A value of ST_CellType: “s” is a shared string, “n” a number. */
  readonly type: string;
  readonly value: string;
  /** Its place among the formats of cells. */
  readonly style: number;
}

export interface SheetRow {
  /** From 0. */
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: readonly SheetCell[];
}

/** Cells merged into one, edges included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a sheet holds; rows without anything are left out. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  /** First and last column. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** Whether there were more cells than are read. */
  readonly isCutOff: boolean;
}

/** Plans hold some hundred rows; what is larger is a database, of which the beginning must do. */
const mostCells = 200_000;
const mostRows = 20_000;
const mostMerges = 5_000;
const mostHiddenColumns = 5_000;

interface Reading {
  readonly rows: SheetRow[];
  readonly merges: CellRange[];
  readonly hiddenColumns: [number, number][];
  row: { row: number; isHidden: boolean; cells: SheetCell[] } | undefined;
  cell: Omit<SheetCell, 'value'> | undefined;
  cellCount: number;
}

/** Reads a sheet (18.3). */
export function readSheet(xml: string): Sheet {
  const reading: Reading = {
    rows: [],
    merges: [],
    hiddenColumns: [],
    row: undefined,
    cell: undefined,
    cellCount: 0,
  };
  const text = createTextCollector();
  const isFull = () => reading.cellCount >= mostCells || reading.rows.length >= mostRows;
  const events = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      text.open(name);
      openElement(reading, name, attributes);
    },
    text: text.text,
    close(name: string) {
      text.close(name);
      if (name === 'c') closeCell(reading, text.take());
      if (name === 'row') closeRow(reading);
    },
  };
  scanSheetMarkup(xml, events, isFull);
  const { rows, merges, hiddenColumns } = reading;
  return { rows, merges, hiddenColumns, isCutOff: isFull() };
}

function openElement(reading: Reading, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === 'row') beginRow(reading, attributes);
  else if (name === 'c') beginCell(reading, attributes);
  else if (name === 'mergeCell') addMerge(reading, attributes.ref ?? '');
  else if (name === 'col' && isOn(attributes.hidden) && reading.hiddenColumns.length < mostHiddenColumns)
    reading.hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
}

/** A row that does not tell its number follows the one before. */
function beginRow(reading: Reading, { r, hidden }: Readonly<Record<string, string>>): void {
  const next = (reading.rows.at(-1)?.row ?? -1) + 1;
  reading.row = { row: r === undefined ? next : Number(r) - 1, isHidden: isOn(hidden), cells: [] };
}

function beginCell(reading: Reading, { r = '', t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
  const next = (reading.row?.cells.at(-1)?.column ?? -1) + 1;
  reading.cell = { column: columnOf(r) ?? next, type: t, style: Number(s) };
}

function closeCell(reading: Reading, value: string): void {
  if (reading.cell && value.trim() !== '') {
    reading.row?.cells.push({ ...reading.cell, value });
    reading.cellCount++;
  }
  reading.cell = undefined;
}

function closeRow(reading: Reading): void {
  if (reading.row && reading.row.cells.length > 0) reading.rows.push(reading.row);
  reading.row = undefined;
}

function addMerge(reading: Reading, reference: string): void {
  const [first = '', last = first] = reference.split(':');
  const [left, right, top, bottom] = [columnOf(first), columnOf(last), rowOf(first), rowOf(last)];
  if (left === undefined || right === undefined || reading.merges.length >= mostMerges) return;
  reading.merges.push({ left, right, top, bottom });
}

/** “BC12” → 54. */
function columnOf(reference: string): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference)?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 0x40, 0) - 1;
}

/** “BC12” → 11. */
function rowOf(reference: string): number {
  return Number(/(\d+)$/.exec(reference)?.[1] ?? 0) - 1;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

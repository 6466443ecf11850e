import type { PlanIdentity, PlanUnit, TargetBase } from '../model.ts';
import { foldMarks } from './fold.ts';
import { natureIn } from './nature.ts';
import { firstPlannedYear, type Section } from './sections.ts';
import { type Found, readCellWords } from './sentence-targets.ts';
import { type Cell, readCell } from './table-cell.ts';
import { type Column, columnsOf, isHeadingRow, isSubheadingRow, isValueHeading } from './table-columns.ts';
import { type RowHead, readRowHead } from './table-head.ts';

/** The headings of a table, merged into one line, and the rows under them. */
export interface IndicatorTable {
  readonly headings: readonly string[];
  readonly rows: readonly PlanUnit[];
}

interface IndicatorRow {
  readonly unit: PlanUnit;
  readonly cells: readonly Cell[];
  readonly head: RowHead;
}

/** The cells of a row unit. */
export function cellsOf(row: PlanUnit): Cell[] {
  return [...row.text.matchAll(/[^|]*(?:\||$)/g)]
    .filter(({ 0: whole, index }) => whole !== '' || index === 0 || row.text.endsWith('|'))
    .map(({ 0: whole, index }) => {
      const text = whole.replace(/\|$/, '');
      return { text: text.trim(), start: index + text.length - text.trimStart().length };
    });
}

function textsOf(row: PlanUnit): string[] {
  return cellsOf(row).map((cell) => cell.text);
}

/**
 * Takes rows that follow each other for an indicator table, if one of them heads columns with years or values, or if they
 * go on under the headings of the table before (`earlier`); null if they are a table of words.
 */
export function asIndicatorTable(rows: readonly PlanUnit[], earlier: readonly string[] | null): IndicatorTable | null {
  const start = rows.findIndex((row) => isHeadingRow(textsOf(row)));
  if (start < 0) {
    const goesOn = earlier !== null && rows.some((row) => continues(textsOf(row), earlier));
    return goesOn ? { headings: earlier, rows } : null;
  }
  const second = rows[start + 1];
  const isDouble = second !== undefined && isSubheadingRow(textsOf(second));
  const lines = rows.slice(start, start + (isDouble ? 2 : 1)).map(textsOf);
  return { headings: lines.reduce(mergeHeadings), rows: rows.slice(start + lines.length) };
}

/** A row of the same width with a bare number in it. */
function continues(cells: readonly string[], headings: readonly string[]): boolean {
  return cells.length === headings.length && cells.slice(1).some((cell) => /^[^一-龥\d]*\d[^一-龥]*$/.test(cell));
}

/** A second heading line stands under the first cell by cell, or splits its value cell (规划目标 → 2020年, 2025年). */
function mergeHeadings(upper: string[], lower: string[]): string[] {
  if (upper.length === lower.length) {
    return upper.map((cell, index) => (cell === lower[index] ? cell : cell + (lower[index] ?? '')));
  }
  return upper.toSpliced(upper.findIndex(isValueHeading), 1, ...lower);
}

/** The values of an indicator table: aims in the columns from the first planned year on, results in those before it. */
export function readIndicatorTable(table: IndicatorTable, section: Section, meta: PlanIdentity): Found[] {
  const columns = columnsOf(table.headings, firstPlannedYear(meta));
  return indicatorRows(table.rows, columns).flatMap((row) =>
    columns.flatMap((column, index) =>
      readValue(row, row.cells[index] ?? noCell, column, section, meta).map((found) =>
        found.tense === 'aim' ? { ...found, target: { ...found.target, base: baseOfRow(row, columns) } } : found,
      ),
    ),
  );
}

function indicatorRows(rows: readonly PlanUnit[], columns: readonly Column[]): IndicatorRow[] {
  let whole = '';
  return rows.flatMap((unit) => {
    const cells = alignRight(cellsOf(unit), columns.length);
    const names = cells.filter((_, index) => columns[index]?.role === 'name').map((cell) => cell.text);
    const head = readRowHead(names, cells.find((_, index) => columns[index]?.role === 'unit')?.text ?? '');
    if (head.indicator === '') return [];
    if (!head.isPart) whole = head.indicator;
    const indicator = head.isPart && whole ? `${whole}·${head.indicator}` : head.indicator;
    return [{ unit, cells, head: { ...head, indicator } }];
  });
}

/** A cell that spans several rows is missing in the lower ones, at their start. */
function alignRight(cells: readonly Cell[], width: number): Cell[] {
  return [...Array.from({ length: Math.max(0, width - cells.length) }, () => noCell), ...cells];
}

const noCell: Cell = { text: '', start: 0 };

/** The level of the last year before the plan, for the values of the row's aims. */
function baseOfRow(row: IndicatorRow, columns: readonly Column[]): TargetBase | null {
  const at = columns.findLastIndex((column) => column.role === 'value' && column.tense === 'result');
  const column = columns[at];
  const read = readCell(row.cells[at]?.text ?? '', foldMarks(row.head.unit));
  if (column?.role !== 'value' || typeof read?.value !== 'number') return null;
  return { value: read.value, year: column.year };
}

function readValue(row: IndicatorRow, cell: Cell, column: Column, section: Section, meta: PlanIdentity): Found[] {
  if (column.role !== 'value') return [];
  const value = readCell(cell.text, foldMarks(row.head.unit));
  if (value === null) return readCellWords(cell, { unit: row.unit, section, meta });
  const tense = column.year === null && section.mood === 'result' ? 'result' : column.tense;
  const unit = column.growth ? '%/年' : value.unit;
  const dueYear = column.year ?? (tense === 'aim' ? meta.periodEnd : null);
  const place = { unitId: row.unit.id, sentence: row.unit.text, indicator: row.head.indicator, start: cell.start };
  return [{ tense, target: { ...place, ...value, unit, dueYear, base: null, nature: natureIn(row.unit.text) } }];
}

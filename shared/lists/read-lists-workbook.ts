import { openWorkbook, type WorkbookSheet } from '../importers/xlsx/workbook.ts';
import type { Result, Warning } from '../result.ts';
import { exampleMark, type listSheets, sheetNames } from './list-sheets.ts';
import { mergeLists } from './merge-lists.ts';
import { emptyLists, type OfficeLists } from './office-lists.ts';
import { readExpressionRows } from './read-expression-rows.ts';
import { readNameRows } from './read-name-rows.ts';
import { readWordRows } from './read-word-rows.ts';
import { type ListRow, readRows } from './sheet-rows.ts';

type ListName = keyof typeof listSheets;

const readers: Readonly<Record<ListName, (rows: readonly ListRow[], sheet: string) => Result<OfficeLists>>> = {
  ownNames: readNameRows,
  nearWords: readWordRows,
  expressions: readExpressionRows,
};

/**
 * Reads an office's lists from a workbook (.xlsx) with the sheets 本地名称, 近义词 and 规范表述, in any order; what is missing
 * is empty. Warnings: `listsUnknownSheet` (sheet), `listsNoColumn` (sheet, column), `listsNoText`, `listsLoneWord`,
 * `listsUnknownKind`, `listsOddDate` and `listsOddTerm` (each sheet, row, text), `sheetsCutOff` (count). Throws AppError
 * `brokenFile` for what is no workbook.
 */
export function readListsWorkbook(bytes: Uint8Array): Result<OfficeLists> {
  const workbook = openWorkbook(bytes);
  const warnings: Warning[] = [];
  let lists = emptyLists;
  let cutOff = 0;
  for (const sheet of workbook.sheets) {
    const { rows, isCutOff } = readRows(sheet, workbook);
    const result = readList(sheet, rows.filter(isNoExample));
    lists = mergeLists(lists, result.value);
    warnings.push(...result.warnings);
    cutOff += isCutOff ? 1 : 0;
  }
  if (cutOff > 0) warnings.push({ code: 'sheetsCutOff', details: { count: String(cutOff) } });
  return { value: lists, warnings };
}

/** Reads a sheet by its name; one that has another is passed over. */
function readList({ name }: WorkbookSheet, rows: readonly ListRow[]): Result<OfficeLists> {
  const list = (Object.keys(sheetNames) as ListName[]).find((key) => sheetNames[key].test(name));
  if (rows.length === 0) return { value: emptyLists, warnings: [] };
  if (list === undefined)
    return { value: emptyLists, warnings: [{ code: 'listsUnknownSheet', details: { sheet: name } }] };
  return readers[list](rows, name);
}

function isNoExample({ cells }: ListRow): boolean {
  return ![...cells.values()].some((text) => text.startsWith(exampleMark));
}

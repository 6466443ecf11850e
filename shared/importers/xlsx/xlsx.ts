import type { Warning } from '../../result.ts';
import { countWarning } from '../count-warning.ts';
import type { Importer } from '../importer.ts';
import { hasText } from '../lines.ts';
import { isPackageOf } from '../ooxml-package.ts';
import type { SourceLine } from '../source-document.ts';
import { isZip } from '../zip-archive.ts';
import { readSheet } from './read-sheet.ts';
import { type SheetLines, sheetLines } from './sheet-lines.ts';
import { openWorkbook, type Workbook, type WorkbookSheet, workbookMainPart } from './workbook.ts';

type NamedLines = SheetLines & Pick<WorkbookSheet, 'name'>;

/** Plans come with tables of some hundred rows; what is much larger is a database. */
const mostRows = 20_000;
const mostSheets = 500;
const noLines: SheetLines = { lines: [], hiddenRows: 0, hiddenColumns: 0, isCutOff: false };

/** Names that programs give by themselves. */
const givenByProgram = /^(?:sheet|工作表|表|表格)\s*\d*$/i;

/**
 * Workbooks (ECMA-376) as Excel and WPS write them, numbers as they are shown, one sheet behind the other. Charts, text
 * boxes and comments are not read. Warnings: `hiddenSheets`, `hiddenRows`, `hiddenColumns`, `sheetsCutOff` (each count).
 */
export const xlsx: Importer = {
  name: 'xlsx',
  endings: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  recognizes: (bytes, fileName) =>
    isZip(bytes) && isPackageOf(bytes, workbookMainPart, /\.(?:xlsx|xlsm|xltx|xltm)$/i.test(fileName)),
  read(bytes) {
    const workbook = openWorkbook(bytes);
    const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
    const sheets = readSheets(visible, workbook);
    const filled = sheets.filter(({ lines }) => lines.some(hasText));
    const lines = filled.flatMap((sheet) => [...(filled.length > 1 ? nameLine(sheet) : []), ...sheet.lines]);
    return {
      value: workbook.title === undefined ? { lines } : { lines, title: workbook.title },
      warnings: [...countWarning('hiddenSheets', workbook.sheets.length - visible.length), ...sheetWarnings(sheets)],
    };
  },
};

/** Sheets behind more sheets or rows than are read of a workbook count as cut off. */
function readSheets(sheets: readonly WorkbookSheet[], workbook: Workbook): NamedLines[] {
  const read: NamedLines[] = [];
  let rows = 0;
  for (const { name, readXml } of sheets) {
    const isBeyond = rows >= mostRows || read.length >= mostSheets;
    const lines = isBeyond ? { ...noLines, isCutOff: true } : sheetLines(readSheet(readXml()), workbook);
    read.push({ name, ...lines });
    rows += lines.lines.length;
  }
  return read;
}

/** A sheet that begins with a line of its own, its title, needs no name. */
function nameLine({ name, lines }: NamedLines): SourceLine[] {
  return givenByProgram.test(name) || lines[0]?.cells === undefined ? [] : [{ text: name.trim() }];
}

function sheetWarnings(sheets: readonly SheetLines[]): Warning[] {
  const sum = (count: (sheet: SheetLines) => number) => sheets.reduce((total, sheet) => total + count(sheet), 0);
  return [
    ...countWarning(
      'hiddenRows',
      sum(({ hiddenRows }) => hiddenRows),
    ),
    ...countWarning(
      'hiddenColumns',
      sum(({ hiddenColumns }) => hiddenColumns),
    ),
    ...countWarning(
      'sheetsCutOff',
      sum(({ isCutOff }) => (isCutOff ? 1 : 0)),
    ),
  ];
}

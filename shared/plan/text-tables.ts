import type { SourceLine } from '../importers/source-document.ts';
import { isHeadingRow, isValueHeading } from './targets/table-columns.ts';

/** A run of lines that are a table's rows, and how many lines it took. */
interface TableRun {
  readonly rows: readonly (readonly string[])[];
  readonly length: number;
}

/** The table over a document on a web page is no table of the document. */
const indexWords = /索\s?引\s?号|发布机构|生成日期|公开日期|发文日期|发布日期|主题分类|文件编号|效力状况|浏览次数|字体/;
const longestGroup = 20;
const longestCell = 60;
const number = /^[≥≤<>约近超]?\s*[〔[]?\d[\d.,]*[〕\]]?\s*(?:%|％|[^\d\s]{0,4})(?:以上|以下|以内|左右)?$/;
const sentence = /[。！？]|.{60}/;
const parting = /\||\s{2}/;

/**
 * Gives tables that were saved as plain text their cells back: lines of cells parted by tabs, bars or wide gaps, and, under
 * a line of column headings, lines parted by single spaces or one line for each cell.
 */
export function restoreTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const result: SourceLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const run = partedRun(lines, index) ?? spacedRun(lines, index) ?? cellRun(lines, index);
    for (const cells of run?.rows ?? []) result.push({ text: cells.join(' | '), cells });
    if (!run) result.push(lines[index] as SourceLine);
    index += run?.length ?? 1;
  }
  return result;
}

/** At least two lines on end with cells; single short lines between them are group rows (一、普及水平). */
function partedRun(lines: readonly SourceLine[], start: number): TableRun | null {
  const rows: (readonly string[])[] = [];
  let parted = 0;
  let length = 0;
  for (let index = start; index < lines.length; index++) {
    const cells = partedCells(lines[index]);
    if (cells) {
      rows.push(cells);
      parted++;
      length = rows.length;
    } else if (parted > 0 && isGroup(lines[index]) && isData(partedCells(lines[index + 1])))
      rows.push([textAt(lines, index)]);
    else break;
  }
  return parted >= 2 ? { rows: rows.slice(0, length).filter((cells) => !isRule(cells)), length } : null;
}

/** The line of dashes under the headings of a table written with bars. */
function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[-:—]*$/.test(cell));
}

/** A group stands over rows with values, a heading over the names of columns. */
function isData(cells: readonly string[] | null): boolean {
  return cells?.slice(1).some((cell) => number.test(cell)) === true;
}

function partedCells(line: SourceLine | undefined): readonly string[] | null {
  if (!line || line.cells || indexWords.test(line.text)) return null;
  if (!parting.test(line.text)) return tabbed(line);
  const bars = barredCells(line.text);
  const gaps = line.text.split(/\s{2,}/);
  const isRow = (cells: readonly string[]) => cells.length >= 3 && cells.every((cell) => cell.length <= longestCell);
  return tabbed(line) ?? [bars, gaps].find(isRow)?.map((cell) => cell.trim()) ?? null;
}

/** What stands between bars; those around the whole line part nothing. */
function barredCells(text: string): readonly string[] {
  const cells = text.split('|').map((cell) => cell.trim());
  return cells.slice(text.startsWith('|') ? 1 : 0, text.endsWith('|') ? -1 : undefined);
}

function tabbed(line: SourceLine | undefined): readonly string[] | null {
  if (!line || line.cells || !line.text.includes('\t') || indexWords.test(line.text)) return null;
  const cells = line.text.split('\t').map((cell) => cell.trim());
  return cells.length >= 3 || (cells.length === 2 && cells.every((cell) => cell.length <= 40)) ? cells : null;
}

/** Under a line of headings parted by single spaces: the last words of each line are its values. */
function spacedRun(lines: readonly SourceLine[], start: number): TableRun | null {
  const headings = words(lines[start]);
  if (headings.length < 3 || !isHeadingRow(headings)) return null;
  const rows: (readonly string[])[] = [headings];
  for (let index = start + 1; index < lines.length; index++) {
    const cells = words(lines[index]);
    const values = cells.filter((cell) => number.test(cell)).length;
    if (values === 0 && !(isGroup(lines[index]) && words(lines[index + 1]).some((cell) => number.test(cell)))) break;
    const extra = Math.max(0, cells.length - headings.length);
    rows.push(extra > 0 ? [cells.slice(0, extra + 1).join(''), ...cells.slice(extra + 1)] : cells);
  }
  return rows.length >= 2 ? { rows, length: rows.length } : null;
}

function words(line: SourceLine | undefined): string[] {
  return !line || line.cells || sentence.test(line.text) ? [] : line.text.trim().split(/\s+/);
}

/** One line for each cell: a run of headings, then rows of as many lines, values under the headings of values. */
function cellRun(lines: readonly SourceLine[], start: number): TableRun | null {
  const headings = headingCells(lines, start);
  if (headings.length < 3 || !isHeadingRow(headings)) return null;
  const rows: (readonly string[])[] = [headings];
  let index = start + headings.length;
  while (index < lines.length) {
    const cells = headings.map((_, offset) => textAt(lines, index + offset));
    if (fits(cells, headings)) {
      rows.push(cells);
      index += headings.length;
    } else if (
      isGroup(lines[index]) &&
      fits(
        headings.map((_, at) => textAt(lines, index + 1 + at)),
        headings,
      )
    ) {
      rows.push([textAt(lines, index++)]);
    } else break;
  }
  return rows.length >= 2 ? { rows, length: index - start } : null;
}

function headingCells(lines: readonly SourceLine[], start: number): string[] {
  const cells: string[] = [];
  for (let index = start; index < lines.length && cells.length < 10; index++) {
    const text = textAt(lines, index);
    const isHeading =
      (text.length <= longestCell && isValueHeading(text)) ||
      /^(?:序号|类别|.{0,4}指标(?:名称)?|项目|内容|(?:计量)?单位|(?:指标)?属性|备注)$/.test(text);
    if (!isHeading) break;
    cells.push(text);
  }
  return cells;
}

function fits(cells: readonly string[], headings: readonly string[]): boolean {
  const values = cells.filter((_, index) => isValueHeading(headings[index] ?? ''));
  const names = cells.filter((_, index) => !isValueHeading(headings[index] ?? ''));
  return (
    values.every((cell) => number.test(cell) || /^[—\-/]*$/.test(cell)) &&
    values.some((cell) => number.test(cell)) &&
    names.every((cell) => cell.length <= 40)
  );
}

/** A short line without values between rows. */
function isGroup(line: SourceLine | undefined): boolean {
  return (
    line !== undefined &&
    !line.cells &&
    line.text.length <= longestGroup &&
    !/[。；：]$/.test(line.text) &&
    !number.test(line.text)
  );
}

function textAt(lines: readonly SourceLine[], index: number): string {
  const line = lines[index];
  return line && !line.cells ? line.text.trim() : '';
}

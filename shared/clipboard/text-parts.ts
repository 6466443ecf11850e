import { readMark } from '../plan/heading-marks.ts';
import { cleanRuns, runsText, splitLines } from './clean-runs.ts';
import { type PastedPart, type PastedTable, plainLine } from './pasted-part.ts';

/** A cell in quotation marks, those in it doubled: so spreadsheets write one with line breaks or tabs in it. */
const quotedCell = /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g;
/** Stands for a line break and a tab within a cell while lines are told apart. */
const [heldBreak, heldTab] = ['\v', ' '];

/**
 * Reads pasted text: a line of it is a line, lines of as many cells parted by tabs a table. A “\v”, as Word writes a break
 * within a paragraph, parts lines only where something new begins.
 */
export function partsOfText(text: string): readonly PastedPart[] {
  const parts: PastedPart[] = [];
  let rows: string[][] = [];
  const endRows = () => {
    parts.push(...partsOfRows(rows));
    rows = [];
  };
  for (const line of linesOf(text)) {
    const cells = line.split('\t');
    if (cells.length < 2 || isMarkedLine(cells) || (rows[0] && rows[0].length !== cells.length)) endRows();
    if (cells.length < 2 || isMarkedLine(cells)) parts.push(...linesOfText(line));
    else rows.push(cells);
  }
  endRows();
  return parts;
}

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  return (lines.includes('\t') ? lines.replace(quotedCell, holdCell) : lines).split('\n');
}

function holdCell(quoted: string, before: string, cell: string): string {
  if (!/[\t\n]/.test(cell)) return quoted;
  return before + cell.replaceAll('""', '"').replaceAll('\n', heldBreak).replaceAll('\t', heldTab);
}

/** Word writes a tab behind an automatic number or bullet. */
function isMarkedLine([first = '']: readonly string[]): boolean {
  return /^\s*[·•●○■◆§o–—-]\s*$/.test(first) || readMark(first.trim())?.rest === '';
}

/** Rows as a table where there are several and most show two cells or more; one alone is text with tabs in it. */
function partsOfRows(rows: readonly (readonly string[])[]): readonly PastedPart[] {
  const filled = rows.filter((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
  if (rows.length > 1 && filled.length * 2 >= rows.length) return [tableOf(rows)];
  return rows.flatMap((cells) => linesOfText(cells.join('\t')));
}

function tableOf(rows: readonly (readonly string[])[]): PastedTable {
  const cells = rows.map((row) => row.map((text) => ({ colSpan: 1, rowSpan: 1, runs: cleanRuns([{ text }], true) })));
  return { kind: 'table', rows: cells, headerRows: 1, widths: [], framed: false };
}

function linesOfText(line: string): readonly PastedPart[] {
  return splitLines([{ text: line }], true)
    .map((runs) => cleanRuns(runs))
    .filter((runs) => runsText(runs) !== '')
    .map(plainLine);
}

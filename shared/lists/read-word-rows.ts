import type { Result, Warning } from '../result.ts';
import { emptyLists, type OfficeLists } from './office-lists.ts';
import type { ListRow } from './sheet-rows.ts';

/** What the sheet's own first row says. */
const headings = /^(?:近义词|同义词|词语?)\s*\d*$|^第?[一二三四五六七八九十]*组/;

/** Reads the rows of 近义词: a group a row, a word a cell; several in one cell are parted by “、”. */
export function readWordRows(rows: readonly ListRow[], sheet: string): Result<OfficeLists> {
  const groups: string[][] = [];
  const warnings: Warning[] = [];
  for (const { row, cells } of rows) {
    const texts = [...cells.values()];
    if (texts.every((text) => headings.test(text))) continue;
    const words = texts.flatMap((text) => text.split(/[、，,；;\s]+/)).filter((word) => word.length > 1);
    const group = [...new Set(words)];
    if (group.length > 1) groups.push(group);
    else warnings.push({ code: 'listsLoneWord', details: { sheet, row: String(row), text: texts.join('、') } });
  }
  return { value: { ...emptyLists, nearWords: groups }, warnings };
}

import { type ColumnRole, type TableBlock, textOf } from '../document/model.ts';
import { placeholdersIn } from '../document/placeholders.ts';
import { cellAt, layOutTable, type PlacedCell, type TableGrid } from '../document/table-grid.ts';
import type { Check, Report } from './check.ts';

/** Cells of an indicator table that hold something else than their column: a value without a number, a nature of no kind. */
export const indicatorCells: Check = {
  name: 'indicatorCells',
  run: ({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' && block.kind === 'indicators' ? inTable(block) : [])),
};

function inTable(table: TableBlock): Report[] {
  const grid = layOutTable(table);
  return grid.cells.flatMap((placed) => {
    const row = table.children[placed.row];
    const role = table.columns[placed.column]?.role;
    if (!row || !role || placed.row < table.headerRows || row.kind === 'group' || placed.colSpan > 1) return [];
    const indicator = indicatorOf(table, grid, placed.row);
    return indicator === '' ? [] : reportsOn(placed, role, indicator, row.kind === 'ofWhich');
  });
}

/** The row's indicator; '' in a row that is not written yet. */
function indicatorOf({ columns }: TableBlock, grid: TableGrid, row: number): string {
  const column = columns.findIndex(({ role }) => role === 'indicator');
  const placed = cellAt(grid, row, column);
  return placed ? plainText(placed) : '';
}

/** In a narrow column words are broken anywhere. */
function plainText({ cell }: PlacedCell): string {
  return textOf(cell).replace(/\s+/g, '');
}

/** Comparisons and words that stand for a value, and the signs for “none”. */
const valueWords =
  /[\d０-９一二三四五六七八九十百千万亿≥≤＞＜><]|达|完成|符合|全部|全覆盖|实现|保持|稳定|逐年|持续|提高|提升|上升|增|下降|减|高于|低于|超|不少于|合格|良好|优|健全|建立|上级|下达|同步|有|无|是|否|^[—–－\-―/／…]+$/;

/** A part (其中) of an indicator shares its unit and nature. */
function reportsOn(placed: PlacedCell, role: ColumnRole, indicator: string, isPart: boolean): Report[] {
  const text = plainText(placed);
  const place = { blockId: placed.cell.id, start: 0, end: textOf(placed.cell).length };
  const report = (code: string, details = {}): Report[] => [
    { code, severity: 'warning', ...place, details: { indicator, ...details } },
  ];
  if (placeholdersIn(placed.cell).length > 0) return [];
  if (role === 'base' || role === 'target') {
    if (text === '') return report('noValue');
    return valueWords.test(text) ? [] : report('oddValue', { text });
  }
  if (isPart) return [];
  if (role === 'unit') return text === '' ? report('noUnit') : [];
  if (role !== 'nature' || /^(?:约束|预期)性?(?:指标)?$/.test(text)) return [];
  return text === '' ? report('noNature') : report('oddNature', { text });
}

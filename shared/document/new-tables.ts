import type { TableBlock, TableCell, TableRow } from './model.ts';

/** What a cell says of a target's nature. */
export const natureWords = { binding: '约束性', anticipated: '预期性' } as const;

/** Columns of an indicator table: what each holds, how wide it is, and its head. */
const indicatorColumns = [
  { role: 'ordinal', share: 0.08, head: '序号' },
  { role: 'indicator', share: 0.32, head: '指标' },
  { role: 'unit', share: 0.1, head: '单位' },
  { role: 'base', share: 0.16, head: '基期值' },
  { role: 'target', share: 0.18, head: '目标值' },
  { role: 'nature', share: 0.16, head: '属性' },
] as const;

/** A plain table with empty cells. */
export function plainTable(rows: number, columns: number, newId: () => string): TableBlock {
  return {
    type: 'table',
    id: newId(),
    kind: 'plain',
    headerRows: 1,
    columns: Array.from({ length: columns }, () => ({ share: 1 / columns })),
    children: Array.from({ length: rows }, () =>
      rowOf(
        Array.from({ length: columns }, () => ''),
        newId,
      ),
    ),
  };
}

/** An indicator table with its heads and three rows; the years of base and aim are those of the draft. */
export function indicatorTable(baseYear: number, targetYear: number, newId: () => string): TableBlock {
  const heads = indicatorColumns.map(({ role, head }) =>
    role === 'base' ? `${baseYear}年` : role === 'target' ? `${targetYear}年` : head,
  );
  const rows = [1, 2, 3].map((ordinal) => rowOf([String(ordinal), '', '', '', '', natureWords.anticipated], newId));
  return {
    type: 'table',
    id: newId(),
    kind: 'indicators',
    headerRows: 1,
    columns: indicatorColumns.map(({ role, share }) => ({ role, share })),
    children: [rowOf(heads, newId), ...rows],
  };
}

function rowOf(texts: readonly string[], newId: () => string): TableRow {
  return {
    type: 'row',
    children: texts.map((text): TableCell => ({ type: 'cell', id: newId(), children: [{ text }] })),
  };
}

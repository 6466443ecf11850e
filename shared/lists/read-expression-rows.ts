import type { Expression } from '../expressions/expression.ts';
import { splitForms } from '../expressions/restore-expressions.ts';
import type { Result, Warning } from '../result.ts';
import { cellOf, findColumns, keyOfWord, type ListTable } from './columns.ts';
import { type ExpressionColumn, expressionHeadings, expressionKindNames } from './list-sheets.ts';
import { emptyLists, type OfficeLists } from './office-lists.ts';
import type { ListRow } from './sheet-rows.ts';

/** What a row gave, with what of it could not be read. */
interface ReadRow {
  readonly expression?: Expression;
  readonly faults: readonly { readonly code: string; readonly text: string }[];
}

/** Reads the rows of 规范表述; only the column of that name is needed. */
export function readExpressionRows(rows: readonly ListRow[], sheet: string): Result<OfficeLists> {
  const { columns, rows: filled } = findColumns(rows, expressionHeadings);
  if (columns.text === undefined)
    return { value: emptyLists, warnings: [{ code: 'listsNoColumn', details: { sheet, column: '规范表述' } }] };
  const expressions: Expression[] = [];
  const warnings: Warning[] = [];
  for (const line of filled) {
    const { expression, faults } = readRow(line, columns);
    if (expression) expressions.push(expression);
    warnings.push(...faults.map(({ code, text }) => ({ code, details: { sheet, row: String(line.row), text } })));
  }
  return { value: { ...emptyLists, expressions }, warnings };
}

function readRow(line: ListRow, columns: ListTable<ExpressionColumn>['columns']): ReadRow {
  const cell = (column: ExpressionColumn) => cellOf(line, columns[column]);
  const text = cell('text');
  if (text.length < 2) return { faults: [{ code: 'listsNoText', text: [...line.cells.values()].join('、') }] };
  const kind = keyOfWord(expressionKindNames, cell('kind'));
  const [from, until] = [dateOf(cell('from')), dateOf(cell('until'))];
  const isOddTerm = from !== null && until !== null && from > until.padEnd(7, '~');
  const expression: Expression = {
    text,
    kind: kind ?? 'usage',
    from: isOddTerm ? null : from,
    until,
    successor: cell('successor') || null,
    shortForms: formsOf(cell('shortForms')),
    wrongForms: formsOf(cell('wrongForms')),
  };
  const faults = [
    ...(kind === undefined && cell('kind') !== '' ? [{ code: 'listsUnknownKind', text: cell('kind') }] : []),
    ...[cell('from'), cell('until')].filter(isNoDate).map((odd) => ({ code: 'listsOddDate', text: odd })),
    ...(isOddTerm ? [{ code: 'listsOddTerm', text: `${from}—${until}` }] : []),
  ];
  return { expression, faults };
}

/** A single character would be found everywhere. */
function formsOf(text: string): readonly string[] {
  return splitForms(text).filter((form) => form.length > 1);
}

/** “2021”, “2021年3月”, “2021.3.15”, “202103” → “2021” or “2021-03”; null where it is none. */
function dateOf(text: string): string | null {
  const [, year, month] = /^((?:19|20)\d\d)(?:\s*[年.\-/／—]?\s*(1[0-2]|0?[1-9])(?!\d{3}))?/.exec(text) ?? [];
  if (year === undefined) return null;
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}

function isNoDate(text: string): boolean {
  return text !== '' && !/^(?:至今|今|现行|长期|[-—/无]+)$/.test(text) && dateOf(text) === null;
}

import type { Comparison } from '../model.ts';
import { compare } from './comparison.ts';
import { foldMarks } from './fold.ts';
import { arabicPattern } from './numerals.ts';
import { findQuantities, type Quantity } from './quantity.ts';

/** A cell's words and where they stand in the text of their row. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

/** A value that a table cell holds. */
export interface CellValue {
  readonly op: Comparison;
  readonly valueText: string;
  readonly value: Quantity['value'];
  readonly unit: string;
}

const longestValue = 12;
const comparing = '(?:≥|>=|≤|<=|>|<|约|近|超过|达到?|不[低少高多]于|不超过|控制在|至少|以[上下内]|左右)';
const bareNumber = new RegExp(
  `^(${comparing}{0,2}\\s*\\[?)(${arabicPattern})(?:\\s*(?:-{1,2}|~|至)\\s*(${arabicPattern}))?(?=\\]?\\s*${comparing}?\\s*(?:\\(.*\\))?$)`,
);

/** The value of a cell; a bare number takes the unit of its row. Null for “—”, words and empty cells. */
export function readCell(cell: string, rowUnit: string): CellValue | null {
  const text = foldMarks(cell.trim());
  const quantity = bareQuantity(text, rowUnit) ?? soleQuantity(text);
  if (quantity === null) return null;
  return { op: compare(text, quantity, 0).op, valueText: cell.trim(), value: quantity.value, unit: quantity.unit };
}

function bareQuantity(text: string, unit: string): Quantity | null {
  const match = bareNumber.exec(text);
  if (!match) return null;
  const [whole, before = '', low = '', high] = match;
  const lowest = Number(low.replaceAll(',', ''));
  const value = high ? ([lowest, Number(high.replaceAll(',', ''))] as const) : lowest;
  return { start: before.length, end: whole.length, value, unit, more: false, numeral: low };
}

/** “95%以上”; a longer text is words that name what they count themselves. */
function soleQuantity(text: string): Quantity | null {
  if (text.length > longestValue) return null;
  const found = findQuantities(text);
  return found.length === 1 ? (found[0] ?? null) : null;
}

import { unitPattern } from './units.ts';

/** What the head of an indicator row says. */
export interface RowHead {
  /** Without its number and unit bracket, as written. */
  readonly indicator: string;
  /** From its bracket or the unit column; '' where the row names none. */
  readonly unit: string;
  /** A part of the row above (其中：…). */
  readonly isPart: boolean;
}

const unitBracket = new RegExp(`[（(]\\s*((?:[百千万亿]{0,2}${unitPattern}|[％%‰])[^（）()，,；;]{0,6})\\s*[)）]\\s*$`);
const itemNumber = /^\s*(?:[（(]?\d{1,2}[)）.．、]|\d{1,2}\s+|[①-⑳])\s*/;
const partOf = /^\s*[-—*]*\s*(?:其中|#)[：:，,、]?\s*/;

/** Reads the cells that name a row and its unit cell. */
export function readRowHead(nameCells: readonly string[], unitCell: string): RowHead {
  const names = nameCells
    .map((cell) => cell.replace(itemNumber, '').trim())
    .filter((cell) => cell !== '' && !/^\d+$/.test(cell));
  const name = names.at(-1) ?? '';
  const bracket = unitBracket.exec(name);
  const indicator = name
    .replace(unitBracket, '')
    .replace(/[％%]$/, '')
    .replace(partOf, '')
    .trim();
  const fallback = /[％%]$/.test(name) ? '%' : '';
  return { indicator, unit: bracket?.[1] ?? (unitCell.trim() || fallback), isPart: partOf.test(name) };
}

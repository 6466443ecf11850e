import type { PlanKind } from './model.ts';
import { numeralValue } from './numeral-value.ts';

/** The years a document covers, both included. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The five-year period of an ordinal: 十四五 → 2021–2025 (the third began in 1966, after the years of adjustment). */
export function fiveYearPeriod(ordinal: number): Period {
  const start = ordinal >= 3 ? 1966 + 5 * (ordinal - 3) : 1953 + 5 * (ordinal - 1);
  return { start, end: start + 4 };
}

/** The ordinal of the five-year period that holds a year: 2024 → 14. */
export function ordinalOfYear(year: number): number {
  return year >= 1966 ? Math.floor((year - 1966) / 5) + 3 : Math.floor((year - 1953) / 5) + 1;
}

const year = '((?:19|20)\\d{2})';
const range = new RegExp(`${year}年?\\s*(?:[—－–\\-~～至到]|——)+\\s*${year}`);
const singleYear = new RegExp(`${year}(?=年|学年|\\s|[^\\d]|$)`, 'g');
const ordinalWord = /(?:“|")?([一二三四五六七八九十]{1,3})五(?:”|")?(?=.{0,24}(?:规划|计划|纲要|时期|期间|发展))/;
const ordinalLong = /第([一二三四五六七八九十]{1,3})个五年/;
const chineseYear = /(?<![\d〇○零一二三四五六七八九])([一二][〇○零九][〇○零一二三四五六七八九]{2})年/;

/** The period that a title names, or failing that the opening text, or the date of the frame; undefined where none does. */
export function periodOf(
  title: string,
  opening: readonly string[],
  frame: readonly string[],
  kind: PlanKind,
): Period | undefined {
  const named = rangeIn(title) ?? ordinalIn(title) ?? yearsIn(title, kind);
  if (named) return named;
  for (const text of opening) {
    const found = rangeIn(text) ?? (kind === 'fiveYearPlan' ? ordinalIn(text) : undefined) ?? firstYear(text);
    if (found) return found;
  }
  return firstYear(frame.join('\n'));
}

function rangeIn(text: string): Period | undefined {
  const match = range.exec(text);
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match && end > start && end - start <= 50 ? { start, end } : undefined;
}

function ordinalIn(text: string): Period | undefined {
  const word = ordinalLong.exec(text)?.[1] ?? ordinalWord.exec(text)?.[1];
  return word ? fiveYearPeriod(numeralValue(word)) : undefined;
}

function yearsIn(title: string, kind: PlanKind): Period | undefined {
  const years = [...title.matchAll(singleYear)].map((match) => Number(match[1]));
  const written = chineseYear.exec(title)?.[1];
  if (written)
    years.push(
      Number([...written].map((digit) => numeralValue(digit === '○' || digit === '零' ? '〇' : digit)).join('')),
    );
  if (years.length === 0) return undefined;
  const start = Math.min(...years);
  return { start, end: kind === 'summaryAndPlan' ? Math.max(...years) : (years.at(-1) ?? start) };
}

function firstYear(text: string): Period | undefined {
  const found = new RegExp(`${year}年`).exec(text)?.[1];
  return found ? { start: Number(found), end: Number(found) } : undefined;
}

import { ordinalOfYear, type Period } from '../../plan/period.ts';
import type { RollSource, RollTarget } from './papers.ts';

/** The years of the source and of the draft. */
export interface Terms {
  /** null where the source does not say. */
  readonly from: Period | null;
  readonly to: Period;
}

/** Far years that the state has set: its aims for modernisation, and for carbon. */
const farYears: readonly number[] = [2035, 2049, 2050, 2060];
/** The last five-year plan of the last century. */
const lastOrdinalOfHistory = 9;
/** The year before the review period of a five-year plan, which its review starts from. */
const reviewed = 6;

export function termsOf({ start, end }: Pick<RollSource, 'start' | 'end'>, to: RollTarget): Terms {
  return { from: start === null || end === null ? null : { start, end }, to: { start: to.start, end: to.end } };
}

/** A plan for several years; others are yearly, be it with a summary of the year before. */
export function isLong({ start, end }: Period): boolean {
  return end - start > 1;
}

/** The year that a yearly paper plans for, the later one of a summary with a plan; a long plan's first. */
export function plannedYear(term: Period): number {
  return isLong(term) ? term.start : term.end;
}

export function isSameTime({ from, to }: Terms): boolean {
  if (from === null || isLong(from) !== isLong(to)) return false;
  return plannedYear(from) === plannedYear(to) && (!isLong(from) || from.end === to.end);
}

/** The years that the two plan for where both are yearly papers; null elsewhere. */
export function yearsPlanned({ from, to }: Terms): { readonly from: number; readonly to: number } | null {
  return from === null || isLong(from) || isLong(to) ? null : { from: plannedYear(from), to: plannedYear(to) };
}

/** Years of history and the far aims of the state are what they are in any period. */
export function isFixedYear(year: number, { from }: Terms): boolean {
  return year < 2000 || (farYears.includes(year) && year > (from?.end ?? 0));
}

/** The draft's year that answers to one of the source; null where none is known to. */
export function movedYear(year: number, terms: Terms): number | null {
  const { from, to } = terms;
  if (isFixedYear(year, terms) || isSameTime(terms)) return year;
  if (from === null || isLong(from) !== isLong(to)) return null;
  const shift = plannedYear(to) - plannedYear(from);
  if (!isLong(from)) return Math.abs(year - plannedYear(from)) <= 1 ? year + shift : null;
  if (from.end - from.start !== to.end - to.start) return movedEdge(year, from, to);
  return year >= from.start - reviewed && year <= from.end + 1 ? year + shift : null;
}

/** Of plans of different lengths, only the base year, the first and the last year answer to each other. */
function movedEdge(year: number, from: Period, to: Period): number | null {
  if (year === from.end) return to.end;
  return year === from.start || year === from.start - 1 ? to.start + year - from.start : null;
}

/** The ordinal of the five-year period, 十四 as 14, that answers to one of the source; null where none is known to. */
export function movedOrdinal(ordinal: number, terms: Terms): number | null {
  if (ordinal <= lastOrdinalOfHistory || isSameTime(terms)) return ordinal;
  const own = terms.from && ordinalOf(terms.from);
  const next = ordinalOf(terms.to);
  if (own === null || next === null) return null;
  const isKnown = ordinal === own || (Math.abs(ordinal - own) === 1 && lookAround(terms));
  const moved = ordinal + next - own;
  return isKnown && moved > 0 ? moved : null;
}

/**
 * Whether both look back and ahead at the same other periods: all long plans do; yearly papers that stand in one place of
 * their periods, or in one period: 谋划“十五五” is of the last year.
 */
function lookAround(terms: Terms): boolean {
  const years = yearsPlanned(terms);
  if (years === null) return terms.from !== null && isLong(terms.from) && isLong(terms.to);
  return ordinalOfYear(years.from) === ordinalOfYear(years.to) || (years.to - years.from) % 5 === 0;
}

/** The ordinal of the five-year period that a paper stands in; null for a plan that lies across two. */
function ordinalOf(term: Period): number | null {
  const ordinal = ordinalOfYear(plannedYear(term));
  return isLong(term) && ordinalOfYear(term.end) !== ordinal ? null : ordinal;
}

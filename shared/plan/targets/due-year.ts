import type { PlanIdentity } from '../model.ts';
import type { Mention } from './mention.ts';
import { firstPlannedYear, type Setting } from './sections.ts';
import { findYears, openingYear } from './years.ts';

/** Of a plan for several years the last one holds for all it aims at. */
function endOfPlan(meta: PlanIdentity): number | null {
  const spansYears = (meta.periodStart ?? 0) < (meta.periodEnd ?? 0) && meta.kind !== 'summaryAndPlan';
  return meta.kind === 'fiveYearPlan' || spansYears ? meta.periodEnd : null;
}

/**
 * The year by which a value is to be reached: named in its sentence before it, or behind it in its clause (2025年底前), in
 * the opening of its unit, in a heading above; of a plan for several years else its last year, of other plans null.
 */
export function dueYearOf(mention: Mention, { unit, section, meta }: Setting): number | null {
  const first = firstPlannedYear(meta) ?? 0;
  const planned = (year: number | null) => (year !== null && year >= first ? year : null);
  return planned(yearInSentence(mention)) ?? planned(openingYear(unit)) ?? planned(section.dueYear) ?? endOfPlan(meta);
}

/** The same for a result: the year its sentence or the opening of its unit names. */
export function reportedYearOf(mention: Mention, { unit }: Setting): number | null {
  return yearInSentence(mention) ?? openingYear(unit);
}

function yearInSentence(mention: Mention): number | null {
  const { text, quantity, clauseEnd } = mention;
  const before = findYears(text.slice(0, quantity.start)).findLast((year) => !year.base);
  if (before) return before.year;
  const behind = text.slice(quantity.end, clauseEnd);
  return findYears(behind).find((year) => /^[底末]?(?:以?前|之前|前)/.test(behind.slice(year.end)))?.year ?? null;
}

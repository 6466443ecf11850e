import type { PlanMeta, PlanUnit } from '../model.ts';
import type { Mention } from './mention.ts';
import type { Section } from './sections.ts';
import { findYears, openingYear } from './years.ts';

/**
 * The year by which a value is to be reached: named in its sentence before it, or behind it in its clause (2025年底前), in
 * the opening of its unit, in a heading above; of a five-year plan else the last year, of other plans null.
 */
export function dueYearOf(mention: Mention, unit: PlanUnit, section: Section, meta: PlanMeta): number | null {
  const period = meta.kind === 'fiveYearPlan' ? meta.periodEnd : null;
  return yearInSentence(mention) ?? openingYear(unit) ?? section.dueYear ?? period;
}

/** The same for a result: the year its sentence or the opening of its unit names. */
export function reportedYearOf(mention: Mention, unit: PlanUnit): number | null {
  return yearInSentence(mention) ?? openingYear(unit);
}

function yearInSentence(mention: Mention): number | null {
  const { text, quantity, clauseEnd } = mention;
  const before = findYears(text.slice(0, quantity.start)).findLast((year) => !year.base);
  if (before) return before.year;
  const behind = text.slice(quantity.end, clauseEnd);
  return findYears(behind).find((year) => /^[底末]?(?:以?前|之前|前)/.test(behind.slice(year.end)))?.year ?? null;
}

import type { Plan, PlanUnit } from '../plan/model.ts';
import { sectionsOf } from '../plan/targets/sections.ts';
import type { ExpressionReader } from './expression-reader.ts';
import { type ExpressionMark, findExpressions } from './find-expressions.ts';

/** A wording of a plan that would be wrong in a text of today. */
export interface PlanWording extends ExpressionMark {
  readonly unitId: string;
}

/** What of a plan is cut, outdated, ended or misplaced for who would take it over in a year, in reading order. */
export function planWordings(
  { units, meta }: Pick<Plan, 'units' | 'meta'>,
  reader: ExpressionReader,
  year: number,
): readonly PlanWording[] {
  const sections = sectionsOf(units, meta);
  const open: PlanUnit[] = [];
  return units.flatMap((unit, place) => {
    if (unit.level > 0) while ((open.at(-1)?.level ?? 0) >= unit.level) open.pop();
    const headings = open.map(({ title }) => title);
    if (unit.level > 0 && unit.title !== '') open.push(unit);
    const lookingBack = sections[place]?.mood === 'result';
    return findExpressions(unit.text, reader, year, { lookingBack, headings }).map((mark) => ({
      ...mark,
      unitId: unit.id,
    }));
  });
}

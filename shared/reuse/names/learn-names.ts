import type { PlanIdentity, PlanUnit } from '../../plan/model.ts';
import { isNumberOnly } from './numbered-schools.ts';
import { officeNames } from './office-names.ts';
import { ownExpressions } from './own-expressions.ts';
import { peopleNames } from './people-names.ts';
import { placeNames } from './place-names.ts';
import { readText } from './reading.ts';
import { mostNamedPlace, regionNames } from './region-names.ts';
import { schoolNames } from './school-names.ts';

/** What learning names needs to know of a plan. */
export interface NamedPlan {
  readonly meta: PlanIdentity;
  readonly units: readonly PlanUnit[];
}

/**
 * The names that belong to a plan's own place, each at least two characters long: its region down to the bare place
 * name, its issuer, and the places, schools, offices, people and brands that its text names. What any place could say
 * (农村学校, “双减”) is none.
 */
export function learnNames({ meta, units }: NamedPlan): readonly string[] {
  const region = regionNames(meta);
  const reading = readText(units.map((unit) => unit.text).join('\n'), region);
  const own = region.length > 0 ? region : mostNamedPlace(reading);
  const names = [
    ...own,
    ...(meta.issuer ? [meta.issuer] : []),
    ...placeNames(reading, own),
    ...schoolNames(reading),
    ...officeNames(reading),
    ...peopleNames(reading),
    ...ownExpressions(reading, own),
  ];
  return [...new Set(names)].filter((name) => name.length > 2 || reading.isWhole(name) || isNumberOnly(name));
}

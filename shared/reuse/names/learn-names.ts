import type { PlanIdentity, PlanUnit } from '../../plan/model.ts';
import { bodyNames } from './body-names.ts';
import { contacts } from './contacts.ts';
import { headedNames } from './headed-names.ts';
import { isNumberOnly, schoolsOfPlaces } from './numbered-schools.ts';
import { ownExpressions } from './own-expressions.ts';
import { patternNames } from './pattern-names.ts';
import { peopleNames } from './people-names.ts';
import { placeNames } from './place-names.ts';
import { projectNames } from './project-names.ts';
import { readAgain, readText } from './reading.ts';
import { mostNamedPlace, regionNames } from './region-names.ts';
import { rowNames } from './row-names.ts';
import { schoolNames } from './school-names.ts';
import { spotNames } from './spot-names.ts';

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
  const first = readText(units.map((unit) => unit.text).join('\n'), region);
  const own = region.length > 0 ? region : mostNamedPlace(first);
  const places = placeNames(first, own);
  const reading = readAgain(first, own, places);
  const spots = spotNames(reading, own);
  const names = [
    ...own,
    ...(meta.issuer ? [meta.issuer] : []),
    ...places,
    ...spots,
    ...bodyNames(reading, new Set([...own, ...places, ...spots])),
    ...headedNames(reading, new Set([...own, ...places, ...spots])),
    ...schoolNames(reading),
    ...schoolsOfPlaces(reading, [...own, ...places]),
    ...peopleNames(reading),
    ...projectNames(reading),
    ...ownExpressions(reading, [...own, ...places]),
    ...patternNames(reading.text, [...own, ...places]),
    ...contacts(reading.text),
  ];
  return [...new Set([...names, ...rowNames(reading, names)])].filter(
    (name) => name.length > 2 || reading.isWhole(name) || isNumberOnly(name),
  );
}

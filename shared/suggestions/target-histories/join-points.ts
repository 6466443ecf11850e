import type { TargetPoint } from './target-history.ts';

/** Points by year, those without one last; the same value told for the same place and year is one point with all its sources. */
export function joinPoints(points: readonly TargetPoint[]): TargetPoint[] {
  const joined = new Map<string, TargetPoint>();
  for (const point of points) {
    const key = sameness(point);
    const known = joined.get(key);
    joined.set(key, known ? joinTwo(known, point) : point);
  }
  return [...joined.values()].toSorted(byYear);
}

/** A base is a value that was reached. Plans that name no region are places of their own. */
function sameness({ kind, year, role, region, planId, value }: TargetPoint): string {
  const place = region === null ? planId : `${role} ${region}`;
  const rounded = [value].flat().map((number) => Number(number.toPrecision(10)));
  return [kind === 'target' ? 'aim' : 'fact', year, place, ...rounded].join('\n');
}

function joinTwo(known: TargetPoint, other: TargetPoint): TargetPoint {
  const isSurer = known.kind === 'base' && other.kind === 'achieved';
  const [first, second] = isSurer ? [other, known] : [known, other];
  const sources = [...known.alsoIn, { planId: second.planId, planTitle: second.planTitle, unitId: second.unitId }];
  const seen = new Set([first.planId]);
  return { ...first, alsoIn: sources.filter(({ planId }) => !seen.has(planId) && seen.add(planId)) };
}

const kindOrder = { base: 0, achieved: 1, target: 2 } as const;

function byYear(one: TargetPoint, other: TargetPoint): number {
  const years = (one.year ?? Number.POSITIVE_INFINITY) - (other.year ?? Number.POSITIVE_INFINITY);
  return (Number.isNaN(years) ? 0 : years) || kindOrder[one.kind] - kindOrder[other.kind];
}

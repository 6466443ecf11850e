import { isSamePlace } from '../../../shared/plan/places.ts';
import { dimensionOf, isRate } from '../../../shared/suggestions/target-histories/dimension.ts';
import type { TargetHistory, TargetPoint } from '../../../shared/suggestions/target-histories/target-history.ts';

/** Whose value it is: the draft’s own place, one over it, or any other. */
export type PointPlace = 'own' | 'superior' | 'other';

/** A value as the chart draws it: from `low` to `high`, which are the same but for a range. */
export interface ChartMark {
  readonly point: TargetPoint;
  readonly year: number;
  readonly low: number;
  readonly high: number;
  /** Drawn hollow; what was reached, or a change started from, is filled. */
  readonly isAim: boolean;
  readonly place: PointPlace;
  /** Its value is written beside it, above or below. */
  readonly label: 'above' | 'below' | null;
}

/** All that is drawn of a history. */
export interface ChartMarks {
  readonly marks: readonly ChartMark[];
  /** What the own place reached, one mark a year, for the line through it. */
  readonly reached: readonly ChartMark[];
  /** The share that the superior’s plan in force aims at. */
  readonly reference: ChartMark | null;
  /** The years written below: some of those that there are values of. */
  readonly years: readonly number[];
  readonly yearRange: readonly [number, number];
  readonly valueRange: readonly [number, number];
  /** How many values of other places are left to the list, since they would flatten the rest. */
  readonly beyond: number;
}

/** So many years may stand side by side. */
const narrowestYears = 7;
/** A larger place counts more of everything. */
const largestMultiple = 3;

/** Whose value a point is. A plan without a role is of our own place if its region ends as ours does. */
export function placeOf({ role, region }: TargetPoint, ownRegion: string): PointPlace {
  if (role === 'own' || role === 'superior') return role;
  return role !== 'peer' && isSamePlace(region, ownRegion) ? 'own' : 'other';
}

const places: readonly PointPlace[] = ['own', 'superior', 'other'];

/** Points as a list has them: the latest first, those without a year last; of one year our own first. */
export function latestFirst(points: readonly TargetPoint[], ownRegion: string): readonly TargetPoint[] {
  const rank = (point: TargetPoint) => places.indexOf(placeOf(point, ownRegion));
  return points.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0) || rank(one) - rank(other));
}

/** What to draw of a history; null where fewer than two values have a year, of which a list tells as much. */
export function chartMarks(history: TargetHistory, ownRegion: string): ChartMarks | null {
  const dated = history.points.flatMap((point) => markOf(point, ownRegion));
  const near = withinReach(dated, isRate(dimensionOf(history.unit).name));
  if (near.length < 2) return null;
  const years = near.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    marks: labelled(near),
    reached: reachedIn(near),
    reference: history.measure === 'level' && /%|‰/.test(history.unit) ? referenceOf(near) : null,
    years: someYears(first, last, years),
    yearRange: [first - 0.5, last + 0.5],
    valueRange: valueRange(near, history.unit === '%'),
    beyond: dated.length - near.length,
  };
}

function markOf(point: TargetPoint, ownRegion: string): ChartMark[] {
  if (point.year === null) return [];
  const [low, high] = typeof point.value === 'number' ? [point.value, point.value] : point.value;
  const place = placeOf(point, ownRegion);
  return [{ point, year: point.year, low, high, isAim: point.kind === 'target', place, label: null }];
}

/** Shares are comparable everywhere; amounts of other places only where they are of our own size. */
function withinReach(marks: readonly ChartMark[], ofRate: boolean): readonly ChartMark[] {
  const own = marks.filter(({ place }) => place === 'own').map(({ high }) => Math.abs(high));
  if (ofRate || own.length === 0) return marks;
  const most = Math.max(...own) * largestMultiple;
  return marks.filter(({ place, high }) => place === 'own' || Math.abs(high) <= most);
}

/** The last own aim and the last own result have their values beside them, the greater one above. */
function labelled(marks: readonly ChartMark[]): readonly ChartMark[] {
  const own = marks.filter(({ place }) => place === 'own');
  const chosen = own.length > 0 ? own : marks;
  const aim = latest(chosen.filter(({ isAim }) => isAim));
  const fact = latest(chosen.filter(({ isAim }) => !isAim));
  return marks.map((mark) => {
    if (mark !== aim && mark !== fact) return mark;
    const other = mark === aim ? fact : aim;
    const isLower = other !== undefined && (mark.high < other.high || (mark.high === other.high && mark === fact));
    return { ...mark, label: isLower ? 'below' : 'above' };
  });
}

function latest(marks: readonly ChartMark[]): ChartMark | undefined {
  return marks.reduce<ChartMark | undefined>((last, mark) => (last && last.year > mark.year ? last : mark), undefined);
}

/** A line would jump between two values of one year, so such years are left out. */
function reachedIn(marks: readonly ChartMark[]): readonly ChartMark[] {
  const reached = marks.filter(({ place, isAim }) => place === 'own' && !isAim);
  return reached.filter(({ year }) => reached.filter((other) => other.year === year).length === 1);
}

function referenceOf(marks: readonly ChartMark[]): ChartMark | null {
  const aims = marks.filter(({ place, isAim, point }) => place === 'superior' && isAim && point.standing !== 'ended');
  return latest(aims) ?? null;
}

/** Years that there are values of, from the last one back, as far apart as their numbers are wide. */
function someYears(first: number, last: number, years: readonly number[]): readonly number[] {
  const gap = (last - first) / narrowestYears;
  const kept: number[] = [];
  for (const year of [...new Set(years)].toSorted((one, other) => other - one)) {
    if ((kept[0] ?? Number.POSITIVE_INFINITY) - year >= gap) kept.unshift(year);
  }
  return kept;
}

/** With room for labels, more of it below, where the years are; shares end at 100 unless there are greater ones. */
function valueRange(marks: readonly ChartMark[], ofPercent: boolean): readonly [number, number] {
  const [low, high] = [Math.min(...marks.map((mark) => mark.low)), Math.max(...marks.map((mark) => mark.high))];
  const room = (high - low || Math.abs(high) * 0.1 || 1) * 0.2;
  const bottom = low - room * 1.5;
  const top = ofPercent && high <= 100 ? Math.min(high + room, 100 + room / 2) : high + room;
  return [low >= 0 ? Math.max(0, bottom) : bottom, top];
}

import type { Target } from '../../plan/model.ts';
import { firstPlannedYear } from '../../plan/targets/sections.ts';
import { dimensionOf } from './dimension.ts';
import type { PointKind, TargetMeasure, TargetPlan, TargetPoint } from './target-history.ts';
import { addedFacets, clauseOf, isOfAnother } from './value-clause.ts';
import { measureOf } from './value-measure.ts';

/** A value that a plan tells of an indicator. */
export interface ToldValue {
  /** As written. */
  readonly indicator: string;
  readonly unit: string;
  readonly dimension: string;
  readonly measure: TargetMeasure;
  /** What the words around the value add to the indicator. */
  readonly added: readonly string[];
  /** Its value is in the dimension’s own unit. */
  readonly point: TargetPoint;
}

const known = new WeakMap<TargetPlan, readonly ToldValue[]>();

/** All values that a plan sets, reports or starts from, but for those of another place than its own. */
export function toldValues(plan: TargetPlan): readonly ToldValue[] {
  const told = known.get(plan) ?? readValues(plan);
  known.set(plan, told);
  return told;
}

function readValues(plan: TargetPlan): ToldValue[] {
  const { targets, achieved, meta } = plan.plan;
  const isBase = basesAmong([...targets, ...achieved]);
  const before = reportedYear(plan);
  return [
    ...targets
      .filter((target) => !isBase(target))
      .flatMap((target) =>
        valuesOf(target, 'target', [target.base?.year ?? before, target.dueYear ?? meta.periodEnd], plan),
      ),
    ...achieved
      .filter((target) => !isBase(target))
      .flatMap((target) => valuesOf(target, 'achieved', [target.base?.year ?? null, target.dueYear ?? before], plan)),
  ];
}

/** What a plan reports without a year is of the one before it; a report that plans nothing speaks of its own last one. */
function reportedYear({ plan }: TargetPlan): number | null {
  const first = firstPlannedYear(plan.meta);
  return plan.targets.length === 0 || first === null ? plan.meta.periodEnd : first - 1;
}

/** “由72%提高到86.4%”: the first is what the second starts from, and is told as its base. In a table both are reported. */
function basesAmong(values: readonly Target[]): (target: Target) => boolean {
  const place = ({ unitId, sentence }: Target, value: Target['value']) => `${unitId}\n${value}\n${sentence}`;
  const inWords = values.filter(({ sentence }) => !sentence.includes('|'));
  const starts = new Set(
    inWords.flatMap((value) => (value.base?.value == null ? [] : [place(value, value.base.value)])),
  );
  return (target) => target.base === null && starts.has(place(target, target.value));
}

function valuesOf(
  target: Target,
  kind: PointKind,
  [baseYear, year]: readonly [number | null, number | null],
  plan: TargetPlan,
): ToldValue[] {
  const { meta } = plan.plan;
  const clause = clauseOf(target);
  const measure = measureOf(target, clause, meta);
  if (measure === null || isOfAnother(clause, { level: plan.level, region: meta.region })) return [];
  const { name, scale } = dimensionOf(target.unit);
  const told = {
    // “新增智慧校园6所，累计达到21所”: the second value is told of the same name, but not of what is new.
    indicator: measure === 'level' ? target.indicator.replace(/^新[增建设创]/, '') : target.indicator,
    unit: target.unit,
    dimension: measure === 'ofYear' ? name.replace(/\/年$/, '') : name,
    measure,
    added: addedFacets(clause, target.indicator),
  };
  const point = pointOf(target, kind, year, scale, plan);
  const { base } = target;
  if (measure !== 'level' || base?.value == null) return [{ ...told, point }];
  const valueText = `${base.value}${target.unit}`;
  const value = base.value * scale;
  return [
    { ...told, point },
    { ...told, point: { ...point, kind: 'base', year: baseYear, value, op: '=', valueText, nature: null } },
  ];
}

function pointOf(
  { value, op, valueText, unitId, sentence, nature }: Target,
  kind: PointKind,
  year: number | null,
  scale: number,
  { planId, title, role, standing, plan }: TargetPlan,
): TargetPoint {
  const source = { planId, planTitle: title, unitId, role, standing, region: plan.meta.region };
  const scaled = typeof value === 'number' ? value * scale : ([value[0] * scale, value[1] * scale] as const);
  return { ...source, year, value: scaled, op, valueText, kind, sentence, nature, alsoIn: [] };
}

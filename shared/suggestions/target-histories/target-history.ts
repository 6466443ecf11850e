import type {
  Comparison,
  Plan,
  PlanIdentity,
  PlanLevel,
  PlanRole,
  PlanStanding,
  TargetNature,
} from '../../plan/model.ts';

/** A plan of the library as histories are read from it. */
export interface TargetPlan {
  readonly planId: string;
  readonly title: string;
  readonly role: PlanRole | null;
  readonly standing: PlanStanding | null;
  readonly level: PlanLevel | null;
  readonly plan: Pick<Plan, 'targets' | 'achieved'> & { readonly meta: PlanIdentity };
}

/** What is asked: the sentence or table row at the cursor, or an indicator's name. */
export interface TargetQuery {
  readonly text: string;
  /** The draft's own place; it comes first where two histories answer equally. */
  readonly region: string;
}

/** Whether a value was aimed at, reported as reached, or named as what a change starts from. */
export type PointKind = 'target' | 'achieved' | 'base';

/**
 * What a value tells: a `level` that stands in its year, what is added or done in one year (`ofYear`) or in all years of
 * a plan (`ofPeriod`), or by how much a level changes in these. Values of different sorts never stand side by side.
 */
export type TargetMeasure = 'level' | 'ofYear' | 'ofPeriod' | 'changeOfYear' | 'changeOfPeriod';

/** Where a value stands. */
export interface TargetSource {
  readonly planId: string;
  readonly planTitle: string;
  readonly unitId: string;
}

/** One value of an indicator, for one place and year. */
export interface TargetPoint extends TargetSource {
  /** The year it is due or speaks of; null where nothing tells it. */
  readonly year: number | null;
  /** In the unit of its history. */
  readonly value: number | readonly [number, number];
  readonly op: Comparison;
  /** As written, with comparator and its own unit: “不少于1.2万人”. */
  readonly valueText: string;
  readonly kind: PointKind;
  readonly role: PlanRole | null;
  readonly standing: PlanStanding | null;
  /** Where its plan is from. */
  readonly region: string | null;
  readonly sentence: string;
  readonly nature: TargetNature | null;
  /** Further places that tell the same value for the same place and year. */
  readonly alsoIn: readonly TargetSource[];
}

/** The values of one quantity across documents and years, by year; those without a year come last. */
export interface TargetHistory {
  /** Its most usual wording. */
  readonly indicator: string;
  /** Its most usual unit, as written: “%”, “万人次”. */
  readonly unit: string;
  readonly measure: TargetMeasure;
  readonly points: readonly TargetPoint[];
}

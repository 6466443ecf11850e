import type { Plan, PlanIdentity, PlanRole, PlanStanding, PlanUnit } from '../plan/model.ts';
import { type Mood, sectionsOf } from '../plan/targets/sections.ts';
import type { CompactPlan } from './stored/compact-plan.ts';

/** What the index reads of a plan. */
export type PlanTexts = Pick<Plan, 'units' | 'targets' | 'achieved'> & { readonly meta: PlanIdentity };

/** A plan of the library as the index takes it. */
export interface IndexedPlan {
  readonly planId: string;
  readonly title: string;
  /** The source file's name. */
  readonly source: string;
  readonly plan: PlanTexts;
  readonly role: PlanRole | null;
  readonly standing: PlanStanding | null;
  /** Names that belong to this plan's place: districts, offices, schools. */
  readonly names: readonly string[];
}

/** An indexed plan with what its units' places in it say. */
export interface ShelvedPlan extends IndexedPlan {
  readonly plan: CompactPlan;
  /** The number of its first unit in the postings; the others follow. */
  readonly first: number;
  /** Per topic the greatest strength in any of its units. */
  readonly topics: Float32Array;
  /** Per unit the place of the unit it stands under, -1 at the top. */
  readonly parents: Int32Array;
  readonly moods: readonly Mood[];
  /** Per unit 1 if it opens the plan or a chapter that has titled parts of its own. */
  readonly openings: Uint8Array;
  /** Per unit 1 if it holds text of its own, 0 if it is a heading. */
  readonly texts: Uint8Array;
}

/** Works out the places of a plan's units; `listed` is what the postings gave for it. */
export function shelvePlan(
  indexed: IndexedPlan & Pick<ShelvedPlan, 'plan'>,
  listed: Pick<ShelvedPlan, 'first' | 'topics'>,
): ShelvedPlan {
  const { units, meta } = indexed.plan;
  const parents = parentsOf(units);
  return settledPlan({
    ...indexed,
    ...listed,
    // A name that was cut out of the plan's text would hold all of it.
    names: JSON.parse(JSON.stringify(indexed.names)),
    parents,
    openings: openingsOf(units, parents),
    moods: sectionsOf(units, meta).map(({ mood }) => mood),
    texts: Uint8Array.from(units, ({ type }) => (type === 'heading' ? 0 : 1)),
  });
}

/** The same plan with its properties always in one order: a question reads those of all plans, and far faster then. */
export function settledPlan(plan: ShelvedPlan): ShelvedPlan {
  const { planId, title, source, role, standing, names, first, topics, parents, moods, openings, texts } = plan;
  return {
    planId,
    title,
    source,
    plan: plan.plan,
    role,
    standing,
    names,
    first,
    topics,
    parents,
    moods,
    openings,
    texts,
  };
}

/** A unit stands under the last titled one of a lower level; plain paragraphs and rows under the last titled one. */
function parentsOf(units: readonly PlanUnit[]): Int32Array {
  const parents = new Int32Array(units.length);
  const open: { readonly level: number; readonly place: number }[] = [];
  units.forEach((unit, place) => {
    const level = unit.level === 0 ? Number.POSITIVE_INFINITY : unit.level;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    parents[place] = open.at(-1)?.place ?? -1;
    if (unit.level > 0 && unit.title !== '') open.push({ level, place });
  });
  return parents;
}

function openingsOf(units: readonly PlanUnit[], parents: Int32Array): Uint8Array {
  const parted = new Set(parents.filter((_, place) => (units[place]?.level ?? 0) > 0));
  return Uint8Array.from(units, ({ level }, place) => (level === 0 && parted.has(parents[place] ?? -1) ? 1 : 0));
}

/** The titles above a unit, outermost first. */
export function pathOf({ plan, parents }: ShelvedPlan, place: number): string[] {
  const path: string[] = [];
  for (let above = parents[place] ?? -1; above >= 0; above = parents[above] ?? -1) {
    path.unshift(plan.unitAt(above).title);
  }
  return path;
}

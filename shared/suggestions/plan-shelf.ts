import { type IndexedPlan, type ShelvedPlan, settledPlan, shelvePlan } from './indexed-plan.ts';
import type { Lexicon } from './lexicon.ts';
import { newestYear } from './plan-weight.ts';
import type { PlanPacker } from './stored/compact-plan.ts';
import { createUnitPostings, type PackedUnits, type UnitPostings } from './unit-postings.ts';

/** Plans with the packed postings of their units: all that an index holds, in a form that is never changed. */
export interface PackedShelf {
  readonly plans: readonly ShelvedPlan[];
  readonly units: PackedUnits;
}

/** The plans of an index and the postings of their units. */
export interface PlanShelf {
  plans(): readonly ShelvedPlan[];
  postings(): UnitPostings;
  /** The last year that any of the plans covers. */
  newest(): number | null;
  /** Puts a plan in, in place of the one that has its id. */
  put(plan: IndexedPlan): ShelvedPlan;
  remove(planId: string): void;
  /** Packs all in steps of a few milliseconds; undefined if a plan came or went between the steps. */
  pack(): Generator<undefined, PackedShelf | undefined>;
  /** Takes over what was packed, in place of what there is. */
  restore(packed: PackedShelf): void;
}

/** The dead are swept out once they outnumber the living and are worth the work. */
const leastSweep = 5000;

/** An empty shelf. */
export function createPlanShelf(lexicon: Lexicon, packer: PlanPacker): PlanShelf {
  const shelf = new Map<string, ShelvedPlan>();
  let postings = createUnitPostings(lexicon);
  let living = 0;
  let changes = 0;
  let newest: { readonly year: number | null; readonly changes: number } = { year: null, changes };

  const drop = (planId: string) => {
    changes++;
    living -= shelf.get(planId)?.parents.length ?? 0;
    shelf.delete(planId);
  };
  const restore = ({ plans, units }: PackedShelf) => {
    changes++;
    postings = createUnitPostings(lexicon, units);
    shelf.clear();
    for (const plan of plans) shelf.set(plan.planId, settledPlan(plan));
    living = plans.reduce((sum, { parents }) => sum + parents.length, 0);
  };
  function* pack(): Generator<undefined, PackedShelf | undefined> {
    const before = changes;
    const plans = [...shelf.values()];
    const units = postings.packed();
    if (units?.size === living) return { plans, units };
    const renumbered = renumber(plans, postings.size());
    const packed = yield* postings.pack(renumbered.numbers);
    if (changes !== before) return undefined;
    const result = { plans: renumbered.plans, units: { packed, size: living } };
    restore(result);
    return result;
  }
  const sweep = () => {
    if (postings.size() - living < living + leastSweep) return;
    for (const _ of pack());
  };

  return {
    plans: () => [...shelf.values()],
    postings: () => postings,
    newest() {
      if (newest.changes !== changes) newest = { year: newestYear([...shelf.values()]), changes };
      return newest.year;
    },
    put(plan) {
      drop(plan.planId);
      const compact = { ...plan, plan: packer.pack(plan.plan) };
      const shelved = shelvePlan(compact, postings.addPlan(compact));
      shelf.set(plan.planId, shelved);
      living += shelved.parents.length;
      sweep();
      return shelved;
    },
    remove(planId) {
      drop(planId);
      sweep();
    },
    pack,
    restore,
  };
}

interface Renumbered {
  /** Per old number the new one, -1 for units of plans that are gone. */
  readonly numbers: Int32Array;
  readonly plans: readonly ShelvedPlan[];
}

/** Numbers the units of these plans anew without gaps, in the order they have; the plans keep theirs. */
function renumber(plans: readonly ShelvedPlan[], size: number): Renumbered {
  const numbers = new Int32Array(size).fill(-1);
  const firsts = new Map<ShelvedPlan, number>();
  let next = 0;
  for (const plan of plans.toSorted((a, b) => a.first - b.first)) {
    firsts.set(plan, next);
    for (let place = 0; place < plan.parents.length; place++) numbers[plan.first + place] = next++;
  }
  const moved = plans.map((plan) => {
    const first = firsts.get(plan) ?? plan.first;
    return first === plan.first ? plan : { ...plan, first };
  });
  return { numbers, plans: moved };
}

import { createFingerprintTable } from './fingerprint-table.ts';
import { hashAt, visitFingerprints } from './fingerprints.ts';
import type { HeldPlan } from './held-plan.ts';

/** A plan at its place among the texts. */
export interface ShelvedPlan extends Omit<HeldPlan, 'codes'> {
  /** Where its text begins. */
  readonly from: number;
  readonly length: number;
}

/** The folded texts of plans in one row, with a 0 around each unit, and where their fingerprints stand. */
export interface LibraryTexts {
  /** Puts a plan behind the others. */
  add(plan: HeldPlan): ShelvedPlan;
  /** The row; it is another one after `add`. */
  codes(): Uint16Array;
  size(): number;
  planAt(at: number): ShelvedPlan;
  /** Tells where a fingerprint stands, the last added first, until `visit` says false; other text may be told too. */
  visit(hash: number, visit: (at: number) => boolean): void;
}

const firstSize = 1 << 16;

export function createLibraryTexts(): LibraryTexts {
  let row = new Uint16Array(firstSize);
  // What stands before the first unit is no text.
  let size = 1;
  const plans: ShelvedPlan[] = [];
  const table = createFingerprintTable((at) => hashAt(row, at));

  const append = (codes: Uint16Array) => {
    if (size + codes.length > row.length) {
      const wider = new Uint16Array(Math.ceil((size + codes.length) * 1.25));
      wider.set(row.subarray(0, size));
      row = wider;
    }
    row.set(codes, size);
    size += codes.length;
  };
  return {
    add({ codes, ...plan }) {
      const shelved = { ...plan, from: size, length: codes.length };
      append(codes);
      plan.starts.forEach((start, place) => {
        const end = plan.starts[place + 1] ?? codes.length;
        visitFingerprints(row, shelved.from + start, shelved.from + end - 1, table.add);
      });
      plans.push(shelved);
      return shelved;
    },
    codes: () => row,
    size: () => size,
    planAt(at) {
      const plan = plans[lastUpTo(plans.length, (place) => plans[place]?.from ?? 0, at)];
      if (!plan) throw new Error(`Cannot tell the plan at ${at} because no text stands there`);
      return plan;
    },
    visit: table.visit,
  };
}

/** The unit of a plan that holds a place of the row. */
export function unitAt({ starts, unitIds, from }: ShelvedPlan, at: number): string {
  return unitIds[lastUpTo(starts.length, (place) => starts[place] ?? 0, at - from)] ?? '';
}

/** A plan as it was before it came to the texts. */
export function takenOut({ from, length, ...plan }: ShelvedPlan, row: Uint16Array): HeldPlan {
  return { ...plan, codes: row.slice(from, from + length) };
}

/** The last of these rising numbers that is not above `value`, by its place; -1 where all are. */
function lastUpTo(count: number, numberAt: (place: number) => number, value: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

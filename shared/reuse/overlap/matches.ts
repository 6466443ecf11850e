import { gramLength, visitFingerprints } from './fingerprints.ts';
import { isWordPart } from './fold-text.ts';
import type { Freedom } from './freedom.ts';
import type { LibraryTexts, ShelvedPlan } from './library-texts.ts';
import { leastOverlap } from './overlap.ts';

/** A stretch of a folded text, as long as it can be, that stands in a plan. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Where it begins in the library’s row. */
  readonly at: number;
}

/** A stretch that plans of one issuer and one holding have in common; `at` is where the first of them has it. */
export interface Match extends Stretch {
  readonly plan: ShelvedPlan;
  readonly plans: ReadonlySet<ShelvedPlan>;
}

/** A fingerprint that stands in more places than these is a set phrase’s; beyond them it is not looked at. */
const mostPlaces = 256;

/**
 * What of a folded text stands in the plans wanted, and tells `freedom` of it. Fingerprints that are free already are
 * passed over: what is found by them alone has fewer than `leastOverlap` characters beside them.
 */
export function findMatches(
  codes: Uint16Array,
  texts: LibraryTexts,
  isWanted: (plan: ShelvedPlan) => boolean,
  freedom: Freedom,
): readonly Match[] {
  const matches = createMatches(freedom);
  /** How far the text was found to go on, by the distance between it and the row. */
  const reached = new Map<number, number>();
  const lookAt = (here: number, at: number) => {
    if ((reached.get(at - here) ?? 0) > here) return;
    const stretch = stretchAt(codes, here, texts.codes(), at);
    if (!stretch) return;
    reached.set(at - here, stretch.end);
    const plan = texts.planAt(at);
    if (isWanted(plan)) matches.add(stretch, plan);
  };
  visitFingerprints(codes, 0, codes.length, (hash, here) => {
    let places = 0;
    texts.visit(hash, (at) => {
      if (freedom.isFree(here, here + gramLength)) return false;
      lookAt(here, at);
      return ++places < mostPlaces;
    });
  });
  return matches.all();
}

/** Joins the matches that differ in the plan alone: wording that an office repeats every year has very many. */
function createMatches(freedom: Freedom) {
  const byStart = new Map<number, (Match & { readonly plans: Set<ShelvedPlan> })[]>();
  return {
    add(stretch: Stretch, plan: ShelvedPlan) {
      const { start, end } = stretch;
      const beside = byStart.get(start) ?? [];
      const { issuer, holding } = plan;
      const twin = beside.find((one) => one.end === end && one.plan.issuer === issuer && one.plan.holding === holding);
      if (twin) {
        twin.plans.add(plan);
        return;
      }
      byStart.set(start, beside);
      beside.push({ ...stretch, plan, plans: new Set([plan]) });
      if (holding === 'free') freedom.release(start, end);
      else freedom.heldBy(issuer, start, end);
    },
    all: (): readonly Match[] => [...byStart.values()].flat(),
  };
}

/** The stretch around a fingerprint; null where it is too short or another text has the same hash. */
function stretchAt(codes: Uint16Array, here: number, row: Uint16Array, at: number): Stretch | null {
  const shift = at - here;
  let end = here;
  while (end < codes.length && codes[end] === row[shift + end]) end++;
  if (end - here < gramLength) return null;
  let start = here;
  while (start > 0 && codes[start - 1] === row[shift + start - 1]) start--;
  if (end - start < leastOverlap) return null;
  const cutsWord = (edge: number) => cuts(codes, edge) || cuts(row, shift + edge);
  while (end > start && cutsWord(end)) end--;
  while (start < end && cutsWord(start)) start++;
  return end - start < leastOverlap ? null : { start, end, at: shift + start };
}

/** Whether an edge before this place would cut a figure or Latin word in two. */
function cuts(codes: Uint16Array, edge: number): boolean {
  return isWordPart(codes[edge - 1] ?? 0) && isWordPart(codes[edge] ?? 0);
}

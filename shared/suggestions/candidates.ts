import type { ShelvedPlan } from './indexed-plan.ts';
import type { Postings } from './postings.ts';
import { type Ask, type QueryProfile, termOf } from './query-profile.ts';
import { weights } from './ranking-weights.ts';

/** A unit that may hold an answer. */
export interface Candidate {
  readonly shelved: ShelvedPlan;
  readonly place: number;
  readonly score: number;
}

type Gains = readonly [number, number, number, number];

/** What an ask gains by the grade of a posting, see unit-postings.ts. */
const gains: Readonly<Record<Ask['kind'], Gains>> = {
  bigram: [1, 1.2, 1.5, 1.5],
  group: [1, 1, 1, 1],
  topic: [0.2, 0.35, 0.6, 0.85],
};

const steps = 1024;
const highest = 2;

/** The units of these plans that the postings rank highest, headings above them counted in; in no order. */
export function findCandidates(
  query: QueryProfile,
  postings: Postings,
  plans: readonly ShelvedPlan[],
  scores: Float32Array,
): Candidate[] {
  scores.fill(0);
  for (const { kind, key, share } of query.asks) {
    if (share < weights.leastShare) continue;
    postings.gain(termOf(kind, key), gains[kind].map((gain) => gain * share) as unknown as Gains, scores);
  }
  const heights = new Uint32Array(steps);
  for (const shelved of plans) inheritScores(shelved, scores, heights);
  const least = thresholdOf(heights);
  return plans.flatMap((shelved) => candidatesOf(shelved, scores, least));
}

/** Units come after those above them, so one pass brings every score down to the last; headings are then left out. */
function inheritScores({ first, parents, texts }: ShelvedPlan, scores: Float32Array, heights: Uint32Array): void {
  for (let place = 0; place < parents.length; place++) {
    const parent = parents[place] ?? -1;
    if (parent < 0) continue;
    scores[first + place] = (scores[first + place] ?? 0) + weights.path * (scores[first + parent] ?? 0);
  }
  for (let place = 0; place < parents.length; place++) {
    const score = (scores[first + place] ?? 0) * (texts[place] ?? 0);
    const step = Math.min(steps - 1, Math.floor((score / highest) * steps));
    heights[step] = (heights[step] ?? 0) + 1;
    scores[first + place] = score;
  }
}

/** The score above which no more units lie than are to be read. */
function thresholdOf(heights: Uint32Array): number {
  let above = 0;
  let step = steps;
  while (step > 1 && above + (heights[step - 1] ?? 0) <= weights.candidates) above += heights[--step] ?? 0;
  return step > 1 ? (step / steps) * highest : 0;
}

function candidatesOf(shelved: ShelvedPlan, scores: Float32Array, least: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (let place = 0; place < shelved.parents.length; place++) {
    const score = scores[shelved.first + place] ?? 0;
    if (score > 0 && score >= least) candidates.push({ shelved, place, score });
  }
  return candidates;
}

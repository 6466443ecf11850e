import type { ShelvedPlan } from './indexed-plan.ts';
import type { Gains, Postings } from './postings.ts';
import { type Ask, type QueryProfile, termOf } from './query-profile.ts';
import { weights } from './ranking-weights.ts';

/** A unit that may hold an answer. */
export interface Candidate {
  readonly shelved: ShelvedPlan;
  readonly place: number;
}

/** What an ask gains by the grade of a posting, see unit-postings.ts. */
const gains: Readonly<Record<Ask['kind'], Gains>> = {
  bigram: [1, 1.2, 1.5, 1.5],
  group: [1, 1, 1, 1],
  topic: [0.2, 0.35, 0.6, 0.85],
};

/** Scores are counted in steps up to the highest that can matter, to find the limit without sorting them. */
const steps = 1024;
const highest = 2;

/**
 * The units of these plans that the postings rank highest, headings above them counted in; in no order. `scores` is a
 * workspace with a place for every unit number given so far.
 */
export function findCandidates(
  query: QueryProfile,
  postings: Postings,
  plans: readonly ShelvedPlan[],
  scores: Float32Array,
): Candidate[] {
  scores.fill(0);
  for (const { kind, key, share } of tellingAsks(query)) {
    const [once, twice, titled, most] = gains[kind];
    postings.gain(termOf(kind, key), [once * share, twice * share, titled * share, most * share], scores);
  }
  const heights = new Uint32Array(steps);
  for (const plan of plans) settleScores(plan, scores, heights);
  return collect(plans, scores, limitOf(heights));
}

/** The asks that make up most of a query: the others are common words, each of which brings up half the library. */
function tellingAsks({ asks }: QueryProfile): Ask[] {
  let told = 0;
  return asks
    .toSorted((a, b) => b.share - a.share)
    .filter(({ share }) => {
      const isTelling = told < weights.candidateShare;
      told += share;
      return isTelling;
    });
}

/** Units come after those above them, so one pass brings every score down to the last; headings are then left out. */
function settleScores({ first, parents, texts }: ShelvedPlan, scores: Float32Array, heights: Uint32Array): void {
  for (let place = 0; place < parents.length; place++) {
    const parent = parents[place] ?? -1;
    const above = parent < 0 ? 0 : (scores[first + parent] ?? 0);
    if (above !== 0) scores[first + place] = (scores[first + place] ?? 0) + weights.path * above;
  }
  for (let place = 0; place < parents.length; place++) {
    const score = scores[first + place] ?? 0;
    if (score === 0) continue;
    if (texts[place] === 0) {
      scores[first + place] = 0;
      continue;
    }
    const step = stepOf(score);
    heights[step] = (heights[step] ?? 0) + 1;
  }
}

/** The same as for the highest where it is higher. */
function stepOf(score: number): number {
  const step = (score * (steps / highest)) | 0;
  return step < steps ? step : steps - 1;
}

/** All units above the step are read, and of those in it as many as there is room for. */
interface Limit {
  readonly step: number;
  readonly room: number;
}

function limitOf(heights: Uint32Array): Limit {
  let step = steps - 1;
  let room: number = weights.candidates;
  while (step > 0 && room >= (heights[step] ?? 0)) room -= heights[step--] ?? 0;
  return { step, room };
}

function collect(plans: readonly ShelvedPlan[], scores: Float32Array, limit: Limit): Candidate[] {
  const candidates: Candidate[] = [];
  const least = (limit.step / steps) * highest;
  let { room } = limit;
  for (const shelved of plans) {
    const { first, parents } = shelved;
    const end = first + parents.length;
    for (let unit = first; unit < end; unit++) {
      const score = scores[unit] ?? 0;
      if (score === 0 || score < least) continue;
      if (stepOf(score) > limit.step || room-- > 0) candidates.push({ shelved, place: unit - first });
    }
  }
  return candidates;
}

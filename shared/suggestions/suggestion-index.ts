import { namesIn } from '../reuse/names/names-in.ts';
import { findCandidates } from './candidates.ts';
import { createQueryReader } from './evidence.ts';
import { type IndexedPlan, pathOf, type ShelvedPlan, shelvePlan } from './indexed-plan.ts';
import { createLexicon } from './lexicon.ts';
import { findMatchedWords } from './matched-words.ts';
import { createOutlineReader } from './outline.ts';
import { type FoundText, suggestPassages } from './passage-suggestions.ts';
import { newestYear } from './plan-weight.ts';
import { profileQuery } from './query-profile.ts';
import { suggestSections } from './section-suggestions.ts';
import type { Suggestion, SuggestionQuery } from './suggestion.ts';
import type { TermDictionary } from './term-dictionary.ts';
import { createUnitPostings } from './unit-postings.ts';

/** Ranks what the library holds for a place in a draft (参考). */
export interface SuggestionIndex {
  /** Takes a plan in, in place of the one that has its id. */
  add(plan: IndexedPlan): void;
  remove(planId: string): void;
  /** The best suggestions first, at most `limit`. */
  query(query: SuggestionQuery, limit: number): readonly Suggestion[];
}

/** Dead postings are swept once they outnumber the living and are worth the work. */
const leastSweep = 5000;

/** An empty index that reads texts with the words of this dictionary. */
export function createSuggestionIndex(dictionary: TermDictionary): SuggestionIndex {
  const lexicon = createLexicon(dictionary);
  const outlines = createOutlineReader(lexicon);
  const shelf = new Map<string, ShelvedPlan>();
  let postings = createUnitPostings(lexicon);
  let newest: number | null = null;
  let scores = new Float32Array(0);

  const shelve = (plan: IndexedPlan) => {
    const shelved = shelvePlan(plan, postings.addPlan(plan));
    shelf.set(plan.planId, shelved);
    // Read while a plan comes in, so that no question has to wait for it.
    outlines.sectionsOf(shelved);
  };
  const settle = () => {
    const plans = [...shelf.values()];
    newest = newestYear(plans);
    const living = plans.reduce((sum, { plan }) => sum + plan.units.length, 0);
    if (postings.size() - living < living + leastSweep) return;
    postings = createUnitPostings(lexicon);
    for (const plan of plans) shelve(plan);
  };
  const suggest = (query: SuggestionQuery, plans: readonly ShelvedPlan[], limit: number): FoundText[] => {
    if (query.kind === 'section') return suggestSections(query.headings ?? [], plans, outlines, lexicon, limit);
    const profile = profileQuery(query.text, lexicon, { units: postings.size(), count: postings.count });
    if (scores.length < postings.size()) scores = new Float32Array(postings.size() * 2);
    const candidates = findCandidates(profile, postings, plans, scores);
    const reader = createQueryReader(profile, lexicon, query.kind !== 'target');
    return suggestPassages(query, reader, candidates, newest, limit);
  };

  return {
    add(plan) {
      shelve(plan);
      settle();
    },
    remove(planId) {
      shelf.delete(planId);
      settle();
    },
    query(query, limit) {
      const plans = [...shelf.values()].filter(({ source }) => !query.exclude || !source.includes(query.exclude));
      return suggest(query, plans, limit).map((one) => describe(one, findMatchedWords(query.text, one.text, lexicon)));
    },
  };
}

function describe({ shelved, place, text, score, unitId }: FoundText, matched: readonly string[]): Suggestion {
  const { planId, title, source, role, standing, names, plan, moods } = shelved;
  return {
    planId,
    planTitle: title,
    source,
    unitId,
    text,
    path: pathOf(shelved, place),
    score,
    matched,
    names: namesIn(text, names),
    periodStart: plan.meta.periodStart,
    periodEnd: plan.meta.periodEnd,
    region: plan.meta.region,
    issuer: plan.meta.issuer,
    role,
    standing,
    mood: moods[place] ?? 'aim',
    topics: [],
    alsoIn: [],
  };
}

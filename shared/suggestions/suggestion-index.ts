import { findCandidates } from './candidates.ts';
import { createQueryReader } from './evidence.ts';
import { type IndexedPlan, pathOf, type ShelvedPlan, shelvePlan } from './indexed-plan.ts';
import { createLexicon } from './lexicon.ts';
import { findMatchedWords } from './matched-words.ts';
import { type FoundText, suggestPassages } from './passage-suggestions.ts';
import { profileQuery } from './query-profile.ts';
import { createOutlineReader } from './outline.ts';
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

export function createSuggestionIndex(dictionary: TermDictionary): SuggestionIndex {
  const lexicon = createLexicon(dictionary);
  const shelf = new Map<string, ShelvedPlan>();
  const outlines = createOutlineReader(lexicon);
  let postings = createUnitPostings(lexicon);
  let scores = new Float32Array(0);

  const shelve = (plan: IndexedPlan) => {
    const shelved = shelvePlan(plan, postings.addPlan(plan));
    shelf.set(plan.planId, shelved);
    outlines.sectionsOf(shelved);
  };
  const sweep = () => {
    const living = [...shelf.values()].reduce((sum, { plan }) => sum + plan.units.length, 0);
    if (postings.size() - living < living + leastSweep) return;
    postings = createUnitPostings(lexicon);
    for (const plan of shelf.values()) shelve(plan);
  };
  const passages = (query: SuggestionQuery, plans: readonly ShelvedPlan[], limit: number) => {
    const profile = profileQuery(query.text, lexicon, { units: postings.size(), count: postings.count });
    if (scores.length < postings.size()) scores = new Float32Array(postings.size() * 1.25);
    const candidates = findCandidates(profile, postings, plans, scores);
    return suggestPassages(query, createQueryReader(profile, lexicon, query.kind !== 'target'), candidates, plans, limit);
  };

  return {
    add(plan) {
      shelve(plan);
      sweep();
    },
    remove(planId) {
      shelf.delete(planId);
      sweep();
    },
    query(query, limit) {
      const plans = [...shelf.values()].filter(({ source }) => !query.exclude || !source.includes(query.exclude));
      const found =
        query.kind === 'section'
          ? suggestSections(query.headings ?? [], plans, outlines, lexicon, limit)
          : passages(query, plans, limit);
      return found.map((one) => describe(one, findMatchedWords(query.text, one.text, lexicon)));
    },
  };
}

function describe({ shelved, place, text, score, unitId }: FoundText, matched: readonly string[]): Suggestion {
  const { planId, title, source, names, plan } = shelved;
  return {
    planId,
    planTitle: title,
    source,
    unitId,
    text,
    path: pathOf(shelved, place),
    score,
    matched,
    names: names.filter((name) => text.includes(name)),
    periodStart: plan.meta.periodStart,
    periodEnd: plan.meta.periodEnd,
  };
}

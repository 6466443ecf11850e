import { namesIn } from '../reuse/names/names-in.ts';
import { findCandidates } from './candidates.ts';
import { createQueryReader } from './evidence.ts';
import type { PlacedUnit, Proposed } from './found-text.ts';
import { type IndexedPlan, pathOf, type ShelvedPlan } from './indexed-plan.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { findMatchedWords } from './matched-words.ts';
import { createOutlineReader } from './outline.ts';
import { suggestPassages } from './passage-suggestions.ts';
import { createPlanShelf, type PackedShelf } from './plan-shelf.ts';
import { profileQuery } from './query-profile.ts';
import { suggestSections } from './section-suggestions.ts';
import { findSharedTopics } from './shared-topics.ts';
import { createPlanPacker, type PlanPacker } from './stored/compact-plan.ts';
import type { LikeSuggestion, Suggestion, SuggestionQuery } from './suggestion.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** Ranks what the library holds for a place in a draft (参考). */
export interface SuggestionIndex {
  /** Takes a plan in, in place of the one that has its id. */
  add(plan: IndexedPlan): void;
  remove(planId: string): void;
  /** Packs all it holds, for storing: in steps of a few milliseconds; undefined if a plan came or went between them. */
  pack(): Generator<undefined, PackedShelf | undefined>;
  /** Takes over what was packed, in place of what it holds, in a step a plan. */
  restore(packed: PackedShelf): Generator<undefined, void>;
  /** The best suggestions first, at most `limit`. */
  query(query: SuggestionQuery, limit: number): readonly Suggestion[];
  /** Units of a plan that the writer chose, whole and in its order, as if they had been suggested; none of a plan it lacks. */
  tell(planId: string, unitIds: readonly string[]): readonly Suggestion[];
}

/** An empty index that reads texts with the words of this dictionary. */
export function createSuggestionIndex(
  dictionary: TermDictionary,
  packer: PlanPacker = createPlanPacker(),
): SuggestionIndex {
  const lexicon = createLexicon(dictionary);
  const outlines = createOutlineReader(lexicon);
  const shelf = createPlanShelf(lexicon, packer);
  let scores = new Float32Array(0);

  const suggest = (query: SuggestionQuery, plans: readonly ShelvedPlan[], limit: number): Proposed[] => {
    if (query.kind === 'section')
      return suggestSections({ query, plans, outlines, lexicon, newest: shelf.newest() }, limit);
    const postings = shelf.postings();
    const profile = profileQuery(query.text, lexicon, { units: postings.size(), count: postings.count });
    if (scores.length < postings.size()) scores = new Float32Array(postings.size() * 2);
    const candidates = findCandidates(profile, postings, plans, scores);
    const reader = createQueryReader(profile, lexicon, query.kind !== 'target');
    return suggestPassages(query, reader, candidates, shelf.newest(), limit);
  };

  return {
    add(plan) {
      // Read while a plan comes in, so that no question has to wait for it.
      outlines.outlineOf(shelf.put(plan));
    },
    remove: shelf.remove,
    pack: shelf.pack,
    *restore(packed) {
      shelf.restore(packed);
      for (const plan of packed.plans) {
        outlines.outlineOf(plan);
        yield;
      }
    },
    query(query, limit) {
      const plans = shelf.plans().filter(({ source }) => !query.exclude || !source.includes(query.exclude));
      return suggest(query, plans, limit).map((proposed) => describe(proposed, query, lexicon));
    },
    tell(planId, unitIds) {
      const shelved = shelf.plans().find((plan) => plan.planId === planId);
      const units = shelved?.plan.units ?? [];
      return units.flatMap(({ id, text }, place) => {
        if (!shelved || !unitIds.includes(id)) return [];
        const choice = { shelved, place, planId, unitId: id, text, score: 1 };
        return [describe({ choice, like: [] }, chosenByHand, lexicon)];
      });
    },
  };
}

/** Nothing was asked: what is told is what the texts themselves say. */
const chosenByHand: SuggestionQuery = { kind: 'typing', text: '' };

function describe({ choice, like, section }: Proposed, query: SuggestionQuery, lexicon: Lexicon): Suggestion {
  const { shelved, place, text, score, unitId } = choice;
  const { planId, title, source, role, standing, names, plan, moods } = shelved;
  return {
    planId,
    planTitle: title,
    source,
    unitId,
    text,
    ...(shelved.texts[place] === 0 && { isHeading: true }),
    path: pathOf(shelved, place),
    score,
    matched: findMatchedWords(query.text, text, lexicon),
    names: namesIn(text, names),
    periodStart: plan.meta.periodStart,
    periodEnd: plan.meta.periodEnd,
    region: plan.meta.region,
    issuer: plan.meta.issuer,
    role,
    standing,
    mood: moods[place] ?? 'aim',
    // A missing section shares none with the query: what it is about is told instead.
    topics: findSharedTopics(query.kind === 'section' ? text : query.text, text, lexicon),
    alsoIn: like.map(alsoIn),
    ...(section && { section }),
  };
}

function alsoIn({ shelved, unitId }: PlacedUnit): LikeSuggestion {
  const { planId, title, role } = shelved;
  return { planId, planTitle: title, unitId, role };
}

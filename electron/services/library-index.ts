import type { LibraryPlan, PlanSummary, SearchResult } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { learnNames } from '../../shared/reuse/names/learn-names.ts';
import { searchPlans } from '../../shared/search/search-plans.ts';
import type { IndexedPlan } from '../../shared/suggestions/indexed-plan.ts';
import type { Suggestion, SuggestionQuery } from '../../shared/suggestions/suggestion.ts';
import { createSuggestionIndex } from '../../shared/suggestions/suggestion-index.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { LibraryStore } from '../store/library-store.ts';

/** How many suggestions the window and the command line are given. */
const mostSuggestions = 10;

/** The library's texts in memory, kept in step with it: read at the first question, then plan by plan. */
export interface LibraryIndex {
  query(query: SuggestionQuery): Promise<readonly Suggestion[]>;
  /** Looks for words in the plans named, or in all; hits come newest plan first. */
  search(text: string, planIds: readonly string[] | null): Promise<SearchResult>;
}

/** A plan that cannot be read is passed over and told to `onBroken`; the others are still found. */
export function createLibraryIndex(
  library: LibraryStore,
  dictionary: TermDictionary,
  onBroken: (error: unknown) => void,
): LibraryIndex {
  const index = createSuggestionIndex(dictionary);
  /** By the summary they were indexed with: a plan that was corrected or read anew has another one. */
  const indexed = new Map<string, PlanSummary>();
  const texts = new Map<string, IndexedPlan>();
  let syncing = Promise.resolve();

  const takeIn = async (summary: PlanSummary): Promise<void> => {
    try {
      const plan = indexedPlan(await library.read(summary.planId));
      index.add(plan);
      texts.set(summary.planId, plan);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      onBroken(error);
    }
    indexed.set(summary.planId, summary);
  };
  const sync = async (): Promise<void> => {
    const there = new Map(library.list().map((summary) => [summary.planId, summary]));
    for (const planId of [...indexed.keys()].filter((known) => !there.has(known))) {
      index.remove(planId);
      indexed.delete(planId);
      texts.delete(planId);
    }
    for (const summary of there.values()) if (indexed.get(summary.planId) !== summary) await takeIn(summary);
  };
  const searched = ({ planId, source, meta, tags }: PlanSummary) => {
    const plan = texts.get(planId)?.plan;
    return plan ? [{ planId, plan, names: [meta.title, source, ...tags] }] : [];
  };
  const upToDate = (): Promise<void> => {
    syncing = syncing.then(sync, sync);
    return syncing;
  };

  return {
    async query(query) {
      await upToDate();
      return index.query(query, mostSuggestions);
    },
    async search(text, planIds) {
      await upToDate();
      const wanted = planIds && new Set(planIds);
      const summaries = library.list().filter(({ planId }) => !wanted || wanted.has(planId));
      return searchPlans(summaries.toSorted(newestFirst).flatMap(searched), text);
    },
  };
}

function newestFirst(a: PlanSummary, b: PlanSummary): number {
  return (b.meta.periodEnd ?? 0) - (a.meta.periodEnd ?? 0);
}

/** A plan of the library with the names that belong to its place. */
export function indexedPlan({ summary, plan }: Pick<LibraryPlan, 'plan' | 'summary'>): IndexedPlan {
  return { planId: summary.planId, title: summary.meta.title, source: summary.source, plan, names: learnNames(plan) };
}

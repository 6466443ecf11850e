import type { LibraryPlan, PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { learnNames } from '../../shared/reuse/names/learn-names.ts';
import type { IndexedPlan } from '../../shared/suggestions/indexed-plan.ts';
import type { Suggestion, SuggestionQuery } from '../../shared/suggestions/suggestion.ts';
import { createSuggestionIndex } from '../../shared/suggestions/suggestion-index.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { LibraryStore } from '../store/library-store.ts';

/** How many suggestions the window and the command line are given. */
const mostSuggestions = 10;

/** The suggestion index of a library, kept in step with it: built at the first question, then plan by plan. */
export interface LibraryIndex {
  query(query: SuggestionQuery): Promise<readonly Suggestion[]>;
}

/** A plan that cannot be read is passed over and told to `onBroken`; the others are still found. */
export function createLibraryIndex(
  library: LibraryStore,
  dictionary: TermDictionary,
  onBroken: (error: unknown) => void,
): LibraryIndex {
  const index = createSuggestionIndex(dictionary);
  const indexed = new Set<string>();
  let syncing = Promise.resolve();

  const sync = async (): Promise<void> => {
    const there = new Set(library.list().map((plan) => plan.planId));
    for (const planId of [...indexed].filter((known) => !there.has(known))) {
      index.remove(planId);
      indexed.delete(planId);
    }
    for (const planId of [...there].filter((wanted) => !indexed.has(wanted))) {
      indexed.add(planId);
      try {
        index.add(indexedPlan(await library.read(planId)));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        onBroken(error);
      }
    }
  };

  return {
    async query(query) {
      syncing = syncing.then(sync, sync);
      await syncing;
      return index.query(query, mostSuggestions);
    },
  };
}

/** A plan of the library with the names that belong to its place. */
export function indexedPlan({
  summary,
  plan,
}: Pick<LibraryPlan, 'plan'> & { readonly summary: PlanSummary }): IndexedPlan {
  return { planId: summary.planId, title: summary.meta.title, source: summary.source, plan, names: learnNames(plan) };
}

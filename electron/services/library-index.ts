import type { LibraryPlan, PlanSummary, SearchResult } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { Plan } from '../../shared/plan/model.ts';
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

/** A plan as it was read, by the summary it had then: one that was corrected or read anew has another. */
interface ReadPlan {
  readonly summary: PlanSummary;
  /** null where it could not be read. */
  readonly plan: Plan | null;
}

/** A plan that cannot be read is passed over and told to `onBroken`; the others are still found. */
export function createLibraryIndex(
  library: LibraryStore,
  dictionary: TermDictionary,
  onBroken: (error: unknown) => void,
): LibraryIndex {
  const index = createSuggestionIndex(dictionary);
  const read = new Map<string, ReadPlan>();
  /** What the index was told of each plan. A search needs the texts alone and does not wait for this. */
  const indexed = new Map<string, ReadPlan>();

  const readPlan = async (summary: PlanSummary): Promise<void> => {
    try {
      const { plan } = await library.read(summary.planId);
      read.set(summary.planId, { summary, plan });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      onBroken(error);
      read.set(summary.planId, { summary, plan: null });
    }
  };
  const readAll = inTurn(async () => {
    const there = new Map(library.list().map((summary) => [summary.planId, summary]));
    for (const planId of [...read.keys()]) if (!there.has(planId)) read.delete(planId);
    for (const summary of there.values()) {
      if (read.get(summary.planId)?.summary !== summary) await readPlan(summary);
    }
  });
  const indexAll = inTurn(async () => {
    await readAll();
    for (const planId of [...indexed.keys()].filter((known) => !read.has(known))) {
      index.remove(planId);
      indexed.delete(planId);
    }
    for (const [planId, known] of [...read].filter(([id, plan]) => indexed.get(id) !== plan)) {
      if (known.plan) index.add(indexedPlan({ summary: known.summary, plan: known.plan }));
      indexed.set(planId, known);
      await aBreath();
    }
  });
  const searched = ({ planId, source, meta, tags }: PlanSummary) => {
    const plan = read.get(planId)?.plan;
    return plan ? [{ planId, plan, names: [meta.title, source, ...tags] }] : [];
  };

  return {
    async query(query) {
      await indexAll();
      return index.query(query, mostSuggestions);
    },
    async search(text, planIds) {
      await readAll();
      const wanted = planIds && new Set(planIds);
      const summaries = library.list().filter(({ planId }) => !wanted || wanted.has(planId));
      return searchPlans(summaries.toSorted(newestFirst).flatMap(searched), text);
    },
  };
}

/** Work that is asked for while it goes on comes once more behind it. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(work, work);
    return last;
  };
}

/** Lets other calls in between two plans. */
function aBreath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function newestFirst(a: PlanSummary, b: PlanSummary): number {
  return (b.meta.periodEnd ?? 0) - (a.meta.periodEnd ?? 0);
}

/** A plan of the library with the names that belong to its place. */
export function indexedPlan({ summary, plan }: Pick<LibraryPlan, 'plan' | 'summary'>): IndexedPlan {
  const { planId, source, meta } = summary;
  return { planId, title: meta.title, source, role: meta.role, standing: meta.standing, plan, names: learnNames(plan) };
}

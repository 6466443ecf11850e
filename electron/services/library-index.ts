import type { LibraryPlan, PlanSummary, SearchResult } from '../../shared/api.ts';
import { learnNames } from '../../shared/reuse/names/learn-names.ts';
import { searchPlans } from '../../shared/search/search-plans.ts';
import type { IndexedPlan, PlanTexts, ShelvedPlan } from '../../shared/suggestions/indexed-plan.ts';
import { createPlanPacker } from '../../shared/suggestions/stored/compact-plan.ts';
import type { Suggestion, SuggestionQuery } from '../../shared/suggestions/suggestion.ts';
import { createSuggestionIndex } from '../../shared/suggestions/suggestion-index.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { LibraryStore } from '../store/library-store.ts';
import type { SuggestionIndexFile } from '../store/suggestion-index-file.ts';
import { aBreath, inSteps, inTurn } from './breath.ts';
import { createIndexKeeper } from './index-keeping.ts';
import { createLibraryTexts, type ReadPlan } from './library-texts.ts';

/** After so many new plans the index is packed, or it would take twice the memory while a very large one is built. */
export const plansBetweenPacks = 1000;

/** How many suggestions are given where nobody says. */
const usualSuggestions = 10;

/** The library's texts in memory, kept in step with it: read at the first question, then plan by plan. */
export interface LibraryIndex {
  query(query: SuggestionQuery): Promise<readonly Suggestion[]>;
  /** Units of a plan as if they had been suggested. */
  tell(planId: string, unitIds: readonly string[]): Promise<readonly Suggestion[]>;
  /** Looks for words in the plans named, or in all; hits come newest plan first. */
  search(text: string, planIds: readonly string[] | null): Promise<SearchResult>;
  /** The plans as they were read, in step with the library. */
  plans(): Promise<ReadonlyMap<string, ReadPlan>>;
  /** Stores the index if it has changed since; it does so by itself when it has been at rest for a while. */
  keep(): Promise<void>;
  /** Nothing is stored any more. */
  close(): void;
}

/**
 * A plan that cannot be read is passed over and told to `onBroken`; the others are still found. With a file the index is
 * taken from it as far as it is up to date, and kept there.
 */
export function createLibraryIndex(
  library: LibraryStore,
  dictionary: TermDictionary,
  onBroken: (error: unknown) => void,
  file?: SuggestionIndexFile,
): LibraryIndex {
  const packer = createPlanPacker();
  const index = createSuggestionIndex(dictionary, packer);
  const texts = createLibraryTexts(library, packer, onBroken, file);
  /** What the index was told of each plan. A search needs the texts alone and does not wait for this. */
  const indexed = new Map<string, ReadPlan>();
  const stampsNow = () => new Map([...indexed].flatMap(([id, { stamp }]) => (stamp ? [[id, stamp] as const] : [])));
  const keeper = file && createIndexKeeper({ file, dictionary, packer, pack: index.pack, stampsNow, onBug: onBroken });

  const takeKept = async () => {
    const kept = await keeper?.read();
    if (!file || !kept) return;
    const plans: ShelvedPlan[] = [];
    for (const summary of library.list()) {
      const { planId, meta } = summary;
      const { stamp, shelved } = kept.plans.get(planId) ?? {};
      if (!shelved || stamp !== (await file.stampOf(planId))) continue;
      plans.push({ ...shelved, role: meta.role, standing: meta.standing });
      const plan = { summary, plan: shelved.plan, stamp };
      texts.take(plan);
      indexed.set(planId, plan);
    }
    await inSteps(index.restore({ units: kept.units, plans }));
    if (plans.length < kept.plans.size) keeper?.changed();
  };
  const restore = once(async () => {
    try {
      await takeKept();
    } catch (error) {
      // As if none had been kept: all plans are read anew.
      onBroken(error);
      texts.forget();
      indexed.clear();
    }
  });
  const remove = (planId: string) => {
    index.remove(planId);
    indexed.delete(planId);
  };
  const indexAll = inTurn(async () => {
    await restore();
    await texts.follow();
    const gone = [...indexed.keys()].filter((planId) => !texts.plans.has(planId));
    const fresh = [...texts.plans].filter(([planId, read]) => indexed.get(planId) !== read);
    gone.forEach(remove);
    for (const [number, [planId, read]] of fresh.entries()) {
      if (read.plan) index.add(indexedPlan({ summary: read.summary, plan: read.plan }));
      else index.remove(planId);
      indexed.set(planId, read);
      if (number % plansBetweenPacks === plansBetweenPacks - 1) await inSteps(index.pack());
      await aBreath();
    }
    if (gone.length + fresh.length > 0) keeper?.changed();
  });
  const searched = ({ planId, source, meta, tags }: PlanSummary) => {
    const plan = texts.plans.get(planId)?.plan;
    return plan ? [{ planId, plan, names: [meta.title, source, ...tags] }] : [];
  };

  return {
    async query(query) {
      await indexAll();
      return index.query(query, query.limit ?? usualSuggestions);
    },
    async tell(planId, unitIds) {
      await indexAll();
      return index.tell(planId, unitIds);
    },
    async plans() {
      await restore();
      await texts.follow();
      return texts.plans;
    },
    async search(text, planIds) {
      await restore();
      await texts.follow();
      const wanted = planIds && new Set(planIds);
      const summaries = library.list().filter(({ planId }) => !wanted || wanted.has(planId));
      return searchPlans(summaries.toSorted(newestFirst).flatMap(searched), text);
    },
    keep: async () => keeper?.keep(),
    close: () => keeper?.close(),
  };
}

/** Work that is done when it is first asked for. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

function newestFirst(a: PlanSummary, b: PlanSummary): number {
  return (b.meta.periodEnd ?? 0) - (a.meta.periodEnd ?? 0);
}

/** A plan of the library with the names that belong to its place. */
export function indexedPlan({
  summary,
  plan,
}: Pick<LibraryPlan, 'summary'> & { readonly plan: PlanTexts }): IndexedPlan {
  const { planId, source, meta } = summary;
  return { planId, title: meta.title, source, role: meta.role, standing: meta.standing, plan, names: learnNames(plan) };
}

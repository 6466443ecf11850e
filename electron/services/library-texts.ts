import type { PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { CompactPlan, PlanPacker } from '../../shared/suggestions/stored/compact-plan.ts';
import type { LibraryStore } from '../store/library-store.ts';
import type { SuggestionIndexFile } from '../store/suggestion-index-file.ts';
import { inTurn } from './breath.ts';

/** A plan as it was read, by the summary it had then: one that was corrected or read anew has another. */
export interface ReadPlan {
  readonly summary: PlanSummary;
  /** null where it could not be read. */
  readonly plan: CompactPlan | null;
  /** What it was read from, where an index is kept; see SuggestionIndexFile. */
  readonly stamp: string | undefined;
}

/** The texts of a library in memory. */
export interface LibraryTexts {
  /** The plans by their ids, as they were when `follow` was called last. */
  readonly plans: ReadonlyMap<string, ReadPlan>;
  /** Reads what is new or has changed and forgets what is gone. */
  follow(): Promise<void>;
  /** Takes in what need not be read. */
  take(plan: ReadPlan): void;
  /** Has everything read anew. */
  forget(): void;
}

/** A plan that cannot be read is told to `onBroken`. */
export function createLibraryTexts(
  library: LibraryStore,
  packer: PlanPacker,
  onBroken: (error: unknown) => void,
  file?: SuggestionIndexFile,
): LibraryTexts {
  const plans = new Map<string, ReadPlan>();
  const readPlan = async ({ planId }: PlanSummary): Promise<CompactPlan | null> => {
    try {
      return packer.pack((await library.read(planId)).plan);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      onBroken(error);
      return null;
    }
  };
  return {
    plans,
    follow: inTurn(async () => {
      const there = new Map(library.list().map((summary) => [summary.planId, summary]));
      for (const planId of [...plans.keys()]) if (!there.has(planId)) plans.delete(planId);
      for (const [planId, summary] of there) {
        if (plans.get(planId)?.summary === summary) continue;
        // Before the plan is read: if it changes in between, its stamp is an old one and it is read anew at the next start.
        const stamp = await file?.stampOf(planId);
        plans.set(planId, { summary, plan: await readPlan(summary), stamp });
      }
    }),
    forget: () => plans.clear(),
    take: (plan) => void plans.set(plan.summary.planId, plan),
  };
}

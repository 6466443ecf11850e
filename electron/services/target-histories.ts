import { createLexicon } from '../../shared/suggestions/lexicon.ts';
import { askShelf } from '../../shared/suggestions/target-histories/find-target-histories.ts';
import type {
  TargetHistory,
  TargetPlan,
  TargetQuery,
} from '../../shared/suggestions/target-histories/target-history.ts';
import { createTargetShelf, type TargetShelf } from '../../shared/suggestions/target-histories/target-shelf.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { ReadPlan } from './library-texts.ts';

/** The values that past plans set and reported (目标值、完成值), kept in step with the library. */
export interface LibraryTargets {
  histories(query: TargetQuery): Promise<readonly TargetHistory[]>;
}

/** How many indicators are told at once. */
const mostHistories = 4;

export function createLibraryTargets(
  plans: () => Promise<ReadonlyMap<string, ReadPlan>>,
  dictionary: TermDictionary,
): LibraryTargets {
  const lexicon = createLexicon(dictionary);
  /** One object a plan as long as it is the same: what is read from it is remembered by that. */
  let known = new Map<ReadPlan, TargetPlan>();
  let shelf: TargetShelf | undefined;
  return {
    async histories(query) {
      const there = [...(await plans()).values()].filter(({ plan }) => plan !== null);
      if (!shelf || there.length !== known.size || there.some((read) => !known.has(read))) {
        known = new Map(there.map((read) => [read, known.get(read) ?? targetPlan(read)]));
        shelf = createTargetShelf([...known.values()], lexicon);
      }
      return askShelf(query, shelf, mostHistories);
    },
  };
}

function targetPlan({ summary: { planId, meta }, plan }: ReadPlan): TargetPlan {
  if (!plan) throw new Error(`Cannot tell the targets of ${planId} because it could not be read`);
  const { title, role, standing, level } = meta;
  return { planId, title, role, standing, level, plan: { meta, targets: plan.targets, achieved: plan.achieved } };
}

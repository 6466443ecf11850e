import type { Api } from '../../shared/api.ts';
import type { OpenHomes } from './open-homes.ts';
import type { ParseFile } from './parse-file.ts';
import { rereadBy } from './read-plan.ts';

type LibraryApi = Pick<
  Api,
  | 'listPlans'
  | 'readPlan'
  | 'deletePlans'
  | 'restorePlans'
  | 'changePlans'
  | 'searchPlans'
  | 'suggest'
  | 'readUnits'
  | 'findTargets'
  | 'findOverlap'
  | 'findUses'
  | 'readLists'
  | 'saveLists'
>;

/** The library of the home that is open. */
export function createLibraryApi(homes: OpenHomes, parse: ParseFile): LibraryApi {
  const { current } = homes;
  const library = () => current().home.library;
  return {
    async listPlans() {
      const { home, judged } = current();
      return { plans: judged.list(), broken: home.library.broken() };
    },
    async readPlan({ planId }) {
      const plan = await library().read(planId);
      return { ...plan, summary: current().judged.judge(plan.summary) };
    },
    deletePlans: ({ planIds }) => library().remove(planIds),
    restorePlans: ({ planIds }) => library().restore(planIds),
    changePlans: async ({ changes }) => ({ undo: await library().change(changes, rereadBy(parse)) }),
    searchPlans: ({ text, planIds }) => current().index.search(text, planIds),
    suggest: (query) => current().index.query(query),
    readUnits: ({ planId, unitIds }) => current().index.tell(planId, unitIds),
    findTargets: (query) => current().targets.histories(query),
    findOverlap: ({ texts }) => current().overlap.overlapOf(texts),
    findUses: ({ planIds }) => current().uses.find(planIds),
    readLists: async () => current().home.lists.read(),
    saveLists: ({ lists }) => homes.changeLists(lists),
  };
}

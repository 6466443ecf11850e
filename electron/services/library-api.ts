import type { Api } from '../../shared/api.ts';
import { findUses } from './find-uses.ts';
import { judged, officeOf } from './office.ts';
import type { OpenHome } from './open-homes.ts';
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
  | 'findUses'
  | 'readLists'
  | 'saveLists'
>;

/** The library of the home that is open. */
export function createLibraryApi(current: () => OpenHome, parse: ParseFile): LibraryApi {
  const library = () => current().home.library;
  return {
    async listPlans() {
      const { home } = current();
      return { plans: judged(home.library.list(), officeOf(home)), broken: home.library.broken() };
    },
    async readPlan({ planId }) {
      const plan = await library().read(planId);
      const [summary = plan.summary] = judged([plan.summary], officeOf(current().home));
      return { ...plan, summary };
    },
    deletePlans: ({ planIds }) => library().remove(planIds),
    restorePlans: ({ planIds }) => library().restore(planIds),
    changePlans: async ({ changes }) => ({ undo: await library().change(changes, rereadBy(parse)) }),
    searchPlans: ({ text, planIds }) => current().index.search(text, planIds),
    suggest: (query) => current().index.query(query),
    findUses: ({ planIds }) => findUses(current().home, planIds),
    readLists: async () => current().home.lists.read(),
    saveLists: ({ lists }) => current().home.lists.write(lists),
  };
}

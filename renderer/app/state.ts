import type { BrokenDraft, BrokenPlan, DraftSummary, HomeInfo, LibraryPlan, PlanSummary } from '../../shared/api.ts';
import type { Draft } from '../../shared/document/model.ts';
import { assertNever } from '../../shared/errors.ts';
import type { LibraryUndo } from '../library/library-undo.ts';
import type { LibraryWork } from '../library/library-work.ts';
import type { PlanFilters } from '../library/plan-filters.ts';
import type { PlanOrder } from '../library/sort-plans.ts';
import type { Undo } from './undo.ts';

/** The three places of the window. */
export type Place = 'library' | 'drafts' | 'editor';

/** Something to say: `key` selects the words. */
export interface Words {
  readonly key: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Something to tell the writer. */
export interface Notice extends Words {
  readonly tone: 'error' | 'info';
  /** What is to be said with it, one behind the other. */
  readonly more?: readonly Words[];
  /** What takes back that which is told of. */
  readonly undo?: Undo;
}

/** The plan that is being read, and the unit that it was opened at. */
export interface Reading {
  readonly plan: LibraryPlan;
  readonly unitId: string | null;
}

/** All state of the window but the open draft's text, which its editor holds. */
export interface AppState {
  readonly place: Place;
  readonly home: HomeInfo | null;
  readonly plans: readonly PlanSummary[] | null;
  readonly brokenPlans: readonly BrokenPlan[];
  readonly drafts: readonly (DraftSummary | BrokenDraft)[] | null;
  /** The drafts in the bin. */
  readonly deletedDrafts: readonly (DraftSummary | BrokenDraft)[];
  /** What the library is narrowed to. */
  readonly filters: PlanFilters;
  readonly order: PlanOrder;
  /** What is looked for in the library's texts. */
  readonly search: string;
  readonly reading: Reading | null;
  /** The draft as it was opened. */
  readonly openDraft: Draft | null;
  /** Whether all of the open draft's text is in its file. */
  readonly isSaved: boolean;
  /** How often an open draft was changed from outside its editor, which then begins anew. */
  readonly reopened: number;
  readonly work: LibraryWork | null;
  /** What takes back the changes of the library, the last one last. */
  readonly undos: readonly LibraryUndo[];
  readonly notice: Notice | null;
}

export type AppAction =
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'homeOpening' }
  | { readonly type: 'homeOpened'; readonly home: HomeInfo }
  | { readonly type: 'homeChanged'; readonly home: HomeInfo }
  | { readonly type: 'plansListed'; readonly plans: readonly PlanSummary[]; readonly broken: readonly BrokenPlan[] }
  | {
      readonly type: 'draftsListed';
      readonly drafts: readonly (DraftSummary | BrokenDraft)[];
      readonly deleted: readonly (DraftSummary | BrokenDraft)[];
    }
  | { readonly type: 'filtered'; readonly filters: PlanFilters }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'planOpened'; readonly plan: LibraryPlan; readonly unitId: string | null }
  | { readonly type: 'planChanged'; readonly plan: LibraryPlan }
  | { readonly type: 'planClosed' }
  | { readonly type: 'draftOpened'; readonly draft: Draft }
  | { readonly type: 'draftSaved'; readonly isSaved: boolean }
  | { readonly type: 'draftRenamed'; readonly draft: Draft }
  | { readonly type: 'draftDeleted'; readonly draftId: string }
  | { readonly type: 'workMoved'; readonly work: LibraryWork | null }
  | { readonly type: 'libraryChanged'; readonly notice: Notice & { readonly undo: LibraryUndo } }
  | { readonly type: 'libraryUndone'; readonly undo: LibraryUndo }
  | { readonly type: 'sorted'; readonly order: PlanOrder }
  | { readonly type: 'noticed'; readonly notice: Notice | null };

export const initialState: AppState = {
  place: 'library',
  home: null,
  plans: null,
  brokenPlans: [],
  drafts: null,
  deletedDrafts: [],
  filters: {},
  search: '',
  reading: null,
  openDraft: null,
  isSaved: true,
  reopened: 0,
  order: { column: 'period', direction: 'descending' },
  work: null,
  undos: [],
  notice: null,
};

/** The window's one reducer. */
export function reduceApp(state: AppState, action: AppAction): AppState {
  switch (action.type) {
    case 'go':
      return { ...state, place: action.place, reading: null };
    case 'homeOpening':
      return { ...state, home: null, plans: null, drafts: null, deletedDrafts: [], notice: null };
    case 'homeOpened':
      return { ...initialState, place: state.place === 'editor' ? 'library' : state.place, home: action.home };
    case 'homeChanged':
      return { ...state, home: action.home };
    case 'plansListed':
      return { ...state, plans: action.plans, brokenPlans: action.broken };
    case 'draftsListed':
      return { ...state, drafts: action.drafts, deletedDrafts: action.deleted };
    case 'filtered':
      return { ...state, filters: action.filters };
    case 'searched':
      return { ...state, search: action.search };
    case 'planOpened':
      return { ...state, reading: { plan: action.plan, unitId: action.unitId } };
    case 'planChanged':
      return withPlan(state, action.plan);
    case 'planClosed':
      return { ...state, reading: null };
    case 'draftOpened':
      return { ...state, openDraft: action.draft, isSaved: true, place: 'editor', notice: null };
    case 'draftSaved':
      return { ...state, isSaved: action.isSaved };
    case 'draftRenamed':
      if (state.openDraft?.id !== action.draft.id) return state;
      return { ...state, openDraft: action.draft, reopened: state.reopened + 1 };
    case 'draftDeleted':
      return { ...state, openDraft: state.openDraft?.id === action.draftId ? null : state.openDraft };
    case 'workMoved':
      return { ...state, work: action.work };
    case 'libraryChanged':
      return { ...state, notice: action.notice, undos: [...state.undos, action.notice.undo] };
    case 'libraryUndone':
      return { ...state, notice: null, undos: state.undos.filter((undo) => undo !== action.undo) };
    case 'sorted':
      return { ...state, order: action.order };
    case 'noticed':
      return { ...state, notice: action.notice };
    default:
      return assertNever(action);
  }
}

/** A plan that was put right, in the listing and, if it is still open, in the reading view. */
function withPlan(state: AppState, plan: LibraryPlan): AppState {
  const { planId } = plan.summary;
  const { reading, plans } = state;
  return {
    ...state,
    reading: reading?.plan.summary.planId === planId ? { ...reading, plan } : reading,
    plans: plans?.map((known) => (known.planId === planId ? plan.summary : known)) ?? null,
  };
}

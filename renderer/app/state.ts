import type {
  BrokenDraft,
  BrokenPlan,
  DraftSummary,
  HomeInfo,
  LibraryPlan,
  Place,
  PlanSummary,
  Session,
} from '../../shared/api.ts';
import type { Draft, DraftMeta } from '../../shared/document/model.ts';
import { assertNever } from '../../shared/errors.ts';
import type { LibraryUndo } from '../library/library-undo.ts';
import type { LibraryWork } from '../library/library-work.ts';
import type { PlanFilters } from '../library/plan-filters.ts';
import type { PlanOrder } from '../library/sort-plans.ts';
import {
  noTabs,
  type Tabs,
  withChosen,
  withClosing,
  withDeleted,
  withMeta,
  withOpened,
  without,
  withReread,
  withSaved,
  withSession,
  withStep,
} from './tabs.ts';
import type { Undo } from './undo.ts';

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

/** All state of the window but the open drafts' text, which their editors hold. */
export interface AppState extends Tabs {
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
  /** Whether what was open in this home is open again: what is open from then on is remembered. */
  readonly isRestored: boolean;
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
  | {
      readonly type: 'sessionRestored';
      readonly session: Session;
      readonly drafts: readonly Draft[];
      /** At the start one comes back to the place that one left. */
      readonly isStart: boolean;
    }
  | { readonly type: 'draftOpened'; readonly draft: Draft }
  | { readonly type: 'tabChosen'; readonly draftId: string }
  | { readonly type: 'tabStepped'; readonly by: 1 | -1 }
  /** Closes a tab as soon as all in it is saved. */
  | { readonly type: 'tabClosed'; readonly draftId: string }
  /** Closes a tab with what is not saved in it. */
  | { readonly type: 'tabDropped'; readonly draftId: string }
  /** An editor tells whether all of its draft's text is saved. */
  | { readonly type: 'draftSaved'; readonly draftId: string; readonly isSaved: boolean }
  /** An editor tells what its draft is by now: title, stage … */
  | { readonly type: 'draftDescribed'; readonly draftId: string; readonly meta: DraftMeta }
  /** A draft's file was changed from outside its editor. */
  | { readonly type: 'draftReread'; readonly draft: Draft }
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
  ...noTabs,
  isRestored: false,
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
      return { ...state, home: null, plans: null, drafts: null, deletedDrafts: [], notice: null, isRestored: false };
    case 'homeOpened':
      return { ...initialState, place: state.place === 'editor' ? 'library' : state.place, home: action.home };
    case 'sessionRestored':
      return {
        ...state,
        ...withSession(state, action.session, action.drafts),
        // Who has gone elsewhere meanwhile stays there.
        place: action.isStart && state.place === initialState.place ? action.session.place : state.place,
        isRestored: true,
      };
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
      return { ...state, ...withOpened(state, action.draft), place: 'editor', notice: null };
    case 'tabChosen':
      return { ...state, ...withChosen(state, action.draftId), place: 'editor' };
    case 'tabStepped':
      return { ...state, ...withStep(state, action.by) };
    case 'tabClosed':
      return { ...state, ...withClosing(state, action.draftId) };
    case 'tabDropped':
      return { ...state, ...without(state, action.draftId) };
    case 'draftSaved':
      return withTabs(state, withSaved(state, action.draftId, action.isSaved));
    case 'draftDescribed':
      return withTabs(state, withMeta(state, action.draftId, action.meta));
    case 'draftReread':
      return { ...state, ...withReread(state, action.draft) };
    case 'draftDeleted':
      return { ...state, ...withDeleted(state, action.draftId) };
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

/** Editors tell of themselves often; what is nothing new renders nothing. */
function withTabs(state: AppState, tabs: Tabs): AppState {
  return tabs === state ? state : { ...state, ...tabs };
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

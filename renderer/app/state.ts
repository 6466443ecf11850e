import type {
  BrokenDraft,
  BrokenPlan,
  DraftSummary,
  HomeInfo,
  JobState,
  LibraryPlan,
  PlanSummary,
} from '../../shared/api.ts';
import type { Draft } from '../../shared/document/model.ts';
import { assertNever } from '../../shared/errors.ts';

/** The three places of the window. */
export type Place = 'library' | 'drafts' | 'editor';

/** Something to tell the writer: `key` selects the words. */
export interface Notice {
  readonly tone: 'error' | 'info';
  readonly key: string;
  readonly details: Readonly<Record<string, string>>;
}

/** All state of the window but the open draft's text, which its editor holds. */
export interface AppState {
  readonly place: Place;
  readonly home: HomeInfo | null;
  readonly plans: readonly PlanSummary[] | null;
  readonly brokenPlans: readonly BrokenPlan[];
  readonly drafts: readonly (DraftSummary | BrokenDraft)[] | null;
  /** The plan that is being read. */
  readonly reading: LibraryPlan | null;
  /** The draft as it was opened. */
  readonly openDraft: Draft | null;
  readonly importJob: JobState | null;
  readonly notice: Notice | null;
}

export type AppAction =
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'homeOpening' }
  | { readonly type: 'homeOpened'; readonly home: HomeInfo }
  | { readonly type: 'plansListed'; readonly plans: readonly PlanSummary[]; readonly broken: readonly BrokenPlan[] }
  | { readonly type: 'draftsListed'; readonly drafts: readonly (DraftSummary | BrokenDraft)[] }
  | { readonly type: 'planOpened'; readonly plan: LibraryPlan }
  | { readonly type: 'planClosed' }
  | { readonly type: 'draftOpened'; readonly draft: Draft }
  | { readonly type: 'draftDeleted'; readonly draftId: string }
  | { readonly type: 'importMoved'; readonly job: JobState | null }
  | { readonly type: 'noticed'; readonly notice: Notice | null };

export const initialState: AppState = {
  place: 'library',
  home: null,
  plans: null,
  brokenPlans: [],
  drafts: null,
  reading: null,
  openDraft: null,
  importJob: null,
  notice: null,
};

/** The window's one reducer. */
export function reduceApp(state: AppState, action: AppAction): AppState {
  switch (action.type) {
    case 'go':
      return { ...state, place: action.place, reading: null };
    case 'homeOpening':
      return { ...state, home: null, plans: null, drafts: null, notice: null };
    case 'homeOpened':
      return { ...initialState, place: state.place === 'editor' ? 'library' : state.place, home: action.home };
    case 'plansListed':
      return { ...state, plans: action.plans, brokenPlans: action.broken };
    case 'draftsListed':
      return { ...state, drafts: action.drafts };
    case 'planOpened':
      return { ...state, reading: action.plan };
    case 'planClosed':
      return { ...state, reading: null };
    case 'draftOpened':
      return { ...state, openDraft: action.draft, place: 'editor', notice: null };
    case 'draftDeleted':
      return { ...state, openDraft: state.openDraft?.id === action.draftId ? null : state.openDraft };
    case 'importMoved':
      return { ...state, importJob: action.job };
    case 'noticed':
      return { ...state, notice: action.notice };
    default:
      return assertNever(action);
  }
}

import type { Draft, DraftMeta } from './document/model.ts';
import type { ErrorCode } from './errors.ts';
import type { Plan, PlanKind, PlanMeta } from './plan/model.ts';
import type { OutlineNode } from './plan/outline-proposal.ts';
import type { Warning } from './result.ts';
import type { Suggestion, SuggestionQuery } from './suggestions/suggestion.ts';

/** Files above this size, in bytes, are refused before they are read. */
export const largestFile = 100 * 1024 * 1024;

/** Which home is open: the writer's own, or the sample library's. */
export interface HomeInfo {
  readonly kind: 'own' | 'sample';
  readonly path: string;
}

/** One line of the library's listing. */
export interface PlanSummary {
  readonly planId: string;
  /** The file name it was imported from. */
  readonly source: string;
  readonly meta: PlanMeta;
  readonly characters: number;
  readonly units: number;
  readonly targets: number;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}

/** A plan for reading: its structure and the text it was read from. */
export interface LibraryPlan {
  readonly summary: PlanSummary;
  readonly plan: Plan;
  /** The document's lines as its format gave them, before any cleaning. */
  readonly original: readonly string[];
  readonly warnings: readonly Warning[];
}

/** A plan's file that cannot be read; it is left as it is. */
export interface BrokenPlan {
  readonly file: string;
  readonly problem: { readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> };
}

/** What became of one file of an import. */
export type ImportResult =
  | { readonly file: string; readonly outcome: 'imported' | 'alreadyThere'; readonly planId: string }
  | {
      readonly file: string;
      readonly outcome: 'failed';
      readonly code: ErrorCode;
      readonly details: Readonly<Record<string, string>>;
    };

/** How far a job is. */
export interface JobState {
  readonly done: number;
  readonly total: number;
  readonly results: readonly ImportResult[];
  readonly finished: boolean;
}

/** One line of the drafts' listing. */
export interface DraftSummary {
  readonly draftId: string;
  readonly meta: DraftMeta;
  readonly characters: number;
  readonly updatedAt: string;
}

/** A draft whose file cannot be read; it is left as it is. */
export interface BrokenDraft {
  readonly draftId: string;
  readonly problem: { readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> };
}

/** What a new draft is made of; `sections` are the ticked nodes of a proposed outline. */
export interface NewDraft {
  readonly meta: DraftMeta;
  readonly baseIds: readonly string[];
  readonly sections: readonly OutlineNode[];
}

/** All that the window may ask of its host. At most one JSON argument a method; files travel beside it. */
export interface Api {
  home(): Promise<HomeInfo>;
  switchHome(request: { readonly kind: HomeInfo['kind'] }): Promise<HomeInfo>;

  listPlans(): Promise<{ readonly plans: readonly PlanSummary[]; readonly broken: readonly BrokenPlan[] }>;
  readPlan(request: { readonly planId: string }): Promise<LibraryPlan>;
  deletePlan(request: { readonly planId: string }): Promise<void>;

  /** Imports files sent before; answers at once with the job's id. */
  startImport(request: { readonly fileIds: readonly string[] }): Promise<{ readonly jobId: string }>;
  job(request: { readonly jobId: string }): Promise<JobState>;
  cancelJob(request: { readonly jobId: string }): Promise<void>;

  proposeOutline(request: {
    readonly kind: PlanKind;
    readonly baseIds: readonly string[];
  }): Promise<readonly OutlineNode[]>;
  createDraft(request: NewDraft): Promise<Draft>;
  listDrafts(): Promise<readonly (DraftSummary | BrokenDraft)[]>;
  readDraft(request: { readonly draftId: string }): Promise<Draft>;
  /** Refused with `draftChangedElsewhere` unless `basedOn` is the stored draft's `updatedAt`. */
  saveDraft(request: { readonly draft: Draft; readonly basedOn: string }): Promise<{ readonly updatedAt: string }>;
  deleteDraft(request: { readonly draftId: string }): Promise<void>;
  /** Takes a copy of a .wunian file sent before into the home. */
  openDraftFile(request: { readonly fileId: string }): Promise<Draft>;

  suggest(query: SuggestionQuery): Promise<readonly Suggestion[]>;
}

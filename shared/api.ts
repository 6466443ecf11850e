import type { DraftChange } from './document/draft-change.ts';
import type { OpeningReport } from './document/draft-of-plan.ts';
import type { Draft, DraftMeta } from './document/model.ts';
import type { ErrorCode } from './errors.ts';
import type { OfficeLists } from './lists/office-lists.ts';
import type { CorrectionChange, Corrections } from './plan/corrections/corrections.ts';
import type { MetaCertainty, Plan, PlanKind, PlanMeta } from './plan/model.ts';
import type { OutlineNode } from './plan/outline-proposal.ts';
import type { Warning } from './result.ts';
import type { OverlapText, TextOverlap } from './reuse/overlap/overlap.ts';
import type { Suggestion, SuggestionQuery } from './suggestions/suggestion.ts';
import type { TargetHistory, TargetQuery } from './suggestions/target-histories/target-history.ts';

/** Files above this size, in bytes, are refused before they are read. */
export const largestFile = 100 * 1024 * 1024;
/** A backup holds all originals of a library; one above this size, in bytes, is refused. */
export const largestBackup = 1024 * 1024 * 1024;
/** A size in bytes as it is told to the writer. */
export function sizeText(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`;
}

/** The ending of a library's backup, without dot. */
export const backupEnding = 'wunian-library';

/** Who keeps the library: what is ours, above us or elsewhere is told by it. */
export interface Office {
  readonly region: string;
  readonly issuer: string;
}

/** Which home is open: the writer's own, or the sample library's. */
export interface HomeInfo {
  readonly kind: 'own' | 'sample';
  readonly path: string;
  /** As the writer set it; null while it is guessed from the library. */
  readonly office: Office | null;
}

/** The three places of the window. */
export const places = ['library', 'drafts', 'editor'] as const;
export type Place = (typeof places)[number];

/** So many drafts are remembered as opened last. */
export const mostRecent = 10;

/** What is open in the window, to be opened again at the next start. */
export interface Session {
  readonly place: Place;
  /** The drafts in tabs, from the left. */
  readonly openIds: readonly string[];
  readonly activeId: string | null;
  /** The drafts that were opened last, newest first, open ones included; at most `mostRecent`. */
  readonly recentIds: readonly string[];
}

/** One line of the library's listing: the plan as the writer corrected it. */
export interface PlanSummary {
  readonly planId: string;
  /** The file name it was imported from. */
  readonly source: string;
  readonly meta: PlanMeta;
  readonly certainty: MetaCertainty;
  readonly tags: readonly string[];
  readonly characters: number;
  /** 0 for a scan that waits for its text. */
  readonly units: number;
  readonly targets: number;
  readonly achieved: number;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}

/** A plan for reading: its structure and the text it was read from. */
export interface LibraryPlan {
  readonly summary: PlanSummary;
  /** With the writer's corrections. */
  readonly plan: Plan;
  /** The document's lines as its format gave them, before any cleaning. */
  readonly original: readonly string[];
  readonly warnings: readonly Warning[];
  readonly corrections: Corrections;
  /** How many corrections of the structure found no place in it any more. */
  readonly lostCorrections: number;
}

/** What is to be put right in one plan among many. */
export interface PlanChange {
  readonly planId: string;
  readonly change: CorrectionChange;
}

/** A plan's file that cannot be read; it is left as it is. */
export interface BrokenPlan {
  readonly file: string;
  readonly problem: { readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> };
}

/**
 * What became of one file of a job: `withoutText` is kept by its name and can be given text, `corrected` was there and got
 * corrections that a backup had.
 */
export type ImportResult =
  | {
      readonly file: string;
      readonly outcome: 'imported' | 'alreadyThere' | 'withoutText' | 'readAgain' | 'corrected' | 'backedUp';
      readonly planId: string;
    }
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
  /** The file it is at. */
  readonly current: string | null;
  readonly results: readonly ImportResult[];
  readonly finished: boolean;
  /** A finished backup, to be taken once from the host. */
  readonly fileId?: string;
  /** What ended the job before its end. */
  readonly problem?: { readonly code: ErrorCode | 'bug'; readonly details: Readonly<Record<string, string>> };
}

/** A place in the library's text where all that was looked for stands together. */
export interface SearchHit {
  readonly planId: string;
  /** null where the plan's title, file name or a tag is meant. */
  readonly unitId: string | null;
  /** The titles that it stands under, outermost first. */
  readonly path: readonly string[];
  /** The text around, at most some 90 characters. */
  readonly excerpt: string;
  /** Where in the excerpt what was looked for stands: start and end. */
  readonly marks: readonly (readonly [number, number])[];
  /** How many more hits of its plan come behind it and are not given. */
  readonly more: number;
}

/** What a search found: hits by plan, at most some for each and in all, and how many there are. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly hitCount: number;
  readonly planCount: number;
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

/** What became of the sources that came with a draft: new in the library, there before, or spoiled. */
export interface SourcesTaken {
  readonly added: number;
  readonly there: number;
  readonly failed: number;
}

/** Where a unit of a plan stands in a draft. */
export interface ClauseUse {
  readonly planId: string;
  readonly unitId: string;
  readonly draftId: string;
  readonly draftTitle: string;
  readonly blockId: string;
  /** The heading that it stands under, with its number; '' before the first. */
  readonly section: string;
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
  setOffice(request: { readonly office: Office | null }): Promise<HomeInfo>;
  /** What was open in this home when it was used last. */
  readSession(): Promise<Session>;
  saveSession(request: { readonly session: Session }): Promise<void>;

  listPlans(): Promise<{ readonly plans: readonly PlanSummary[]; readonly broken: readonly BrokenPlan[] }>;
  readPlan(request: { readonly planId: string }): Promise<LibraryPlan>;
  /** Moves plans to the home's bin. */
  deletePlans(request: { readonly planIds: readonly string[] }): Promise<void>;
  /** Takes plans back out of the bin. */
  restorePlans(request: { readonly planIds: readonly string[] }): Promise<void>;
  /**
   * Puts things right in plans, all or none; where cleaning or text changes, they are read anew. Answers with the changes
   * that take these back, and nothing that comes after them.
   */
  changePlans(request: { readonly changes: readonly PlanChange[] }): Promise<{ readonly undo: readonly PlanChange[] }>;
  /** Looks for words, parted by spaces, that stand together in a unit's text; in some plans or in all. */
  searchPlans(request: { readonly text: string; readonly planIds: readonly string[] | null }): Promise<SearchResult>;

  /** Imports files sent before; answers at once with the job's id. */
  startImport(request: { readonly fileIds: readonly string[] }): Promise<{ readonly jobId: string }>;
  /** Reads plans anew from their originals; corrections stay. */
  startReadingAgain(request: { readonly planIds: readonly string[] }): Promise<{ readonly jobId: string }>;
  /** Writes the library to one file. */
  startBackup(): Promise<{ readonly jobId: string }>;
  /** Takes in what a backup sent before has and this library has not. */
  startMerge(request: { readonly fileId: string }): Promise<{ readonly jobId: string }>;
  /** Writes a draft, and the plans that it came from as far as the library has them, to one file. */
  startPackDraft(request: { readonly draftId: string }): Promise<{ readonly jobId: string }>;
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
  saveDraft(request: {
    readonly change: DraftChange;
    readonly basedOn: string;
  }): Promise<{ readonly updatedAt: string }>;
  /**
   * Gives a draft another title, and its title block where it says the same; and another stage, '' for none, where one is
   * given.
   */
  renameDraft(request: { readonly draftId: string; readonly title: string; readonly stage?: string }): Promise<Draft>;
  /** Makes a copy under an id and a title of its own. */
  duplicateDraft(request: { readonly draftId: string; readonly title: string }): Promise<Draft>;
  /** Moves a draft to the home's bin. */
  deleteDraft(request: { readonly draftId: string }): Promise<void>;
  /** The drafts in the home's bin, newest first. */
  listDeletedDrafts(): Promise<readonly (DraftSummary | BrokenDraft)[]>;
  /** Takes a draft back out of the bin; it gets another id where its own is taken meanwhile. */
  restoreDraft(request: { readonly draftId: string }): Promise<{ readonly draftId: string }>;
  /**
   * Makes a draft of any document sent before, and tells in what it differs from it; a .wunian file is copied as it is,
   * without a report, and the sources in it that the library lacks are taken. Rejects like an import: `unknownFormat`,
   * `brokenFile`, `noText` …
   */
  openDocument(request: { readonly fileId: string }): Promise<{
    readonly draft: Draft;
    readonly report: OpeningReport | null;
    /** Where the file had sources with it. */
    readonly sources?: SourcesTaken;
  }>;

  suggest(query: SuggestionQuery): Promise<readonly Suggestion[]>;
  /** Units of a plan that the writer chose to take over, as if they had been suggested. */
  readUnits(request: { readonly planId: string; readonly unitIds: readonly string[] }): Promise<readonly Suggestion[]>;
  /** What past plans aimed at and reached for the indicators of a text. */
  findTargets(query: TargetQuery): Promise<readonly TargetHistory[]>;
  /** What of some texts stands in the library word for word, text by text. */
  findOverlap(request: { readonly texts: readonly OverlapText[] }): Promise<readonly TextOverlap[]>;
  /** Where the texts of these plans stand in the home's drafts, newest draft first. */
  findUses(request: { readonly planIds: readonly string[] }): Promise<readonly ClauseUse[]>;

  /** What the office has added to what the program knows (本单位词表). */
  readLists(): Promise<OfficeLists>;
  saveLists(request: { readonly lists: OfficeLists }): Promise<void>;
}

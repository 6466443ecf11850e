import type { PlanKind } from '../plan/model.ts';

/** What is asked for the place of the cursor: the heading it stands under, a paragraph just begun, or an indicator. */
export type SuggestionKind = 'heading' | 'typing' | 'target' | 'section';

/** A question to the index. */
export interface SuggestionQuery {
  readonly kind: SuggestionKind;
  /** Heading, opening words or indicator; for `section` empty. */
  readonly text: string;
  /** For `section`: the headings the draft has. */
  readonly headings?: readonly string[];
  /** Plans whose source file name contains this are left out. */
  readonly exclude?: string | null;
  /** What the draft is; a mild weight for plans of the same kind. */
  readonly planKind?: PlanKind;
}

/** A section, clause or target of the library proposed for a place in the draft (参考). */
export interface Suggestion {
  readonly planId: string;
  readonly planTitle: string;
  /** The plan's source file name. */
  readonly source: string;
  readonly unitId: string;
  /** The source's own wording, cleaned, at most 600 characters. */
  readonly text: string;
  /** The headings above it, outermost first. */
  readonly path: readonly string[];
  readonly score: number;
  /** Words of the query, or near-words of them, that it holds. */
  readonly matched: readonly string[];
  /** Names in `text` that belong to the source. */
  readonly names: readonly string[];
  /** Where the plan is from, as its metadata has it. */
  readonly region: string | null;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
}

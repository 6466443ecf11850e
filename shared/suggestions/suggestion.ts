import type { PlanKind, PlanRole, PlanStanding } from '../plan/model.ts';
import type { Mood } from '../plan/targets/sections.ts';

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
  /** For `section`: the plans that the draft's outline was merged from. */
  readonly baseIds?: readonly string[];
  /** What the draft is; a mild weight for plans of the same kind. */
  readonly planKind?: PlanKind;
  /** How many are wanted; 10 unless told. */
  readonly limit?: number;
  /** The draft's own place; a mild weight for plans of it. */
  readonly region?: string;
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
  /** It stands alone in its plan and governs what follows. */
  readonly isHeading?: true;
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
  readonly issuer: string | null;
  readonly role: PlanRole | null;
  readonly standing: PlanStanding | null;
  /** Whether its place in the plan speaks of aims, of results reached, or of the surroundings. */
  readonly mood: Mood;
  /** The topics that it shares with the query, or that a section's title is about, by their names in the dictionary. */
  readonly topics: readonly string[];
  /** Other plans that say the same, the fittest first; each plan once. */
  readonly alsoIn: readonly LikeSuggestion[];
  /** For a section only. */
  readonly section?: SectionFacts;
}

/** Where else the same is said. */
export interface LikeSuggestion {
  readonly planId: string;
  readonly planTitle: string;
  readonly unitId: string;
  readonly role: PlanRole | null;
}

/** What a missing section would be in the draft. */
export interface SectionFacts {
  /** How many plans of the draft's kind have a section on its topics, and how many there are. */
  readonly inPlans: number;
  readonly ofPlans: number;
  /** The same for the draft's base plans. */
  readonly inBases: number;
  readonly ofBases: number;
  /** The draft's heading behind whose section it would stand, by its place in the query; null for the beginning. */
  readonly after: number | null;
  /** The titles right under it in its plan, at most 8. */
  readonly brings: readonly string[];
  /** How many targets stand under it in its plan. */
  readonly targets: number;
}

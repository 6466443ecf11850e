import type { ShelvedPlan } from './indexed-plan.ts';
import type { Choice } from './selection.ts';
import type { SectionFacts } from './suggestion.ts';

/** A unit by its place in a plan. */
export interface PlacedUnit {
  readonly shelved: ShelvedPlan;
  readonly place: number;
  readonly unitId: string;
}

/** A text that was found, with its place. */
export interface FoundText extends Choice, PlacedUnit {}

/** A text that is to be proposed. */
export interface Proposed {
  readonly choice: FoundText;
  /** Where other plans say the same, the fittest first; each plan once. */
  readonly like: readonly PlacedUnit[];
  /** For a section only. */
  readonly section?: SectionFacts;
}

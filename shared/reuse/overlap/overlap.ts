import type { PlanRole, PlanUnit } from '../../plan/model.ts';

/** A plan of the library, by the wording it holds. */
export interface OverlapPlan {
  readonly planId: string;
  readonly title: string;
  readonly role: PlanRole | null;
  /** Whose it is; wording that stands in plans of several is nobody’s. null where nothing tells. */
  readonly issuer: string | null;
  readonly units: readonly Pick<PlanUnit, 'id' | 'text'>[];
}

/** Whose wording it is: the office’s own past and its neighbours under one roof (部门), or others’. */
export type OverlapKind = 'own' | 'other';

/** A stretch of a text that stands word for word in the library, whatever the marks and spaces between. */
export interface OverlapSpan {
  /** Offsets in the text asked about. */
  readonly start: number;
  readonly end: number;
  readonly kind: OverlapKind;
  /** The plan with the longest piece of the same wording, one of the office’s own where there is any. */
  readonly planId: string;
  readonly planTitle: string;
  /** Its unit that holds the stretch. */
  readonly unitId: string;
  /** How many plans hold the whole stretch. */
  readonly plans: number;
}

/** The fewest characters (marks and spaces left out) that are called the same wording; a set phrase is shorter. */
export const leastOverlap = 13;

/** A text of a draft, by the block or cell that holds it. */
export interface OverlapText {
  readonly id: string;
  readonly text: string;
}

/** What of a text stands in the library, with offsets in the text as it was asked about. */
export interface TextOverlap {
  readonly id: string;
  readonly spans: readonly OverlapSpan[];
}

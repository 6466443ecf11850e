import type { Mood } from '../../plan/targets/sections.ts';

/** The paper that a text is taken from; null where it does not say. */
export interface RollSource {
  readonly start: number | null;
  readonly end: number | null;
  readonly title: string;
  /** As written: “云洲市望川区”. */
  readonly region: string | null;
  readonly issuer: string | null;
  /** Of the section that the text stands in. */
  readonly mood: Mood;
}

/** The draft that it goes into. */
export interface RollTarget {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly region: string;
  readonly issuer: string | null;
}

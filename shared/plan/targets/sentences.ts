import type { PlanUnit } from '../model.ts';

/** One sentence of a unit. */
export interface Sentence {
  /** With its final mark; the unit's number stands before the first one. */
  readonly text: string;
  /** Where its words begin: after the unit's number, else 0. */
  readonly from: number;
}

/** The sentences of a unit: each from after the last 。！？ or line end to the next. */
export function sentencesOf(unit: PlanUnit): Sentence[] {
  const texts = unit.text.match(/[^。！？!?\n]+[。！？!?]*[”’）]?/g) ?? [];
  return texts
    .filter((text) => text.trim() !== '')
    .map((text, index) => {
      const words = text.trim();
      return index === 0 ? { text: unit.number + words, from: unit.number.length } : { text: words, from: 0 };
    });
}

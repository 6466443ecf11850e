import { matchesIn } from '../matches-in.ts';
import type { PlanUnit } from '../model.ts';

/** One sentence of a unit. */
export interface Sentence {
  /** With its final mark; the unit's number stands before the first one. */
  readonly text: string;
  /** Where its words begin: after the unit's number, else 0. */
  readonly from: number;
  /** Where its words stand in the unit's text. */
  readonly start: number;
}

/** What runs on for longer is no sentence and is cut, since each number in it is read with all that stands before. */
const longestSentence = 4000;
const sentence = new RegExp(`[^。！？!?\\n]{1,${longestSentence}}[。！？!?]*[”’）]?`, 'g');

/** The sentences of a unit: each from after the last 。！？ or line end to the next. */
export function sentencesOf(unit: PlanUnit): Sentence[] {
  return matchesIn(unit.text, sentence)
    .filter(([text]) => text.trim() !== '')
    .map(({ 0: text, index }, place) => {
      const words = text.trim();
      const start = index + text.indexOf(words);
      return place === 0
        ? { text: unit.number + words, from: unit.number.length, start }
        : { text: words, from: 0, start };
    });
}

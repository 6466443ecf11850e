import { type Token, tokenize } from './tokens.ts';

/** A plan's text cut into words, with what is needed to weigh a name by the rest of the text. */
export interface Reading {
  readonly text: string;
  /** The tokens of each run of Chinese characters, in reading order. */
  readonly runs: readonly (readonly Token[])[];
  /** How often a piece stands in the text. */
  count(piece: string): number;
}

/** Cuts a text into words; `places` are those known to be its own. */
export function readText(text: string, places: readonly string[]): Reading {
  const counts = new Map<string, number>();
  return {
    text,
    runs: [...text.matchAll(/\p{Script=Han}+/gu)].map(({ 0: run, index }) => {
      const afterDigit = /\d/.test(text.charAt(index - 1));
      return tokenize(run, { start: index, afterDigit, places });
    }),
    count(piece) {
      const known = counts.get(piece) ?? text.split(piece).length - 1;
      counts.set(piece, known);
      return known;
    },
  };
}

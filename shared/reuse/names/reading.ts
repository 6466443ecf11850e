import { type Token, tokenize } from './tokens.ts';

/** A plan's text cut into words, with what is needed to weigh a name by the rest of the text. */
export interface Reading {
  readonly text: string;
  /** The tokens of each run of Chinese characters, in reading order. */
  readonly runs: readonly (readonly Token[])[];
  /** How often a piece stands in the text. */
  count(piece: string): number;
  /** Whether two characters nowhere stand across two words, as 扬中 does in 弘扬中华. */
  isWhole(pair: string): boolean;
}

/** Cuts a text into words; `places` are those known to be its own. */
export function readText(text: string, places: readonly string[]): Reading {
  const counts = new Map<string, number>();
  const runs = [...text.matchAll(/\p{Script=Han}+/gu)].map(({ 0: run, index }) =>
    tokenize(run, { start: index, afterDigit: /\d/.test(text.charAt(index - 1)), places }),
  );
  const count = (piece: string): number => {
    const known = counts.get(piece) ?? timesIn(text, piece);
    counts.set(piece, known);
    return known;
  };
  const pairs = pairsInside(runs.flat());
  return { text, runs, count, isWhole: (pair) => (pairs.get(pair) ?? 0) === count(pair) };
}

/** How often two characters stand side by side inside one token that may be a name. */
function pairsInside(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const { text, kind } of tokens) {
    if (kind === 'plain') continue;
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = text.slice(at, at + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

function timesIn(text: string, piece: string): number {
  return text.split(piece).length - 1;
}

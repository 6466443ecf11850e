import { byFirst, type PlacesByFirst, type Token, tokenize } from './tokens.ts';

/** A plan's text cut into words, with what is needed to weigh a name by the rest of the text. */
export interface Reading {
  readonly text: string;
  /** The tokens of each run of Chinese characters, in reading order. */
  readonly runs: readonly (readonly Token[])[];
  /** Where tokens of a kind stand, in reading order. */
  at(kind: Token['kind']): readonly Position[];
  /** How often a piece stands in the text. */
  count(piece: string): number;
  /** Whether two characters nowhere stand across two words, as 扬中 does in 弘扬中华. */
  isWhole(pair: string): boolean;
}

/** A token's place: its run, and its index there. */
export interface Position {
  readonly run: readonly Token[];
  readonly at: number;
}

/** Cuts a text into words; `places` are those known to be its own. */
export function readText(text: string, places: readonly string[]): Reading {
  const grouped = byFirst(places);
  const runs = [...text.matchAll(/\p{Script=Han}+/gu)].map(({ 0: run, index }) => cut(text, run, index, grouped));
  return readingOf(text, runs);
}

/** Reads once more the runs in which places stand that were learnt meanwhile. */
export function readAgain({ text, runs }: Reading, places: readonly string[], learnt: readonly string[]): Reading {
  const fresh = learnt.filter((place) => !places.includes(place));
  if (fresh.length === 0) return readingOf(text, runs);
  const grouped = byFirst([...places, ...fresh]);
  const holdsPlace = new RegExp(fresh.join('|'), 'u');
  const cutAgain = runs.map((run) => {
    const start = run[0]?.start ?? 0;
    const last = run.at(-1) as Token;
    const words = text.slice(start, last.start + last.text.length);
    return holdsPlace.test(words) ? cut(text, words, start, grouped) : run;
  });
  return readingOf(text, cutAgain);
}

function cut(text: string, run: string, start: number, places: PlacesByFirst): readonly Token[] {
  return tokenize(run, { start, afterDigit: /\d/.test(text.charAt(start - 1)), places });
}

function readingOf(text: string, runs: Reading['runs']): Reading {
  const counts = new Map<string, number>();
  const count = (piece: string): number => {
    const known = counts.get(piece) ?? timesIn(text, piece);
    counts.set(piece, known);
    return known;
  };
  let pairs: ReadonlyMap<string, number> | undefined;
  const isWhole = (pair: string): boolean => {
    pairs ??= pairsInside(runs.flat());
    return (pairs.get(pair) ?? 0) === count(pair);
  };
  let positions: ReadonlyMap<Token['kind'], readonly Position[]> | undefined;
  const at = (kind: Token['kind']): readonly Position[] => {
    positions ??= positionsByKind(runs);
    return positions.get(kind) ?? [];
  };
  return { text, runs, at, count, isWhole };
}

/** Plain words and particles, of which most texts consist, name nothing and are left out. */
function positionsByKind(runs: Reading['runs']): ReadonlyMap<Token['kind'], readonly Position[]> {
  const positions = new Map<Token['kind'], Position[]>();
  for (const run of runs) {
    for (let at = 0; at < run.length; at++) {
      const { kind } = run[at] as Token;
      if (kind === 'plain' || kind === 'function') continue;
      const group = positions.get(kind);
      if (group) group.push({ run, at });
      else positions.set(kind, [{ run, at }]);
    }
  }
  return positions;
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
  let times = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) times++;
  return times;
}

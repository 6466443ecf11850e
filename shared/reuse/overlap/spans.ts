import type { FoldedText } from './fold-text.ts';
import type { Freedom } from './freedom.ts';
import { unitAt } from './library-texts.ts';
import type { Match } from './matches.ts';
import { leastOverlap, type OverlapKind, type OverlapSpan } from './overlap.ts';
import { withNeatEdges } from './span-edges.ts';

/** A match of a plan that is not a superior’s. */
interface OwnedMatch extends Match {
  readonly kind: OverlapKind;
  /** How many of its characters are not free. */
  readonly weight: number;
}

/** A single word between two set phrases, or by which another plan goes on longer, is nobody’s wording. */
const leastPiece = 4;
const nobody = -1;

/** What of a text belongs to which of the matches, without what is free. */
export function spansOf(
  text: string,
  { codes, offsets }: FoldedText,
  matches: readonly Match[],
  freedom: Freedom,
): readonly OverlapSpan[] {
  const free = Uint8Array.from(codes, (_, at) => (freedom.isFree(at, at + 1) ? 1 : 0));
  const owned = matches.flatMap((match) => ownedMatch(match, free)).sort(betterFirst);
  const owners = shareOut(owned, free);
  return piecesOf(owners).flatMap((piece) => {
    const owner = owned[owners[piece.start] ?? nobody];
    return owner && piece.end - piece.start >= leastPiece ? [describe(text, offsets, piece, owner, owned)] : [];
  });
}

function ownedMatch(match: Match, free: Uint8Array): readonly OwnedMatch[] {
  const { holding } = match.plan;
  if (holding === 'free') return [];
  let weight = 0;
  for (let at = match.start; at < match.end; at++) if (!free[at]) weight++;
  return weight < leastOverlap ? [] : [{ ...match, kind: holding, weight }];
}

function betterFirst(a: OwnedMatch, b: OwnedMatch): number {
  return a.kind === b.kind ? b.weight - a.weight : a.kind === 'own' ? -1 : 1;
}

/** Whose each character is, by the place of the match. */
function shareOut(matches: readonly OwnedMatch[], free: Uint8Array): Int32Array {
  const owners = new Int32Array(free.length).fill(nobody);
  matches.forEach(({ start, end }, place) => {
    for (let at = start; at < end; at++) if (owners[at] === nobody && !free[at]) owners[at] = place;
  });
  return owners;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Parts the text wherever the owner changes. */
function piecesOf(owners: Int32Array): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0, at = 1; at <= owners.length; at++) {
    if (at < owners.length && owners[at] === owners[start]) continue;
    pieces.push({ start, end: at });
    start = at;
  }
  return pieces;
}

function describe(
  text: string,
  offsets: Uint32Array,
  { start, end }: Piece,
  { at, start: matchStart, plan, kind }: OwnedMatch,
  owned: readonly OwnedMatch[],
): OverlapSpan {
  const holding = owned.filter((other) => other.start <= start && other.end >= end);
  return {
    ...withNeatEdges(text, { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }),
    kind,
    planId: plan.planId,
    planTitle: plan.title,
    unitId: unitAt(plan, at + start - matchStart),
    plans: new Set(holding.flatMap((other) => [...other.plans])).size,
  };
}

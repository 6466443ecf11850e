import { foldText } from './fold-text.ts';
import { leastOverlap, type OverlapKind, type OverlapPlan } from './overlap.ts';

/** Whose wording it is, and free where a superior’s words are to be taken up. */
export type Holding = OverlapKind | 'free';

/** A plan’s folded texts; units that are too short to overlap are left out. */
export interface HeldPlan {
  readonly planId: string;
  readonly title: string;
  readonly holding: Holding;
  /** null stands for all whose issuer nobody knows. */
  readonly issuer: string | null;
  /** Each unit closed by a 0. */
  readonly codes: Uint16Array;
  readonly unitIds: readonly string[];
  /** Where each unit begins. */
  readonly starts: Uint32Array;
}

/** The office’s own plans are one issuer’s, under whatever name they were issued. */
const ourselves = '';

export function holdPlan({ planId, title, role, issuer, units }: OverlapPlan): HeldPlan {
  const folded = units
    .map(({ id, text }) => ({ id, codes: foldText(text).codes }))
    .filter(({ codes }) => codes.length >= leastOverlap);
  const codes = new Uint16Array(folded.reduce((sum, unit) => sum + unit.codes.length + 1, 0));
  const starts = new Uint32Array(folded.length);
  let end = 0;
  folded.forEach((unit, place) => {
    starts[place] = end;
    codes.set(unit.codes, end);
    end += unit.codes.length + 1;
  });
  const unitIds = folded.map(({ id }) => id);
  return {
    planId,
    title,
    holding: holdingOf(role),
    issuer: role === 'own' ? ourselves : issuer,
    codes,
    unitIds,
    starts,
  };
}

function holdingOf(role: OverlapPlan['role']): Holding {
  if (role === 'superior' || role === 'speech') return 'free';
  return role === 'own' || role === 'department' ? 'own' : 'other';
}

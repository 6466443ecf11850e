import type { RollReason } from '../../document/model.ts';
import type { Passage } from './passage.ts';

/** What a rule says of one piece of a text: `is` replaces `was`; where both are the same its successor is not known. */
export interface Finding {
  readonly at: number;
  readonly was: string;
  readonly is: string;
  /** null where it stays as it is, whatever later rules would make of it. */
  readonly by: RollReason | null;
}

/** One kind of words that are bound to the source's time or place. */
export interface Rule {
  /** As its file is called: documentNumbers. */
  readonly name: string;
  /** Its findings do not overlap each other. */
  find(passage: Passage): readonly Finding[];
}

export function kept(at: number, was: string): Finding {
  return { at, was, is: was, by: null };
}

export function marked(at: number, was: string, by: RollReason): Finding {
  return { at, was, is: was, by };
}

/** A change to `is`; a mark where that is null, and nothing but a piece that stays where it is the same. */
export function rolled(at: number, was: string, is: string | null, by: RollReason): Finding {
  if (is === null) return marked(at, was, by);
  return is === was ? kept(at, was) : { at, was, is, by };
}

/** Whether two pieces of a text have a character in common. */
export function overlaps(one: Pick<Finding, 'at' | 'was'>, other: Pick<Finding, 'at' | 'was'>): boolean {
  return one.at < other.at + other.was.length && other.at < one.at + one.was.length;
}

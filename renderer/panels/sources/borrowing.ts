import { type Block, type Provenance, textOf } from '../../../shared/document/model.ts';
import { type PlanRole, planRoles } from '../../../shared/plan/model.ts';
import { borrowedText, changedShare } from '../../../shared/reuse/sources/borrowed-text.ts';

/** Characters (字数) that stand as they were borrowed, by what their plans are to the office. */
export interface BorrowedByRole {
  /** Null where the library did not know. */
  readonly role: PlanRole | null;
  readonly characters: number;
}

/** A source of the block with the cursor. */
export interface SourceHere {
  readonly provenance: Provenance;
  /** How much of its wording is another by now: 0 to 1. */
  readonly changed: number;
}

/** How much of a draft is borrowed, and from where what stands at the cursor is. */
export interface Borrowing {
  /** Of the whole draft. */
  readonly characters: number;
  readonly byRole: readonly BorrowedByRole[];
  readonly sources: readonly SourceHere[];
  /** Of the block with the cursor. */
  readonly text: string;
}

/** What of the draft is borrowed; `cursor` is the place of the block with the cursor. */
export function borrowingOf(blocks: readonly Block[], cursor: number | undefined): Borrowing {
  const block = cursor === undefined ? undefined : blocks[cursor];
  const sources = (block?.provenance ?? []).map((provenance) => ({
    provenance,
    changed: changedShare(provenance, blocks),
  }));
  return {
    characters: blocks.reduce((sum, one) => sum + borrowedText(one).characters, 0),
    byRole: sumByRole(blocks),
    sources,
    text: block && sources.length > 0 ? textOf(block) : '',
  };
}

function sumByRole(blocks: readonly Block[]): readonly BorrowedByRole[] {
  const sums = new Map<PlanRole | null, number>();
  for (const { provenance, kept } of blocks.flatMap((block) => borrowedText(block).sources)) {
    const role = provenance.role ?? null;
    sums.set(role, (sums.get(role) ?? 0) + kept);
  }
  return [...planRoles, null]
    .map((role) => ({ role, characters: sums.get(role) ?? 0 }))
    .filter(({ characters }) => characters > 0);
}

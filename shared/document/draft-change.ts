import { AppError } from '../errors.ts';
import type { Block, Draft, Picture } from './model.ts';

/** What became of blocks: those that are new or other than before, and the order of all, null where that is as it was. */
export interface ChangedBlocks {
  readonly ids: readonly string[] | null;
  readonly blocks: readonly Block[];
}

/** A draft as what differs from one that the other side has: a long one is sent after every few keys. */
export interface DraftChange {
  readonly facts: Omit<Draft, 'blocks' | 'pictures'>;
  /** Null where they are as they were. */
  readonly pictures: readonly Picture[] | null;
  readonly changed: ChangedBlocks;
}

/** In what blocks differ from those before; blocks are never changed, so the same one is the same value. */
export function changedBlocks(before: readonly Block[], after: readonly Block[]): ChangedBlocks {
  const known = new Map(before.map((block) => [block.id, block]));
  const isSameOrder = before.length === after.length && before.every(({ id }, index) => id === after[index]?.id);
  return {
    ids: isSameOrder ? null : after.map(({ id }) => id),
    blocks: after.filter((block) => known.get(block.id) !== block),
  };
}

/** The blocks after a change. Throws AppError `brokenData` where it names a block that is in neither. */
export function applyChangedBlocks(before: readonly Block[], { ids, blocks }: ChangedBlocks): readonly Block[] {
  if (ids === null && blocks.length === 0) return before;
  const known = new Map([...before, ...blocks].map((block) => [block.id, block]));
  return (ids ?? before.map(({ id }) => id)).map((id) => {
    const block = known.get(id);
    if (!block) throw new AppError('brokenData', { what: 'draft', place: id, reason: 'block' });
    return block;
  });
}

/** In what a draft differs from the one before; all of it where there is none. */
export function changeOf(before: Draft | null, { blocks, pictures, ...facts }: Draft): DraftChange {
  return {
    facts,
    pictures: before?.pictures === pictures ? null : pictures,
    changed: changedBlocks(before?.blocks ?? [], blocks),
  };
}

/** The draft after a change. Throws AppError `brokenData` where the change does not fit. */
export function applyChange(before: Draft, { facts, pictures, changed }: DraftChange): Draft {
  return { ...facts, blocks: applyChangedBlocks(before.blocks, changed), pictures: pictures ?? before.pictures };
}

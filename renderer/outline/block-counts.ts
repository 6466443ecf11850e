import type { Finding } from '../../shared/checks/check.ts';
import { countInBlocks } from '../../shared/document/count-characters.ts';
import { type Block, cellsOf, textHolders } from '../../shared/document/model.ts';
import { placeholdersIn } from '../../shared/document/placeholders.ts';

/** What is counted in a stretch of the draft. */
export interface Counts {
  /** 字数, as the Chinese count. */
  readonly characters: number;
  /** 目标值 that its sentences and indicator tables set. */
  readonly targets: number;
  /** 疑点, without those that tell of placeholders. */
  readonly findings: number;
  /** 待补. */
  readonly placeholders: number;
}

export type Findings = ReadonlyMap<string, readonly Finding[]>;

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    characters: one.characters + other.characters,
    targets: one.targets + other.targets,
    findings: one.findings + other.findings,
    placeholders: one.placeholders + other.placeholders,
  };
}

/** What is told by a block alone; blocks are never changed, so each is read once. */
type OwnCounts = Pick<Counts, 'characters' | 'placeholders'>;
const known = new WeakMap<Block, OwnCounts>();

/** The counts of one block; a note is not printed and counts for nothing but its findings. */
export function countBlock(block: Block, targets: number, findings: Findings): Counts {
  return { ...ownCounts(block), targets, findings: countFindings(block, findings) };
}

function ownCounts(block: Block): OwnCounts {
  const before = known.get(block);
  if (before) return before;
  const holders = block.type === 'note' ? [] : textHolders([block]);
  const placeholders = holders.reduce((sum, holder) => sum + placeholdersIn(holder).length, 0);
  const counts = { characters: countInBlocks([block]), placeholders };
  known.set(block, counts);
  return counts;
}

function countFindings(block: Block, findings: Findings): number {
  if (findings.size === 0) return 0;
  const ids = block.type === 'table' ? [block.id, ...cellsOf(block).map(({ id }) => id)] : [block.id];
  return ids.reduce(
    (sum, id) => sum + (findings.get(id)?.filter(({ check }) => check !== 'placeholders').length ?? 0),
    0,
  );
}

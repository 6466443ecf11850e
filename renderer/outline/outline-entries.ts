import { countTargets, type Governing } from '../../shared/document/count-targets.ts';
import type { Block } from '../../shared/document/model.ts';
import { depthOf } from '../../shared/document/sections.ts';
import type { PlanIdentity } from '../../shared/plan/model.ts';
import type { Numbers } from '../editor/numbers.ts';
import { addCounts, type Counts, countBlock, type Findings } from './block-counts.ts';
import { entryText, isOutlined, type OutlinedBlock } from './entry-text.ts';
import { unitAt } from './leaf-units.ts';

/** One line of the outline with what stands under it. */
export interface OutlineEntry {
  /** The block's. */
  readonly id: string;
  readonly type: OutlinedBlock['type'];
  /** Of a heading or clause, from 1; 0 for a box or caption, which has nothing under it. */
  readonly depth: number;
  readonly number: string;
  /** '' for one that says nothing yet. */
  readonly text: string;
  /** Of the whole section or box, or of the table with its caption. */
  readonly counts: Counts;
  /** How many characters its section is to have. */
  readonly goal?: number;
  readonly children: readonly OutlineEntry[];
}

/** The outline of a draft. */
export interface Outline {
  readonly entries: readonly OutlineEntry[];
  /** False while blocks were left unread: their targets are not in the counts yet. */
  readonly isComplete: boolean;
}

/** What an outline is made of. */
export interface OutlinedDraft {
  readonly blocks: readonly Block[];
  readonly numbers: Numbers;
  readonly meta: PlanIdentity;
  readonly findings: Findings;
}

/** An entry whose section is still being read. */
interface OpenEntry {
  readonly block: Governing;
  readonly number: string;
  /** It and those that it lies in, outermost first. */
  readonly path: readonly Governing[];
  counts: Counts;
  readonly children: OutlineEntry[];
}

/** The entry that each block had last. */
const known = new WeakMap<Block, OutlineEntry>();

/**
 * The outline of a draft: entries nest by depth, and one that skips a depth hangs under the nearest above it. What has not
 * changed since the last time is the same object, so that only lines that look different are drawn again. Looking for
 * targets takes longest; it is done only while `mayRead`.
 */
export function outlineEntries({ blocks, numbers, meta, findings }: OutlinedDraft, mayRead: () => boolean): Outline {
  const root = openEntries();
  let isComplete = true;
  const countAt = (block: Block): Counts => {
    const targets = countTargets(block, root.path(), meta, mayRead);
    isComplete &&= targets !== undefined;
    return countBlock(block, targets ?? 0, findings);
  };
  const leafAt = (block: OutlinedBlock, index: number, number: string): OutlineEntry => {
    const { from, to } = unitAt(blocks, index);
    return entryOf(block, number, blocks.slice(from, to).map(countAt).reduce(addCounts), []);
  };
  blocks.forEach((block, index) => {
    const number = (numbers.get(block.id) ?? '').trim();
    const depth = depthOf(block);
    if (depth > 0) root.close(depth);
    const counts = countAt(block);
    if (depth > 0) root.open(block as Governing, number, counts);
    else root.add(counts, isOutlined(block) ? leafAt(block, index, number) : undefined);
  });
  root.close(1);
  return { entries: root.entries, isComplete };
}

/** The entries that the block just read lies in. */
function openEntries() {
  const entries: OutlineEntry[] = [];
  const open: OpenEntry[] = [];
  const add = (counts: Counts, entry: OutlineEntry | undefined) => {
    const last = open.at(-1);
    if (last) last.counts = addCounts(last.counts, counts);
    if (entry) (last?.children ?? entries).push(entry);
  };
  return {
    entries,
    path: () => open.at(-1)?.path ?? noPath,
    add,
    open(block: Governing, number: string, counts: Counts) {
      open.push({ block, number, path: [...(open.at(-1)?.path ?? noPath), block], counts, children: [] });
    },
    close(depth: number) {
      for (let last = open.at(-1); last && last.block.depth >= depth; last = open.at(-1)) {
        open.pop();
        add(last.counts, entryOf(last.block, last.number, last.counts, last.children));
      }
    },
  };
}

const noPath: readonly Governing[] = [];

function entryOf(
  block: OutlinedBlock,
  number: string,
  counts: Counts,
  children: readonly OutlineEntry[],
): OutlineEntry {
  const before = known.get(block);
  if (before && before.number === number && hasSameCounts(before.counts, counts) && isSame(before.children, children))
    return before;
  const entry: OutlineEntry = {
    id: block.id,
    type: block.type,
    depth: depthOf(block),
    number,
    text: before?.text ?? entryText(block),
    counts,
    ...(block.type === 'heading' && block.goal !== undefined ? { goal: block.goal } : {}),
    children,
  };
  known.set(block, entry);
  return entry;
}

function hasSameCounts(one: Counts, other: Counts): boolean {
  return (Object.keys(one) as (keyof Counts)[]).every((name) => one[name] === other[name]);
}

function isSame(one: readonly OutlineEntry[], other: readonly OutlineEntry[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

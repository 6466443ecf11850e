import type { PlanIdentity, PlanUnit } from '../plan/model.ts';
import { findTargets } from '../plan/targets/find-targets.ts';
import { leadOf } from './lead-sentence.ts';
import { type Block, type ClauseBlock, type HeadingBlock, textOf } from './model.ts';

/** A heading or clause that governs others. */
export type Governing = HeadingBlock | ClauseBlock;

interface Known {
  readonly above: readonly Governing[];
  readonly count: number;
}

const known = new WeakMap<Block, Known>();

/**
 * How many targets a block sets: those that the library would find in it under the headings above it, outermost first,
 * which tell aims from results. A block is read again only when it or one of them has changed, and only while `mayRead`;
 * undefined where it would have to be read.
 */
export function countTargets(
  block: Block,
  above: readonly Governing[],
  meta: PlanIdentity,
  mayRead: () => boolean,
): number | undefined {
  const before = known.get(block);
  if (before && isSame(before.above, above)) return before.count;
  if (!mayRead()) return undefined;
  const isRead = mayHold(block);
  const count = isRead ? findTargets([...above.map(titleUnit), ...unitsOf(block)], meta).targets.length : 0;
  known.set(block, { above, count });
  return count;
}

/** A target is a number; most blocks of a plan have none, and reading them takes longest. */
const numeral = /[\d〇一二三四五六七八九十两百千万亿半倍]/;

function mayHold(block: Block): boolean {
  const holdsTargets = block.type !== 'title' && block.type !== 'subtitle' && block.type !== 'note';
  return holdsTargets && numeral.test(textOf(block));
}

function isSame(one: readonly Governing[], other: readonly Governing[]): boolean {
  return one === other || (one.length === other.length && one.every((block, index) => block === other[index]));
}

/** A heading as what it says of those below: its own sentences are counted where it stands. */
function titleUnit(block: Governing): PlanUnit {
  return { id: block.id, type: block.type, level: block.depth, number: '', title: titleOf(block), text: '' };
}

function titleOf(block: Governing): string {
  const text = textOf(block);
  return block.type === 'heading' ? text : text.slice(0, leadOf(block)).replace(/[。：:]$/, '');
}

function unitsOf(block: Block): readonly PlanUnit[] {
  const common = { level: 0, number: '', title: '' };
  if (block.type === 'heading' || block.type === 'clause') return [{ ...titleUnit(block), text: textOf(block) }];
  if (block.type !== 'table') return [{ ...common, id: block.id, type: 'paragraph', text: textOf(block) }];
  return block.children.map((row, index) => {
    const text = row.children.map((cell) => textOf(cell).replace(/[\s|]+/g, ' ')).join(' | ');
    return { ...common, id: `${block.id}-${index}`, type: 'row', text };
  });
}

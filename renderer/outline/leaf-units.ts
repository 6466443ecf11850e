import type { Block } from '../../shared/document/model.ts';
import { depthOf, isBoxed, type Stretch, sectionAt } from '../../shared/document/sections.ts';

/** What must stay together with a block: its section, its box, or the table or picture with its caption. */
export function unitAt(blocks: readonly Block[], index: number): Stretch {
  const block = blocks[index];
  if (!block || depthOf(block) > 0) return sectionAt(blocks, index);
  if (isBoxed(block)) return sectionAt(blocks, blocks.slice(0, index).findLastIndex(isBoxTitle));
  if (isBoxTitle(block)) return sectionAt(blocks, index);
  if (isCaptioned(blocks, index)) return { from: index, to: index + 2 };
  if (isCaptioned(blocks, index - 1)) return { from: index - 1, to: index + 1 };
  return { from: index, to: index + 1 };
}

const isBoxTitle = ({ type }: Block) => type === 'boxTitle';

/** A table stands under its caption, a picture over it. */
function isCaptioned(blocks: readonly Block[], index: number): boolean {
  const [upper, lower] = [blocks[index], blocks[index + 1]];
  if (!upper || !lower || isBoxed(upper) !== isBoxed(lower)) return false;
  if (upper.type === 'caption') return upper.of === 'table' && lower.type === 'table';
  return upper.type === 'picture' && lower.type === 'caption' && lower.of === 'picture';
}

/** The blocks that are meant with some lines of the outline: captions with what they stand at. */
export function withUnits(blocks: readonly Block[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(ids);
  blocks.forEach(({ id, type }, index) => {
    if (type !== 'caption' || !ids.has(id)) return;
    const { from, to } = unitAt(blocks, index);
    for (const block of blocks.slice(from, to)) all.add(block.id);
  });
  return all;
}

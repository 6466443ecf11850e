import type { Block, Depth } from '../../shared/document/model.ts';
import { amendments } from '../../shared/document/normal-form.ts';
import { numberBlocks } from '../../shared/document/numbering.ts';
import type { NumberingScheme } from '../../shared/document/numbering-scheme.ts';
import { depthOf, sectionAt } from '../../shared/document/sections.ts';
import { type DropSide, sectionsOf } from '../editor/structure/move-sections.ts';
import { planDrop } from './plan-drop.ts';

/**
 * The number that the first of the moved lines will have, found by making the move on a copy: '' for one without a number,
 * null where the move is none.
 */
export function numberAfterMove(
  blocks: readonly Block[],
  scheme: NumberingScheme,
  lines: ReadonlySet<string>,
  targetId: string,
  side: DropSide,
): string | null {
  const drop = planDrop(blocks, scheme, lines, targetId, side);
  if (!drop) return null;
  const first = blocks.find(({ id }) => lines.has(id));
  const moved = inNormalForm(movedBlocks(blocks, drop.ids, drop.targetId, drop.side), scheme);
  const index = moved.findIndex(({ id }) => id === first?.id);
  return (numberBlocks(moved, scheme)[index] ?? '').trim();
}

function movedBlocks(
  blocks: readonly Block[],
  ids: ReadonlySet<string>,
  targetId: string,
  side: DropSide,
): readonly Block[] {
  const sections = sectionsOf(blocks, ids);
  const target = blocks.findIndex(({ id }) => id === targetId);
  const { from: start, to: end } = sectionAt(blocks, target);
  const place = side === 'before' ? start : end;
  const depth = depthOf(blocks[target] as Block) + (side === 'inside' ? 1 : 0);
  const isMoved = (index: number) => sections.some(({ from, to }) => index >= from && index < to);
  const moved = sections.flatMap(({ from, to }) => {
    const by = depth - depthOf(blocks[from] as Block);
    return blocks.slice(from, to).map((block) => atDepth(block, depthOf(block) + by));
  });
  const stays = (from: number, to?: number) => blocks.slice(from, to).filter((_, index) => !isMoved(from + index));
  return [...stays(0, place), ...moved, ...stays(place)];
}

function atDepth(block: Block, depth: number): Block {
  return depthOf(block) > 0 ? ({ ...block, depth } as Block) : block;
}

/** Where the scheme forbids to skip depths, the editor draws blocks up. */
function inNormalForm(blocks: readonly Block[], scheme: NumberingScheme): readonly Block[] {
  const depths = new Map<number, Depth>();
  for (const amendment of amendments(blocks, scheme, undefined))
    if (amendment.change === 'setDepth') depths.set(amendment.index, amendment.depth);
  return blocks.map((block, index) => atDepth(block, depths.get(index) ?? depthOf(block)));
}

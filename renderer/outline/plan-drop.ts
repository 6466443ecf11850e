import type { Block } from '../../shared/document/model.ts';
import type { NumberingScheme } from '../../shared/document/numbering-scheme.ts';
import { depthOf, type Stretch, sectionAt } from '../../shared/document/sections.ts';
import { type DropSide, sectionsOf } from '../editor/structure/move-sections.ts';
import { unitAt, withUnits } from './leaf-units.ts';

/** A move as the editor is told to make it. */
export interface Drop {
  readonly ids: ReadonlySet<string>;
  readonly targetId: string;
  readonly side: DropSide;
}

/**
 * The move that dropping lines of the outline before, after or inside another one asks for; null where it would be none:
 * into itself, deeper than the scheme counts, or a section beside a box or caption. A box or caption goes into a section
 * to the end of its own text, before the sections in it.
 */
export function planDrop(
  blocks: readonly Block[],
  scheme: NumberingScheme,
  lines: ReadonlySet<string>,
  targetId: string,
  side: DropSide,
): Drop | null {
  const ids = withUnits(blocks, lines);
  const sections = sectionsOf(blocks, ids);
  const target = blocks.findIndex(({ id }) => id === targetId);
  if (target < 1 || sections.length === 0 || sections.some(({ from, to }) => target >= from && target < to))
    return null;
  const isSection = sections.some(({ from }) => depthOf(blocks[from] as Block) > 0);
  if (!isSection) return dropLeaves(blocks, ids, target, side);
  const depth = depthOf(blocks[target] as Block);
  const wanted = depth + (side === 'inside' ? 1 : 0);
  return depth > 0 && fits(blocks, sections, wanted, scheme.levels.length) ? { ids, targetId, side } : null;
}

function fits(blocks: readonly Block[], sections: readonly Stretch[], depth: number, levels: number): boolean {
  return sections.every(({ from, to }) => {
    const deepest = Math.max(...blocks.slice(from, to).map(depthOf));
    const own = depthOf(blocks[from] as Block);
    return own === 0 || deepest + depth - own <= levels;
  });
}

function dropLeaves(blocks: readonly Block[], ids: ReadonlySet<string>, target: number, side: DropSide): Drop | null {
  const block = blocks[target] as Block;
  if (depthOf(block) === 0) {
    const { from, to } = unitAt(blocks, target);
    const place = side === 'before' ? blocks[from] : blocks[to - 1];
    return place && side !== 'inside' ? { ids, targetId: place.id, side } : null;
  }
  if (side !== 'inside') return null;
  const { to } = sectionAt(blocks, target);
  const first = blocks.slice(target + 1, to).find((other) => depthOf(other) > 0);
  return first ? { ids, targetId: first.id, side: 'before' } : { ids, targetId: block.id, side: 'inside' };
}

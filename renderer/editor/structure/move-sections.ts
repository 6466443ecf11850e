import { Editor, Transforms } from 'slate';
import type { Block, Depth } from '../../../shared/document/model.ts';
import { depthOf, endOfHead, isBoxed, type Stretch, sectionAt } from '../../../shared/document/sections.ts';
import { asOneStep } from '../rules/one-step.ts';
import { blockAt } from './become.ts';
import { depthAbove, levelsOf } from './change-depth.ts';
import { removeBlocks } from './remove-blocks.ts';

/** Where a section is put: before or behind another one, or as the last part of it. */
export type DropSide = 'before' | 'after' | 'inside';

const blocksOf = (editor: Editor) => editor.children as readonly Block[];

/** The sections of some blocks, without those that lie in another of them; from the first to the last. */
export function sectionsOf(blocks: readonly Block[], ids: ReadonlySet<string>): readonly Stretch[] {
  const found: Stretch[] = [];
  blocks.forEach(({ id }, index) => {
    // The title stays where it is.
    if (index > 0 && ids.has(id) && index >= (found.at(-1)?.to ?? 0)) found.push(sectionAt(blocks, index));
  });
  return found;
}

/**
 * Moves sections with all they hold next to, or into, another one; they get the depth that they have there. Gives whether
 * anything moved: a section cannot go into itself. One step to undo, the cursor goes along.
 */
export function moveSections(editor: Editor, ids: ReadonlySet<string>, targetId: string, side: DropSide): boolean {
  const blocks = blocksOf(editor);
  const sections = sectionsOf(blocks, ids);
  const target = blocks.findIndex(({ id }) => id === targetId);
  const isOwn = sections.some(({ from, to }) => target >= from && target < to);
  if (target < 1 || sections.length === 0 || isOwn) return false;
  const into = sectionAt(blocks, target);
  const own = depthOf(blocks[target] as Block);
  asOneStep(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      // Beside a block that is not counted, a section keeps the depth that it has.
      const depth = own + (side === 'inside' ? 1 : 0);
      if (own > 0)
        for (const { from, to } of sections) shiftDepths(editor, from, to, depth - depthOf(blocks[from] as Block));
      moveAll(editor, sections, placeFor(blocks, sections, side === 'before' ? into.from : into.to));
    });
  });
  return true;
}

/** The nearest place for sections: below the title's lines, and not within a box unless they stand in it themselves. */
function placeFor(blocks: readonly Block[], sections: readonly Stretch[], place: number): number {
  let found = Math.max(place, endOfHead(blocks));
  if (sections.every(({ from }) => isInBox(blocks[from]))) return found;
  while (isInBox(blocks[found])) found++;
  return found;
}

function isInBox(block: Block | undefined): boolean {
  return block !== undefined && isBoxed(block);
}

/** Sections above the place go there from the last on, those below from the first on, so that all keep their order. */
function moveAll(editor: Editor, sections: readonly Stretch[], place: number): void {
  let end = place;
  for (const { from, to } of sections.filter((section) => section.from < place).toReversed()) {
    // Each time its first block goes behind the others.
    if (to !== end) for (let index = from; index < to; index++) moveBlock(editor, from, end - 1);
    end -= to - from;
  }
  let begin = place;
  for (const { from, to } of sections.filter((section) => section.from >= place))
    for (let index = from; index < to; index++) moveBlock(editor, index, begin++);
}

function moveBlock(editor: Editor, from: number, to: number): void {
  if (from !== to) editor.apply({ type: 'move_node', path: [from], newPath: [to] });
}

/** Promotes (−1) or demotes (1) sections with all they hold; gives whether all of them could. */
export function shiftSections(editor: Editor, ids: ReadonlySet<string>, by: 1 | -1): boolean {
  const sections = sectionsOf(blocksOf(editor), ids);
  const fits = sections.every((section) => hasRoom(editor, section, by));
  if (!fits) return false;
  Editor.withoutNormalizing(editor, () => {
    for (const { from, to } of sections) shiftDepths(editor, from, to, by);
  });
  return sections.length > 0;
}

function hasRoom(editor: Editor, { from, to }: Stretch, by: 1 | -1): boolean {
  const blocks = blocksOf(editor);
  const depths = blocks
    .slice(from, to)
    .map(depthOf)
    .filter((depth) => depth > 0);
  const above = editor.facts.scheme.skips ? levelsOf(editor) : depthAbove(editor, from, false);
  const [first = 0] = depths;
  return first + by <= above + 1 && depths.every((depth) => depth + by >= 1 && depth + by <= levelsOf(editor));
}

function shiftDepths(editor: Editor, from: number, to: number, by: number): void {
  if (by === 0) return;
  for (let index = from; index < to; index++) {
    const block = blockAt(editor, index);
    const depth = block ? depthOf(block) : 0;
    if (depth === 0) continue;
    const next = Math.min(Math.max(depth + by, 1), levelsOf(editor)) as Depth;
    if (next !== depth) Transforms.setNodes(editor, { depth: next }, { at: [index] });
  }
}

/**
 * Moves the section at a place over its neighbour, within the section that holds both; a block that governs nothing over
 * the block beside it, a box over a box. Gives whether there was one.
 */
export function moveSectionBy(editor: Editor, index: number, by: 1 | -1): boolean {
  const blocks = blocksOf(editor);
  const moved = blocks[index];
  if (!moved || index < endOfHead(blocks)) return false;
  const depth = depthOf(moved);
  const { from, to } = sectionAt(blocks, index);
  const neighbour = by === 1 ? to : depth === 0 ? beginOfBox(blocks, from) : beginOfPrevious(blocks, from, depth);
  const beside = blocks[neighbour];
  if (!beside || neighbour < endOfHead(blocks)) return false;
  if (depth === 0) return moveOver(editor, { from, to }, neighbour, by);
  if (depthOf(beside) > 0 && depthOf(beside) < depth) return false;
  return moveSections(editor, new Set([moved.id]), beside.id, by === 1 ? 'after' : 'before');
}

/** Moves a block or a box over the one beside it; what stands in a box stays in it. */
function moveOver(editor: Editor, moved: Stretch, neighbour: number, by: 1 | -1): boolean {
  const blocks = blocksOf(editor);
  const [block, beside] = [blocks[moved.from], blocks[neighbour]];
  if (!block || !beside || isBoxed(block) !== isBoxed(beside)) return false;
  const place = by === -1 ? neighbour : beside.type === 'boxTitle' ? sectionAt(blocks, neighbour).to : neighbour + 1;
  asOneStep(editor, () => Editor.withoutNormalizing(editor, () => moveAll(editor, [moved], place)));
  return true;
}

/** The block above a place, or the title of the box that ends there if the place is not in the box. */
function beginOfBox(blocks: readonly Block[], from: number): number {
  const isInside = isInBox(blocks[from]);
  return isInside ? from - 1 : blocks.slice(0, from).findLastIndex((block) => !isBoxed(block));
}

/** Where the section begins that stands before another of a depth, or the heading over both. */
function beginOfPrevious(blocks: readonly Block[], from: number, depth: number): number {
  return blocks.slice(0, from).findLastIndex((block) => depthOf(block) > 0 && depthOf(block) <= depth);
}

/** Deletes sections with all they hold. */
export function deleteSections(editor: Editor, ids: ReadonlySet<string>): void {
  asOneStep(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (const { from, to } of sectionsOf(blocksOf(editor), ids).toReversed()) removeBlocks(editor, from, to);
    });
  });
}

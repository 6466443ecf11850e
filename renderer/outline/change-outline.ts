import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block } from '../../shared/document/model.ts';
import { depthOf } from '../../shared/document/sections.ts';
import {
  type DropSide,
  deleteSections,
  moveSectionBy,
  moveSections,
  sectionsOf,
  shiftSections,
} from '../editor/structure/move-sections.ts';
import { unitAt, withUnits } from './leaf-units.ts';
import { planDrop } from './plan-drop.ts';

const blocksOf = (editor: Editor) => editor.children as readonly Block[];

/** Makes a change one step to undo; gives what the change gives. */
function asStep(editor: Editor, change: () => boolean): boolean {
  let changed = false;
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      changed = change();
    });
  });
  return changed;
}

/** Moves lines before, after or inside another one; gives whether they could go there. */
export function dropLines(editor: Editor, lines: ReadonlySet<string>, targetId: string, side: DropSide): boolean {
  const drop = planDrop(blocksOf(editor), editor.facts.scheme, lines, targetId, side);
  return drop !== null && asStep(editor, () => moveSections(editor, drop.ids, drop.targetId, drop.side));
}

/** Moves lines over their neighbours, up (−1) or down (1), in their order; gives whether all of them could. */
export function moveLines(editor: Editor, lines: ReadonlySet<string>, by: 1 | -1): boolean {
  const blocks = blocksOf(editor);
  const firsts = sectionsOf(blocks, lines).map(({ from }) => (blocks[from] as Block).id);
  return asStep(editor, () => (by === -1 ? firsts : firsts.toReversed()).every((id) => moveLine(editor, id, by)));
}

function moveLine(editor: Editor, id: string, by: 1 | -1): boolean {
  const blocks = blocksOf(editor);
  const index = blocks.findIndex((block) => block.id === id);
  const block = blocks[index];
  if (!block) return false;
  return depthOf(block) > 0 ? moveSectionBy(editor, index, by) : moveLeaf(editor, index, by);
}

/** A box or caption goes over what stands beside it, or over the heading that begins or ends its section. */
function moveLeaf(editor: Editor, index: number, by: 1 | -1): boolean {
  const blocks = blocksOf(editor);
  const { from, to } = unitAt(blocks, index);
  const beside = blocks[by === 1 ? to : from - 1];
  if (!beside || (by === -1 && from < 2)) return false;
  const over = depthOf(beside) > 0 ? { from: from - 1, to: to + 1 } : unitAt(blocks, by === 1 ? to : from - 1);
  const ids = new Set(blocks.slice(from, to).map((block) => block.id));
  const next = blocks[by === 1 ? over.to : over.from];
  const last = blocks[over.to - 1] ?? beside;
  return next ? moveSections(editor, ids, next.id, 'before') : moveSections(editor, ids, last.id, 'after');
}

/** Promotes (−1) or demotes (1) lines with all under them; gives whether all of them could. */
export function shiftLines(editor: Editor, lines: ReadonlySet<string>, by: 1 | -1): boolean {
  const sections = blocksOf(editor).filter((block) => lines.has(block.id) && depthOf(block) > 0);
  const ids = new Set(sections.map(({ id }) => id));
  return ids.size > 0 && asStep(editor, () => shiftSections(editor, ids, by));
}

/** Deletes lines with all that belongs to them. */
export function deleteLines(editor: Editor, lines: ReadonlySet<string>): void {
  const ids = withUnits(blocksOf(editor), lines);
  asStep(editor, () => {
    deleteSections(editor, ids);
    return true;
  });
}

/** Sets how many characters a heading's section is to have; undefined for no goal. */
export function setGoal(editor: Editor, id: string, goal: number | undefined): void {
  const index = blocksOf(editor).findIndex((block) => block.id === id);
  if (blocksOf(editor)[index]?.type !== 'heading') return;
  asStep(editor, () => {
    if (goal === undefined) Transforms.unsetNodes(editor, 'goal' as never, { at: [index] });
    else Transforms.setNodes(editor, { goal }, { at: [index] });
    return true;
  });
}

/** Selects a line's whole section in the text. */
export function selectLine(editor: Editor, id: string): void {
  const blocks = blocksOf(editor);
  const index = blocks.findIndex((block) => block.id === id);
  if (index < 0) return;
  const { from, to } = unitAt(blocks, index);
  Transforms.select(editor, { anchor: Editor.start(editor, [from]), focus: Editor.end(editor, [to - 1]) });
}

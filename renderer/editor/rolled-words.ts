import { Editor, type NodeEntry, type Path, Point, Range, Text, Transforms } from 'slate';
import type { RollReason } from '../../shared/document/model.ts';
import { holderAt } from './holder-path.ts';
import { stepToRange } from './step-to-range.ts';

type RolledText = Text & { readonly rolledFrom: string };
type RolledEntry = NodeEntry<RolledText>;

/** What the writer decides on a rolled word: it stays as it reads now, or the source's wording comes back. */
export type RolledChoice = 'accept' | 'refuse';

function isRolled(node: unknown): node is RolledText {
  return Text.isText(node) && typeof node.rolledFrom === 'string';
}

function rolledWords(editor: Editor, at: Path): RolledEntry[] {
  return [...Editor.nodes<RolledText>(editor, { at, match: isRolled })];
}

/** Settles the rolled words of the whole draft, or of what stands at a path, as one step to undo. */
export function settleRolledWords(editor: Editor, choice: RolledChoice, at: Path = []): void {
  Editor.withoutNormalizing(editor, () => {
    for (const entry of rolledWords(editor, at).reverse()) settle(editor, entry, choice);
  });
}

/** Settles the rolled word that covers `offset` of a block or cell. */
export function settleRolledWord(editor: Editor, holderId: string, offset: number, choice: RolledChoice): void {
  const placed = holderAt(editor, holderId);
  if (!placed) return;
  let start = 0;
  for (const [place, run] of placed.holder.children.entries()) {
    const end = start + run.text.length;
    if (offset >= start && offset < end && isRolled(run)) {
      Editor.withoutNormalizing(editor, () => settle(editor, [run, [...placed.path, place]], choice));
      return;
    }
    start = end;
  }
}

function settle(editor: Editor, [run, path]: RolledEntry, choice: RolledChoice): void {
  if (choice === 'refuse' && run.text !== run.rolledFrom) Transforms.insertText(editor, run.rolledFrom, { at: path });
  Transforms.unsetNodes(editor, ['rolledFrom', 'rolledBy'] as never, { at: path });
}

/** The rolled word that the cursor stands in or at; undefined where there is none. */
export interface RolledHere {
  readonly path: Path;
  readonly from: string;
  readonly text: string;
  readonly by: RollReason | undefined;
}

export function rolledAtCursor(editor: Editor): RolledHere | undefined {
  const { selection } = editor;
  if (!selection) return undefined;
  const [start, end] = Range.edges(selection);
  const touching = rolledWords(editor, [start.path[0] ?? 0]).find(([run, path]) => {
    const [first, last] = [
      { path, offset: 0 },
      { path, offset: run.text.length },
    ];
    return Point.compare(start, first) >= 0 && Point.compare(end, last) <= 0;
  });
  const beside = touching ?? besideCursor(editor, selection);
  if (!beside) return undefined;
  const [run, path] = beside;
  return { path, from: run.rolledFrom, text: run.text, by: run.rolledBy };
}

/** At the border of two runs the cursor stands in the one before, though it is seen before the one behind. */
function besideCursor(editor: Editor, { focus }: Range): RolledEntry | undefined {
  const next = Editor.next(editor, { at: focus.path, match: Text.isText });
  const [here] = Editor.node(editor, focus.path);
  const isAtEnd = Text.isText(here) && focus.offset === here.text.length;
  return isAtEnd && next && isRolled(next[0]) && next[1].slice(0, -1).join() === focus.path.slice(0, -1).join()
    ? [next[0], next[1]]
    : undefined;
}

/** Settles the rolled word at the cursor and goes on to the next one. */
export function settleHere(editor: Editor, choice: RolledChoice): void {
  const here = rolledAtCursor(editor);
  if (!here) return;
  const [run] = Editor.node(editor, here.path);
  if (isRolled(run)) Editor.withoutNormalizing(editor, () => settle(editor, [run, here.path], choice));
  stepToRolled(editor, 1);
}

/** Selects the next rolled word behind (1) or before (−1) the cursor, round the ends of the draft. */
export function stepToRolled(editor: Editor, by: 1 | -1): void {
  const ranges = rolledWords(editor, []).map(([, path]) => Editor.range(editor, path));
  stepToRange(editor, ranges, by);
}

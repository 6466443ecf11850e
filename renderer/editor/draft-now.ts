import { Editor, type Point, type Range } from 'slate';
import type { Block, Cursor, Draft } from '../../shared/document/model.ts';
import { fromSlate } from './create-draft-editor.ts';
import { holderAround, offsetOf, placedHolder, pointAt } from './holder-path.ts';

/** The draft as its editor has it now; `before` is the draft as it was, which it is still if nothing has changed. */
export function draftNow(editor: Editor, before: Draft): Draft {
  const blocks = fromSlate(editor.children);
  const { goal: _goal, hidesResponsible: _hides, dismissed: _dismissed, cursor: _cursor, ...rest } = before;
  const cursor = cursorOf(editor);
  const title = titleOf(blocks) || editor.facts.meta.title;
  return {
    ...rest,
    ...editor.facts,
    meta: title === editor.facts.meta.title ? editor.facts.meta : { ...editor.facts.meta, title },
    blocks,
    ...(cursor ? { cursor } : {}),
  };
}

/** The title block is the document's title; its lines are one. */
function titleOf(blocks: readonly Block[]): string {
  const [first] = blocks;
  return first?.type === 'title'
    ? first.children
        .map((run) => run.text)
        .join('')
        .replace(/\n/g, '')
    : '';
}

/** Where the writer is: the point that moves when a selection is drawn. */
function cursorOf(editor: Editor): Cursor | undefined {
  if (!editor.selection) return undefined;
  const { focus } = editor.selection;
  const placed = holderAround(editor, focus.path);
  return placed && { id: placed.holder.id, offset: offsetOf(placed, focus) };
}

/** Where the cursor is put when a draft is opened: where it was, else behind the title, for one does not begin in that. */
export function placeCursor(editor: Editor, cursor: Cursor | undefined): Range {
  const placed = cursor && placedHolder(fromSlate(editor.children), cursor.id);
  const point: Point = placed
    ? pointAt(placed.holder, placed.path, cursor.offset)
    : Editor.end(editor, [Math.min(1, editor.children.length - 1)]);
  return { anchor: point, focus: point };
}

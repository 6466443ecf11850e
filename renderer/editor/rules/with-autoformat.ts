import { Editor, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { readTypedMark, type TypedMark } from '../../../shared/clipboard/typed-mark.ts';
import type { Depth } from '../../../shared/document/model.ts';
import { becomeNumbered, becomePlain } from '../structure/become.ts';
import { blockAtCursor } from '../structure/cursor.ts';

/** Marks that nothing can go on from; “1.” may yet become “1.5”. */
const closed = /[^\d.．]\s*$/;

/**
 * A number typed at the start of a paragraph makes the structure (“一、”, “（一）”, “1.”), a “——” an item: what was typed goes,
 * since numbers are counted. It is a step of its own, so that one undo leaves what was typed as text.
 */
export function withAutoformat<E extends Editor>(editor: E): E {
  const { insertText } = editor;
  editor.insertText = (text, options) => {
    insertText(text, options);
    if (options?.at === undefined) formatTyped(editor, text);
  };
  return editor;
}

function formatTyped(editor: Editor, typed: string): void {
  const { selection } = editor;
  const current = blockAtCursor(editor);
  if (!selection || !Range.isCollapsed(selection) || current?.block.type !== 'paragraph') return;
  const start = Editor.start(editor, [current.index]);
  const before = Editor.string(editor, { anchor: start, focus: selection.focus });
  // Only what has just been typed makes structure, or it would come back when it was undone.
  const mark = before.length - typed.length <= longestMark ? readTypedMark(before, editor.facts.scheme) : undefined;
  if (!mark || !isJustTyped(mark, before, typed)) return;
  HistoryEditor.withNewBatch(editor, () =>
    Editor.withoutNormalizing(editor, () => {
      const end = offsetPoint(editor, current.index, mark.length);
      Transforms.delete(editor, { at: { anchor: start, focus: end } });
      if (mark.kind === 'item') becomePlain(editor, current.index, 'item');
      else becomeNumbered(editor, current.index, kindOf(editor, mark.depth), mark.depth);
    }),
  );
}

const longestMark = 12;

function isJustTyped({ length, kind }: TypedMark, before: string, typed: string): boolean {
  const already = before.length - typed.length;
  const isClosed = kind === 'item' || closed.test(before.slice(0, length));
  return isClosed ? already < length : already <= length && before.length > length;
}

function offsetPoint(editor: Editor, index: number, offset: number) {
  const start = Editor.start(editor, [index]);
  return Editor.after(editor, start, { distance: offset, unit: 'offset' }) ?? start;
}

/** Chinese numbers and chapters begin headings, others clauses: as offices write them. */
function kindOf(editor: Editor, depth: Depth): 'heading' | 'clause' {
  const level = editor.facts.scheme.levels[depth - 1];
  return level?.numeral === 'chinese' ? 'heading' : 'clause';
}

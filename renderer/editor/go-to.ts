import { type Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Block } from '../../shared/document/model.ts';
import { blockIndexOf, holderAt, rangeOf } from './holder-path.ts';
import { reveal } from './reveal.ts';

/** Selects text of a block or cell and brings it into view; of a table itself, its first cell. */
export function goTo(editor: Editor, id: string, start: number, end: number): void {
  const placed = holderAt(editor, id);
  const index = blockIndexOf(editor.children as readonly Block[], id);
  if (index < 0) return;
  Transforms.select(editor, placed ? rangeOf(placed.holder, placed.path, start, end) : [index]);
  if (!placed) Transforms.collapse(editor, { edge: 'start' });
  ReactEditor.focus(editor);
  reveal(editor, [index]);
}

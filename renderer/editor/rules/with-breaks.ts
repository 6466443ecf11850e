import { Editor, Node, Range, Transforms } from 'slate';
import type { Block, ParagraphBlock } from '../../../shared/document/model.ts';
import { isBoxed } from '../../../shared/document/sections.ts';
import { becomeNumbered, becomeParagraph, blockAt, enterBox, leaveBox } from '../structure/become.ts';
import { blockAtCursor, cellAtCursor } from '../structure/cursor.ts';
import { asOneStep } from './one-step.ts';

/** Text in these may be broken into lines by hand; those in cells may too. */
const withLines: readonly Block['type'][] = ['title', 'subtitle', 'boxTitle'];
/** What an Enter at the end of these begins is text. */
const standAlone: readonly Block['type'][] = ['title', 'subtitle', 'heading', 'caption'];

/** Makes Enter do in each kind of block what Word does. */
export function withBreaks<E extends Editor>(editor: E): E {
  const { insertBreak, insertText } = editor;

  editor.insertBreak = () => {
    if (cellAtCursor(editor)) return editor.insertText('\n');
    if (goBehindObject(editor) || goIntoTable(editor) || goIntoEmptyBox(editor)) return;
    if (leaveEmptyItem(editor) || breakAbove(editor)) return;
    Editor.withoutNormalizing(editor, () => {
      insertBreak();
      afterBreak(editor);
    });
  };

  editor.insertSoftBreak = () => {
    if (takesLines(editor)) editor.insertText('\n');
    else editor.insertBreak();
  };

  // Line breaks that come with a text, as from an input method, are Enters where no text may be broken by hand.
  editor.insertText = (text, options) => {
    const lines = text.split(/\r\n?|\n/);
    if (lines.length === 1 || options?.at || takesLines(editor)) return insertText(lines.join('\n'), options);
    asOneStep(editor, () => {
      for (const [place, line] of lines.entries()) {
        if (place > 0) editor.insertBreak();
        if (line !== '') insertText(line, options);
      }
    });
  };
  return editor;
}

function takesLines(editor: Editor): boolean {
  const block = blockAtCursor(editor)?.block;
  return cellAtCursor(editor) !== undefined || (block !== undefined && withLines.includes(block.type));
}

/** Enter at a picture or a page break begins a paragraph behind it. */
function goBehindObject(editor: Editor): boolean {
  const current = blockAtCursor(editor);
  if (!current || !Editor.isVoid(editor, current.block)) return false;
  insertEmpty(editor, current.index + 1, emptyParagraph(current.block));
  Transforms.select(editor, Editor.start(editor, [current.index + 1]));
  return true;
}

/** Enter behind the title of a box that was just inserted goes to its first project, which waits empty below. */
function goIntoEmptyBox(editor: Editor): boolean {
  const { selection } = editor;
  const current = blockAtCursor(editor);
  const below = current && blockAt(editor, current.index + 1);
  if (!selection || current?.block.type !== 'boxTitle' || below?.type !== 'clause' || Node.string(below) !== '')
    return false;
  if (!Range.isCollapsed(selection) || !Editor.isEnd(editor, selection.anchor, [current.index])) return false;
  Transforms.select(editor, Editor.start(editor, [current.index + 1]));
  return true;
}

/** An empty paragraph, in the box if the block stands in one. */
function emptyParagraph(beside: Block): ParagraphBlock {
  return { type: 'paragraph', id: '', ...(isBoxed(beside) ? { boxed: true } : {}), children: [{ text: '' }] };
}

function insertEmpty(editor: Editor, index: number, block: Block): void {
  Transforms.insertNodes(editor, block, { at: [index] });
}

/** Enter behind a table's caption goes into the table, which nothing may part from it. */
function goIntoTable(editor: Editor): boolean {
  const current = blockAtCursor(editor);
  if (current?.block.type !== 'caption' || blockAt(editor, current.index + 1)?.type !== 'table') return false;
  if (!editor.selection || !Editor.isEnd(editor, editor.selection.focus, [current.index])) return false;
  Transforms.select(editor, Editor.start(editor, [current.index + 1]));
  return true;
}

/** Enter in an empty item ends the list, as in Word; in the empty paragraph that ends a box, the box. */
function leaveEmptyItem(editor: Editor): boolean {
  const current = blockAtCursor(editor);
  if (!current || Node.string(current.block) !== '') return false;
  const { block, index } = current;
  const next = blockAt(editor, index + 1);
  if (block.type === 'clause' || block.type === 'item' || block.type === 'note') becomeParagraph(editor, index);
  else if (block.type === 'paragraph' && block.boxed && !(next && isBoxed(next))) leaveBox(editor, index);
  else return false;
  return true;
}

/** Enter at the start of a block puts an empty one above it; the block stays what it is, for all that refers to it. */
function breakAbove(editor: Editor): boolean {
  const { selection } = editor;
  const current = blockAtCursor(editor);
  if (!selection || Range.isExpanded(selection) || !current || current.block.type === 'title') return false;
  const { block, index } = current;
  if (Node.string(block) === '' || !Editor.isStart(editor, selection.anchor, [index])) return false;
  insertEmpty(editor, index, emptyLike(block));
  return true;
}

function emptyLike(block: Block): Block {
  const plain = emptyParagraph(block);
  switch (block.type) {
    case 'clause':
      return { ...plain, type: 'clause', depth: block.depth };
    case 'item':
      return { ...plain, type: 'item' };
    case 'note':
    case 'subtitle':
      return { type: block.type, id: '', children: [{ text: '' }] };
    default:
      return plain;
  }
}

/** What is typed behind a heading or a title is text. */
function afterBreak(editor: Editor): void {
  const current = blockAtCursor(editor);
  const above = current && blockAt(editor, current.index - 1);
  if (!current || !above) return;
  const { block, index } = current;
  const isEmpty = Node.string(block) === '';
  // Who is responsible is said at the end of a clause, how long its section is to be at its beginning.
  Transforms.unsetNodes(editor, ['responsible'] as never, { at: [isEmpty ? index : index - 1] });
  Transforms.unsetNodes(editor, ['goal', 'noLead'] as never, { at: [index] });
  if (above.type === 'boxTitle') {
    becomeNumbered(editor, index, 'clause', 1);
    enterBox(editor, index);
  } else if (above.type === 'title' || above.type === 'caption' || (isEmpty && standAlone.includes(above.type)))
    becomeParagraph(editor, index);
}

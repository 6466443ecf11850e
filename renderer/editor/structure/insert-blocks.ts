import { Editor, Node, Transforms } from 'slate';
import type { Block, Picture, TableBlock } from '../../../shared/document/model.ts';
import { endOfHead, isBoxed } from '../../../shared/document/sections.ts';
import { asOneStep } from '../rules/one-step.ts';
import { setFacts } from '../rules/with-facts.ts';
import { isBoxable } from './become.ts';
import { blockAtCursor } from './cursor.ts';

/**
 * Inserts blocks below the one with the cursor, or in its place where it is an empty paragraph; in its box, if it stands in
 * one that can hold them, else below the box. The cursor goes into the first of them that can be written in. One step to
 * undo.
 */
export function insertBlocks(editor: Editor, blocks: readonly Block[]): void {
  const all = editor.children as readonly Block[];
  const cursor = blockAtCursor(editor)?.index ?? all.length - 1;
  const block = all[cursor] as Block;
  const inBox = isBoxed(block) || block.type === 'boxTitle';
  const staysInBox = inBox && blocks.every(({ type }) => isBoxable(type));
  const replaces = block.type === 'paragraph' && Node.string(block) === '' && (staysInBox || !inBox);
  const below = staysInBox || !inBox ? Math.max(cursor + 1, endOfHead(all)) : endOfBox(all, cursor);
  const inserted = staysInBox ? blocks.map((one) => ({ ...one, boxed: true }) as Block) : blocks;
  asOneStep(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      Transforms.insertNodes(editor, [...inserted] as Block[], { at: [below] });
      if (replaces) Transforms.removeNodes(editor, { at: [cursor] });
      const writable = inserted.findIndex((one) => !Editor.isVoid(editor, one));
      Transforms.select(editor, Editor.start(editor, [below + Math.max(0, writable) - (replaces ? 1 : 0)]));
    });
  });
}

function endOfBox(blocks: readonly Block[], cursor: number): number {
  const end = blocks.findIndex((block, index) => index > cursor && !isBoxed(block));
  return end < 0 ? blocks.length : end;
}

/** Inserts a table with its caption above it. */
export function insertTable(editor: Editor, table: TableBlock, newId: () => string): void {
  insertBlocks(editor, [{ type: 'caption', of: 'table', id: newId(), children: [{ text: '' }] }, table]);
}

/** Inserts a box with its title and a first project. */
export function insertBox(editor: Editor, newId: () => string): void {
  insertBlocks(editor, [
    { type: 'boxTitle', id: newId(), children: [{ text: '' }] },
    { type: 'clause', depth: 1, boxed: true, id: newId(), children: [{ text: '' }] },
  ]);
}

/** Begins a new page, and with it, if an orientation is given, a section of such pages. */
export function insertPageBreak(
  editor: Editor,
  orientation: 'landscape' | 'portrait' | undefined,
  newId: () => string,
): void {
  const block: Block = {
    type: 'pageBreak',
    id: newId(),
    ...(orientation ? { orientation } : {}),
    children: [{ text: '' }],
  };
  insertBlocks(editor, [block, { type: 'paragraph', id: newId(), children: [{ text: '' }] }]);
}

/** Inserts a picture as wide as the text at most, with a caption below it. */
export function insertPicture(editor: Editor, picture: Picture, alt: string, newId: () => string): void {
  const width = Math.min(widestPicture, Math.max(1, Math.round((picture.width / pixelsPerInch) * millimetresPerInch)));
  asOneStep(editor, () => {
    setFacts(editor, { pictures: [...editor.facts.pictures, picture] });
    insertBlocks(editor, [
      { type: 'picture', id: newId(), pictureId: picture.id, width, alt, children: [{ text: '' }] },
      { type: 'caption', of: 'picture', id: newId(), children: [{ text: '' }] },
    ]);
  });
}

/** GB/T 9704-2012, 5.2.1: the text is 156 mm wide. */
const widestPicture = 156;
const pixelsPerInch = 96;
const millimetresPerInch = 25.4;

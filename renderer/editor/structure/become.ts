import { type Editor, Element, Transforms } from 'slate';
import type { Block, Depth, TextBlock } from '../../../shared/document/model.ts';

/** What a block of text can be made into by itself. */
export type PlainKind = 'paragraph' | 'item' | 'note' | 'boxTitle' | 'subtitle';

/** What only some kinds have, and which they are. */
const ownFacts: readonly (readonly [string, readonly Block['type'][]])[] = [
  ['depth', ['heading', 'clause']],
  ['unnumbered', ['heading']],
  ['goal', ['heading']],
  ['noLead', ['clause']],
  ['of', ['caption']],
  ['responsible', ['heading', 'clause', 'paragraph', 'item']],
  ['boxed', ['clause', 'paragraph', 'item', 'caption', 'picture', 'table']],
];

/** The block at a place of the editor, if it is one. */
export function blockAt(editor: Editor, index: number): Block | undefined {
  const block = editor.children[index];
  return block && Element.isElement(block) && block.type !== 'row' && block.type !== 'cell' ? block : undefined;
}

/** Whether a block can be made another kind of text: not the title, nor what holds no text of its own. */
export function isConvertible(block: Block): boolean {
  return block.type !== 'title' && !isObject(block);
}

/** Whether a block holds no text of its own: a table, a picture, a page break. */
export function isObject(block: Block): boolean {
  return block.type === 'table' || block.type === 'picture' || block.type === 'pageBreak';
}

/** Whether a kind of block may stand in a box. */
export function isBoxable(type: Block['type']): boolean {
  return mayHave(type, 'boxed');
}

/** Whether a kind of block may have one of the facts that only some have. */
export function mayHave(type: Block['type'], fact: string): boolean {
  return ownFacts.every(([name, kinds]) => name !== fact || kinds.includes(type));
}

/** Gives a block another kind; text and provenance stay, what the new kind has not goes. */
function become(editor: Editor, index: number, next: Partial<TextBlock> & Pick<TextBlock, 'type'>): void {
  const block = blockAt(editor, index);
  if (!block) return;
  const gone = ownFacts.map(([name]) => name).filter((name) => name in block && !mayHave(next.type, name));
  // In one operation: a clause without its depth is none.
  Transforms.setNodes(editor, { ...Object.fromEntries(gone.map((name) => [name, null])), ...next } as object, {
    at: [index],
  });
}

export function becomeParagraph(editor: Editor, index: number): void {
  become(editor, index, { type: 'paragraph' });
}

export function becomePlain(editor: Editor, index: number, type: PlainKind): void {
  become(editor, index, { type });
}

export function becomeCaption(editor: Editor, index: number, of: 'table' | 'picture'): void {
  become(editor, index, { type: 'caption', of });
}

export function becomeNumbered(editor: Editor, index: number, type: 'heading' | 'clause', depth: Depth): void {
  become(editor, index, { type, depth });
}

/** Puts a block into the box above it. */
export function enterBox(editor: Editor, index: number): void {
  Transforms.setNodes(editor, { boxed: true } as object, { at: [index] });
}

export function leaveBox(editor: Editor, index: number): void {
  Transforms.unsetNodes(editor, 'boxed' as never, { at: [index] });
}

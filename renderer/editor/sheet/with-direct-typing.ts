import { type Editor, Node, type Operation, Path, type Point, Range } from 'slate';
import {
  EDITOR_TO_FORCE_RENDER,
  EDITOR_TO_KEY_TO_ELEMENT,
  ELEMENT_TO_NODE,
  IS_NODE_MAP_DIRTY,
  NODE_TO_ELEMENT,
  NODE_TO_INDEX,
  NODE_TO_PARENT,
} from 'slate-dom';
import { ReactEditor } from 'slate-react';
import { keepInView } from './keep-in-view.ts';

/** Typing that rests this long, in milliseconds, is rendered anew: what follows from the text is marked then. */
const rest = 100;

/** Puts typed characters into the text and into the page at once, without a rendering that would only find them there. */
export interface DirectTyping {
  /** Whether it has done what the event asks for. */
  typed(event: InputEvent): boolean;
  /** Whether the cursor in the page stands where the last typed key has put it, which the editor knows already. */
  isWhereTyped(): boolean;
}

const typings = new WeakMap<Editor, DirectTyping>();

export function directTypingOf(editor: Editor): DirectTyping {
  const typing = typings.get(editor);
  if (!typing) throw new Error('Cannot type directly because the editor is without it');
  return typing;
}

/** Where the cursor stands in the page. */
interface Caret {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Types directly: a key that changes nothing but the text of one run is written into the page where it is written into the
 * text, since rendering a long draft for each key takes longer than a frame. `textChanged` is told of it, as
 * `onValueChange` is of all other changes. It lies right around the rendering editor, so that all rules hear of the change.
 */
export function withDirectTyping<E extends Editor & ReactEditor>(editor: E, textChanged: () => void): E {
  const { onChange } = editor;
  const work = { isWritten: false, timer: 0, last: undefined as Caret | undefined };
  editor.onChange = (options) => {
    clearTimeout(work.timer);
    if (!work.isWritten) {
      work.last = undefined;
      onChange(options);
      return;
    }
    work.isWritten = false;
    // The nodes' places are as they were: only text has changed.
    IS_NODE_MAP_DIRTY.set(editor, false);
    work.timer = window.setTimeout(() => EDITOR_TO_FORCE_RENDER.get(editor)?.(), rest);
    textChanged();
  };
  typings.set(editor, {
    isWhereTyped: () => isAt(document.getSelection(), work.last),
    typed(event) {
      const caret = caretIn(editor, work.last);
      const before = editor.selection?.anchor;
      if (!caret || !before || editor.operations.length > 0 || !writes(editor, event, caret)) return false;
      event.preventDefault();
      const [operation, ...others] = editor.operations;
      const after = others.length === 0 && operation ? writeInPage(caret, before, operation) : undefined;
      if (!after || !operation) return true;
      work.last = after;
      work.isWritten = true;
      document.getSelection()?.collapse(after.node, after.offset);
      relink(editor, before.path);
      keepInView(after.node, after.offset);
      return true;
    },
  });
  return editor;
}

/** Writes a single sign, or takes one away, as the event asks for; gives whether it does. */
function writes(editor: Editor, { inputType, data }: InputEvent, { offset }: Caret): boolean {
  if (inputType === 'insertText' && data?.length === 1 && !editor.marks) editor.insertText(data);
  // The first sign of a run is left to the editor: an empty run looks otherwise.
  else if (inputType === 'deleteContentBackward' && offset > 1) editor.deleteBackward('character');
  else return false;
  return true;
}

/** Does in the page what an operation did at the cursor; undefined where it did something else. */
function writeInPage({ node, offset }: Caret, before: Point, operation: Operation): Caret | undefined {
  if (operation.type !== 'insert_text' && operation.type !== 'remove_text') return undefined;
  if (!Path.equals(operation.path, before.path)) return undefined;
  const { length } = operation.text;
  if (operation.type === 'insert_text') {
    if (operation.offset !== before.offset) return undefined;
    node.insertData(offset, operation.text);
    return { node, offset: offset + length };
  }
  if (operation.offset + length !== before.offset || length >= node.length || length > offset) return undefined;
  node.deleteData(offset - length, length);
  return { node, offset: offset - length };
}

/** Tells Slate that the page's elements now stand for the changed nodes, as its rendering would. */
function relink(editor: Editor, path: Path): void {
  for (const [node, at] of Node.levels(editor, path)) {
    if (at.length > 0) link(editor, node, Node.parent(editor, at) as Editor, at.at(-1) ?? 0);
    if (at.length === path.length - 1)
      for (const [index, child] of (node as Editor).children.entries()) link(editor, child, node as Editor, index);
  }
}

function link(editor: Editor, node: Node, parent: Editor, index: number): void {
  NODE_TO_PARENT.set(node, parent);
  NODE_TO_INDEX.set(node, index);
  const element = EDITOR_TO_KEY_TO_ELEMENT.get(editor)?.get(ReactEditor.findKey(editor, node));
  if (!element) return;
  NODE_TO_ELEMENT.set(node, element);
  ELEMENT_TO_NODE.set(element, node);
}

/** The cursor in the page, if it stands in shown text and the editor knows it there. */
function caretIn(editor: Editor & ReactEditor, last: Caret | undefined): Caret | undefined {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  if (!selection?.isCollapsed || !(node instanceof Text) || ReactEditor.isComposing(editor)) return undefined;
  if (!editor.selection || !Range.isCollapsed(editor.selection)) return undefined;
  if (isAt(selection, last)) return last;
  if (!node.parentElement?.hasAttribute('data-slate-string')) return undefined;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  return range && Range.equals(range, editor.selection) ? { node, offset: selection.anchorOffset } : undefined;
}

function isAt(selection: Selection | null, caret: Caret | undefined): boolean {
  if (!selection?.isCollapsed || !caret) return false;
  return selection.anchorNode === caret.node && selection.anchorOffset === caret.offset;
}

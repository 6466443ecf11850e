import { type Editor, Element, Node, type Operation, Path, Text, Transforms } from 'slate';
import { type Block, textOf } from '../../../shared/document/model.ts';
import { type Amendment, amendments } from '../../../shared/document/normal-form.ts';
import { becomeParagraph, blockAt, isObject, leaveBox } from '../structure/become.ts';
import { isReplaying } from './replay.ts';
import { amendTable, isEmptyCell } from './table-shape.ts';
import { changesFacts } from './with-facts.ts';

/**
 * Keeps the draft in its normal form (see shared/document/normal-form.ts) at every edit: a title first, text last, no
 * depth that the scheme forbids, no heading left behind empty, tables with a cell for every place. Typing within a block
 * changes nothing of it and is not looked at.
 */
export function withNormalForm<E extends Editor>(editor: E, newId: () => string): E {
  const { apply, normalizeNode, getDirtyPaths } = editor;
  let isStale = true;
  /** A heading that is empty while one writes it. */
  let emptyHeading = '';

  editor.apply = (operation) => {
    isStale ||= changesStructure(editor, operation) || leaves(editor, operation, emptyHeading);
    apply(operation);
  };

  // What is done again was in order when it was done; to look at all of it once more would take seconds.
  editor.getDirtyPaths = (operation) => {
    if (isReplaying(editor) || operation.type === 'set_selection') return [];
    const own = changedWithin(editor, operation) ?? getDirtyPaths(operation);
    return isStale ? [[], ...own] : own;
  };

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (path.length > 0) {
      // Left to the table, which knows what covers it; Slate would put a text into it.
      if (Element.isElement(node) && node.type === 'row' && node.children.length === 0) return;
      if (Element.isElement(node) && node.type === 'table' && amendTable(editor, node, path)) return;
      return normalizeNode(entry, options);
    }
    if (!isStale) return;
    isStale = false;
    amend(editor, newId);
    emptyHeading = emptyHeadingOf(editor);
  };
  return editor;
}

/** What is to be looked at after an operation within a text, or that leaves the text of all blocks in order; else undefined. */
function changedWithin(editor: Editor, operation: Operation): Path[] | undefined {
  switch (operation.type) {
    case 'insert_text':
    case 'remove_text':
      return [Path.parent(operation.path)];
    case 'insert_node':
      // All that it changes is its table.
      return isEmptyCell(operation.node) ? [operation.path.slice(0, -2)] : undefined;
    case 'move_node':
      return operation.path.length === 1 && operation.newPath.length === 1 ? [] : undefined;
    case 'set_node':
      if (Text.isText(Node.get(editor, operation.path))) return [Path.parent(operation.path)];
      return operation.path.length === 1 && blockAt(editor, operation.path[0] ?? 0)?.type !== 'table' ? [] : undefined;
    default:
      return undefined;
  }
}

/** Whether an operation may take a draft out of its normal form. */
function changesStructure(editor: Editor, operation: Operation): boolean {
  if (operation.type === 'set_selection' || operation.type === 'insert_text') return false;
  if (changesFacts(operation)) return true;
  return operation.path.length === 1 || blockAt(editor, operation.path[0] ?? 0)?.type === 'heading';
}

/** Whether an edit is made elsewhere than in the heading that is still empty. */
function leaves(editor: Editor, operation: Operation, emptyHeading: string): boolean {
  if (emptyHeading === '' || operation.type === 'set_selection') return false;
  const block = editor.children[operation.path[0] ?? 0] as Block | undefined;
  return block?.id !== emptyHeading;
}

function emptyHeadingOf(editor: Editor): string {
  const blocks = editor.children as readonly Block[];
  return blocks.find((block) => block.type === 'heading' && textOf(block) === '')?.id ?? '';
}

function amend(editor: Editor, newId: () => string): void {
  keepTitleFirst(editor, newId);
  const blocks = editor.children as readonly Block[];
  const editing = blocks[editor.selection?.focus.path[0] ?? 1]?.id;
  // From the last to the first, since a removal moves what comes behind it.
  for (const amendment of amendments(blocks, editor.facts.scheme, editing).toReversed()) amendBlock(editor, amendment);
  keepTextLast(editor, newId);
}

function amendBlock(editor: Editor, amendment: Amendment): void {
  const { index } = amendment;
  switch (amendment.change) {
    case 'becomeParagraph':
      becomeParagraph(editor, index);
      break;
    case 'leaveBox':
      leaveBox(editor, index);
      break;
    case 'remove':
      Transforms.removeNodes(editor, { at: [index] });
      break;
    case 'setDepth':
      Transforms.setNodes(editor, { depth: amendment.depth }, { at: [index] });
      break;
  }
}

function keepTitleFirst(editor: Editor, newId: () => string): void {
  const first = editor.children[0];
  if (first && Element.isElement(first) && first.type === 'title') return;
  Transforms.insertNodes(editor, { type: 'title', id: newId(), children: [{ text: '' }] }, { at: [0] });
}

/** The cursor must find a place behind a table, a picture or a page break that ends the draft. */
function keepTextLast(editor: Editor, newId: () => string): void {
  const last = editor.children.at(-1) as Block | undefined;
  if (!last || !isObject(last)) return;
  const paragraph: Block = { type: 'paragraph', id: newId(), children: [{ text: '' }] };
  Transforms.insertNodes(editor, paragraph, { at: [editor.children.length] });
}

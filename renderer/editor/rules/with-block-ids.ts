import { type Descendant, type Editor, Element, type Operation } from 'slate';
import { isReplaying } from './replay.ts';

/** Gives the new half of a split, and whatever is inserted with an empty id or one that is taken, an id of its own. */
export function withBlockIds<E extends Editor>(editor: E, newId: () => string): E {
  const { apply } = editor;
  editor.apply = (operation) => apply(isReplaying(editor) ? operation : withFreshId(operation, editor.children, newId));
  return editor;
}

function withFreshId(operation: Operation, blocks: readonly Descendant[], newId: () => string): Operation {
  if (operation.type === 'split_node' && 'id' in operation.properties) {
    return { ...operation, properties: { ...operation.properties, id: newId() } };
  }
  if (operation.type === 'insert_node' && Element.isElement(operation.node)) {
    return { ...operation, node: ownId(operation.node, takenIds(operation.node, blocks), newId) };
  }
  return operation;
}

/** Cells have ids too; a block without any need not look for theirs. */
function takenIds(node: Element, blocks: readonly Descendant[]): (id: string) => boolean {
  if (node.type !== 'table' && node.type !== 'row' && node.type !== 'cell')
    return (id) => blocks.some((block) => Element.isElement(block) && 'id' in block && block.id === id);
  let ids: Set<string> | undefined;
  // What is inserted may have an id twice itself.
  return (id) => {
    ids ??= idsIn(blocks);
    const isTaken = ids.has(id);
    ids.add(id);
    return isTaken;
  };
}

function idsIn(blocks: readonly Descendant[]): Set<string> {
  const ids = new Set<string>();
  const collect = (one: Descendant) => {
    if (!Element.isElement(one)) return;
    if ('id' in one) ids.add(one.id);
    if (one.type === 'table' || one.type === 'row') for (const child of one.children) collect(child);
  };
  for (const block of blocks) collect(block);
  return ids;
}

function ownId<N extends Element>(node: N, isTaken: (id: string) => boolean, newId: () => string): N {
  const own = 'id' in node && (node.id === '' || isTaken(node.id)) ? { ...node, id: newId() } : node;
  if (own.type !== 'table' && own.type !== 'row') return own;
  return { ...own, children: own.children.map((child) => ownId(child, isTaken, newId)) } as N;
}

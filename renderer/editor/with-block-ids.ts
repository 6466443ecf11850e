import { type Descendant, type Editor, Element, type Operation } from 'slate';

/** Gives the new half of a split, and whatever is inserted with an id that is taken, an id of its own. */
export function withBlockIds<E extends Editor>(editor: E, newId: () => string): E {
  const { apply } = editor;
  editor.apply = (operation) => apply(withFreshId(operation, editor.children, newId));
  return editor;
}

function withFreshId(operation: Operation, blocks: readonly Descendant[], newId: () => string): Operation {
  if (operation.type === 'split_node' && 'id' in operation.properties) {
    return { ...operation, properties: { ...operation.properties, id: newId() } };
  }
  if (operation.type === 'insert_node' && Element.isElement(operation.node)) {
    const { id } = operation.node;
    const taken = blocks.some((block) => Element.isElement(block) && block.id === id);
    return taken ? { ...operation, node: { ...operation.node, id: newId() } } : operation;
  }
  return operation;
}

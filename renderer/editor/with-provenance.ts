import { type Descendant, type Editor, Element, Transforms } from 'slate';
import type { Provenance } from '../../shared/document/model.ts';

/** Keeps where text came from when two blocks are joined: the joined block has the sources of both. */
export function withProvenance<E extends Editor>(editor: E): E {
  const { apply } = editor;
  editor.apply = (operation) => {
    if (operation.type !== 'merge_node' || operation.path.length !== 1) return apply(operation);
    const index = operation.path[0] ?? 0;
    const joined = union(editor.children[index - 1], editor.children[index]);
    apply(operation);
    if (joined.length > 0) Transforms.setNodes(editor, { provenance: joined }, { at: [index - 1] });
  };
  return editor;
}

function union(...blocks: (Descendant | undefined)[]): readonly Provenance[] {
  const all = blocks.flatMap((block) => (block && Element.isElement(block) ? (block.provenance ?? []) : []));
  const keys = all.map((provenance) => `${provenance.planId} ${provenance.unitId}`);
  return all.filter((_provenance, index) => keys.indexOf(keys[index] ?? '') === index);
}

import { type Descendant, type Editor, Element, Transforms } from 'slate';
import type { Provenance } from '../../../shared/document/model.ts';
import { isReplaying } from './replay.ts';

/** Keeps where text came from when two blocks are joined: the joined block has the sources of both. */
export function withProvenance<E extends Editor>(editor: E): E {
  const { apply } = editor;
  editor.apply = (operation) => {
    if (operation.type !== 'merge_node' || operation.path.length !== 1 || isReplaying(editor)) return apply(operation);
    const index = operation.path[0] ?? 0;
    const joined = joinedSources(editor.children[index - 1], editor.children[index]);
    const had = sourcesOf(editor.children[index - 1]).length;
    apply(operation);
    if (joined.length > had) Transforms.setNodes(editor, { provenance: joined }, { at: [index - 1] });
  };
  return editor;
}

/** The sources of a block; none for anything else. */
export function sourcesOf(block: Descendant | undefined): readonly Provenance[] {
  return block && Element.isElement(block) && 'provenance' in block ? (block.provenance ?? []) : [];
}

/** The sources of several blocks, each once; two pieces of one clause are two sources, by their wordings. */
export function joinedSources(...blocks: (Descendant | undefined)[]): readonly Provenance[] {
  const all = blocks.flatMap(sourcesOf);
  const keys = all.map(({ planId, unitId, wording }) => `${planId} ${unitId} ${wording}`);
  return all.filter((_provenance, index) => keys.indexOf(keys[index] ?? '') === index);
}

import { type Draft, textOf } from './model.ts';

/** Gives a draft another title; its title block goes along where it says the same, and stays where it is worded otherwise. */
export function retitleDraft(draft: Draft, title: string): Draft {
  const blocks = draft.blocks.map((block) =>
    block.type === 'title' && textOf(block) === draft.meta.title ? { ...block, children: [{ text: title }] } : block,
  );
  return { ...draft, meta: { ...draft.meta, title }, blocks };
}

import { firstSentenceLength, leadOf } from '../../shared/document/lead-sentence.ts';
import { type Block, referenceSign, type TextBlock, textOf } from '../../shared/document/model.ts';
import { isBoxed } from '../../shared/document/sections.ts';

/** What has a line of its own in the outline: headings, numbered clauses, boxes, and captions outside of boxes. */
export type OutlinedBlock = Extract<TextBlock, { readonly type: 'heading' | 'clause' | 'boxTitle' | 'caption' }>;

export function isOutlined(block: Block): block is OutlinedBlock {
  if (block.type === 'heading' || block.type === 'boxTitle') return true;
  return (block.type === 'clause' || block.type === 'caption') && !isBoxed(block);
}

/** A clause without a lead sentence is known by so many characters. */
const longestOpening = 20;

/** What the outline says of a block, on one line and without its number: a clause by its lead sentence or how it begins. */
export function entryText(block: OutlinedBlock): string {
  const text = textOf(block);
  const shown = block.type === 'clause' ? openingOf(text, leadOf(block) || firstSentenceLength(text)) : text;
  return shown.replaceAll(referenceSign, '').replace(/\s+/g, ' ').trim();
}

function openingOf(text: string, lead: number): string {
  if (lead > 0) return text.slice(0, lead).replace(/[。：:]$/, '');
  const opening = [...text].slice(0, longestOpening).join('');
  return opening.length < text.length ? `${opening}…` : opening;
}

import { type ClauseBlock, type ParagraphBlock, type TextBlock, textOf } from './model.ts';

/** A lead sentence longer than this reads as ordinary text. */
const longestLead = 46;

/** The colon of 1：18 and 8:30 ends nothing; that of “目标1：2026年” does. */
const sentenceEnd = /[。！？；]|[：:](?!(?<=\d.)\d{1,3}(?!\d))/;

/** The length of the short first sentence that ends in 。 or ：, its mark included; 0 where the text begins otherwise. */
export function firstSentenceLength(text: string): number {
  const end = text.search(sentenceEnd);
  return end > 0 && end <= longestLead && /[。：:]/.test(text[end] ?? '') ? end + 1 : 0;
}

/**
 * The length of the lead sentence (段首句) that opens a clause's text, its mark included; 0 where there is none. It is the
 * first sentence when it is short, ends in 。 or ：, and more text follows.
 */
export function leadLength(text: string): number {
  const length = firstSentenceLength(text);
  return length < text.length ? length : 0;
}

/** The length of a block's lead sentence: what was set by hand, else what a clause opens with, unless the writer said none. */
export function leadOf(block: TextBlock): number {
  if (block.type !== 'clause' && block.type !== 'paragraph') return 0;
  const byHand = handSetLead(block);
  if (byHand > 0 || block.type === 'paragraph' || block.noLead) return byHand;
  return leadLength(textOf(block));
}

function handSetLead(block: ClauseBlock | ParagraphBlock): number {
  const behind = block.children.findIndex((run) => run.lead === undefined);
  const runs = behind < 0 ? block.children : block.children.slice(0, behind);
  return textOf({ children: runs }).length;
}

/** A lead sentence longer than this reads as ordinary text. */
const longestLead = 46;

/** The length of the short first sentence that ends in 。 or ：, its mark included; 0 where the text begins otherwise. */
export function firstSentenceLength(text: string): number {
  const end = text.search(/[。：:！？；]/);
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

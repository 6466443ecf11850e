/** A lead sentence longer than this reads as ordinary text. */
const longestLead = 40;

/**
 * The length of the lead sentence (段首句) that opens a clause's text, its mark included; 0 where there is none. It is the
 * first sentence when it is short, ends in 。 or ：, and more text follows.
 */
export function leadLength(text: string): number {
  const end = text.search(/[。：:！；]/);
  if (end <= 0 || end > longestLead || end === text.length - 1) return 0;
  return /[。：:]/.test(text[end] ?? '') ? end + 1 : 0;
}

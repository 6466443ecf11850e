const ends = ['。', '；', '！', '？', '\n'];

/** Where the sentence, or the part of it behind a “；”, begins that a place in a text is in. */
export function sentenceStart(text: string, place: number): number {
  return Math.max(...ends.map((mark) => text.lastIndexOf(mark, place - 1))) + 1;
}

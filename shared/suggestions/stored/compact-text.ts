/** Puts the words of a plan into one text, in which others are told by where they stand. */
export interface TextBuilder {
  /** Where a piece begins, counted from `start`: inside the text from `start` to `end`, else in what is added behind. */
  place(piece: string, start: number, end: number): number;
  text(): string;
}

/** Begins with the texts of a plan, one behind another. */
export function createTextBuilder(texts: readonly string[]): TextBuilder {
  const all = texts.join('');
  const added: string[] = [];
  let length = all.length;
  return {
    place(piece, start, end) {
      const found = all.slice(start, end).indexOf(piece);
      if (found >= 0) return found;
      added.push(piece);
      length += piece.length;
      return length - piece.length - start;
    },
    text: () => all + added.join(''),
  };
}

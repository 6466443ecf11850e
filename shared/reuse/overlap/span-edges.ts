/** Offsets in a text, from and to before. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const letter = /[\p{L}\p{N}]/u;
const openingMarks = /[\p{Ps}\p{Pi}]*$/u;
const closingMarks = /^[\p{Pe}\p{Pf}\p{Po}]*/u;
/** So many opening marks at most stand before a word: “（《”. */
const mostOpeningMarks = 4;
const strayEnd = /(?<=[，。；：！？])[^，。；：！？]{1,2}$/u;
const strayStart = /^[^，。；：！？]{1,2}[，。；：！？]/u;

/**
 * Gives a stretch the edges that a reader would: it takes in the marks that open right before it and close right behind
 * it, and leaves out the last one or two characters of a clause before it, the first of a clause behind it, which are
 * the same by chance.
 */
export function withNeatEdges(text: string, stretch: Range): Range {
  const { start, end } = withoutStrays(text, stretch);
  const before = openingMarks.exec(text.slice(Math.max(0, start - mostOpeningMarks), start))?.[0].length ?? 0;
  const behind = closingMarks.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

function withoutStrays(text: string, { start, end }: Range): Range {
  const atStart = letter.test(text.charAt(start - 1)) ? strayStart.exec(text.slice(start, end)) : null;
  const first = start + (atStart?.[0].length ?? 0);
  const atEnd = letter.test(text.charAt(end)) ? strayEnd.exec(text.slice(first, end)) : null;
  return { start: first, end: end - (atEnd?.[0].length ?? 0) };
}

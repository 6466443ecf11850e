/** A stretch of a text by its offsets. */
export interface KeptStretch {
  readonly start: number;
  readonly end: number;
}

/** Shorter pieces agree by chance: 工作、学校、推进 stand in every clause. */
const shortestPiece = 4;

/**
 * What of a text stands word for word in the wording that it was borrowed as: the longest pieces from left to right, each
 * of at least four characters, wherever in the wording they stand. So a part of a split clause, or one whose sentences
 * were turned about, is still known as what it was.
 */
export function keptText(text: string, wording: string): readonly KeptStretch[] {
  if (text !== '' && wording.includes(text)) return [{ start: 0, end: text.length }];
  const kept: KeptStretch[] = [];
  for (let at = 0; at + shortestPiece <= text.length; ) {
    const end = endOfPiece(text, at, wording);
    if (end === at) at++;
    else {
      kept.push({ start: at, end });
      at = end;
    }
  }
  return kept;
}

/** Where the piece that begins at an offset ends; the offset itself where none does. */
function endOfPiece(text: string, at: number, wording: string): number {
  let end = at + shortestPiece;
  let found = wording.indexOf(text.slice(at, end));
  if (found < 0) return at;
  while (end < text.length) {
    if (wording[found + end - at] !== text[end]) {
      const next = wording.indexOf(text.slice(at, end + 1), found + 1);
      if (next < 0) break;
      found = next;
    }
    end++;
  }
  return end;
}

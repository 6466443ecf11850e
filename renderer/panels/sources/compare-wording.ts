import { type ChangeObject, diffChars } from 'diff';
import { type KeptStretch, keptText } from '../../../shared/reuse/sources/kept-text.ts';

/** A source's wording against a draft's text. */
export interface WordingComparison {
  /** What is gone, what stayed and what is new, in order. */
  readonly parts: readonly ChangeObject<string>[];
  /** Text that stands before or behind the compared part is left out. */
  readonly isCutBefore: boolean;
  readonly isCutBehind: boolean;
}

/** So many characters may be gone or new: the time grows with their square, and it is taken while the window is painted. */
const mostChanges = 200;

/**
 * Compares a wording with a text character by character: with all of it where not much is others, else only with the
 * stretch that the wording stands in. null where that differs too much, too.
 */
export function compareWording(wording: string, text: string): WordingComparison | null {
  const whole = changesTo(wording, text);
  if (whole) return { parts: whole, isCutBefore: false, isCutBehind: false };
  const stretch = stretchOf(wording, text);
  if (!stretch || stretch.end - stretch.start === text.length) return null;
  const parts = changesTo(wording, text.slice(stretch.start, stretch.end));
  return parts && { parts, isCutBefore: stretch.start > 0, isCutBehind: stretch.end < text.length };
}

function changesTo(wording: string, text: string): readonly ChangeObject<string>[] | null {
  // Each character by which the lengths differ is one gone or new.
  if (Math.abs(wording.length - text.length) > mostChanges) return null;
  return diffChars(wording, text, { maxEditLength: mostChanges }) ?? null;
}

/**
 * From the first to the last piece that is kept of a wording; null where none is. A long text has some of its words far
 * from it by chance, so of what is no longer than the wording may have become the stretch with most of it is taken.
 */
function stretchOf(wording: string, text: string): KeptStretch | null {
  const at = text.indexOf(wording);
  if (at >= 0) return { start: at, end: at + wording.length };
  const pieces = keptText(text, wording);
  const stretches = pieces.map(({ start }, first) => {
    const near = pieces.slice(first).filter(({ end }) => end - start <= wording.length + mostChanges);
    return { start, end: near.at(-1)?.end ?? start, length: near.reduce((sum, piece) => sum + lengthOf(piece), 0) };
  });
  return stretches.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

function lengthOf({ start, end }: KeptStretch): number {
  return end - start;
}

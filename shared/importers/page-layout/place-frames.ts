import type { SourceLine } from '../source-document.ts';

/** A line and the page that it begins on, counted from 0. */
export interface PagedLine {
  readonly line: SourceLine;
  readonly page: number;
}

/** What a page shows besides its text: above it, or below and beside it. */
export interface PageFrame {
  readonly above: readonly SourceLine[];
  readonly below: readonly SourceLine[];
}

/**
 * Puts what frames each page where the page begins and ends in the text, its lines in the order of their pages. A paragraph
 * that goes on over the page break stays whole, and what stands at the break comes behind it.
 */
export function placeFrames(lines: readonly PagedLine[], frames: readonly PageFrame[]): SourceLine[] {
  const placed: SourceLine[] = [];
  let next = 0;
  frames.forEach(({ above, below }, page) => {
    placed.push(...above);
    for (let paged = lines[next]; paged && paged.page <= page; paged = lines[++next]) placed.push(paged.line);
    placed.push(...below);
  });
  return [...placed, ...lines.slice(next).map(({ line }) => line)];
}

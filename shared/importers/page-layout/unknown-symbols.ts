import type { SourceLine } from '../source-document.ts';

/** How many characters only their fonts know. */
export function unknownSymbols(lines: readonly SourceLine[]): number {
  return lines.reduce((count, { text }) => count + text.split('\ufffd').length - 1, 0);
}

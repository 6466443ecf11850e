import type { SourceLine } from '../../importers/source-document.ts';

/** What a rule made of the lines, and the places it touched as they stood before. */
export interface Cleaned {
  readonly lines: readonly SourceLine[];
  readonly hits: readonly string[];
}

/** One way in which real files are spoiled, and its repair. A rule that finds nothing gives the lines back unchanged. */
export interface CleaningRule {
  readonly name: string;
  apply(lines: readonly SourceLine[]): Cleaned;
}

/** Written where text is known to be lost; never filled by guessing and never read as a number. */
export const gap = '〔…〕';

/** Rewrites the text of each line, cells included; `edit` reports a hit by calling `hit`. */
export function rewriteLines(
  lines: readonly SourceLine[],
  edit: (text: string, hit: (place: string) => void) => string,
): Cleaned {
  const hits: string[] = [];
  const hit = (place: string) => hits.push(place);
  const rewritten = lines.map((line) => {
    if (line.cells) {
      const cells = line.cells.map((cell) => edit(cell, hit));
      return { ...line, cells, text: cells.join(' | ') };
    }
    const text = edit(line.text, hit);
    return text === line.text ? line : { ...line, text };
  });
  return { lines: rewritten, hits };
}

/** Replaces every match of `pattern`, reporting each. */
export function replaceAll(
  lines: readonly SourceLine[],
  pattern: RegExp,
  replacement: (match: string, ...groups: string[]) => string,
): Cleaned {
  return rewriteLines(lines, (text, hit) =>
    text.replace(pattern, (match: string, ...rest: string[]) => {
      const changed = replacement(match, ...rest);
      if (changed !== match) hit(match);
      return changed;
    }),
  );
}

import type { SourceLine } from '../../shared/importers/source-document.ts';
import type { CleaningRule } from '../../shared/plan/cleaning/cleaning-rule.ts';

/** Plain lines, as a text file gives them. */
export function lines(...texts: readonly string[]): SourceLine[] {
  return texts.map((text) => ({ text }));
}

/** A table row as importers give it. */
export function row(...cells: readonly string[]): SourceLine {
  return { text: cells.join(' | '), cells };
}

/** The texts that a cleaning rule makes of these lines. */
export function cleanedBy(rule: CleaningRule, ...texts: readonly string[]): string[] {
  return rule.apply(lines(...texts)).lines.map((line) => line.text);
}

/** Whether a cleaning rule gives these lines back as they are and reports nothing. */
export function leavesAlone(rule: CleaningRule, ...texts: readonly string[]): boolean {
  const before = lines(...texts);
  const { lines: after, hits } = rule.apply(before);
  return hits.length === 0 && JSON.stringify(after) === JSON.stringify(before);
}

import type { Draft } from '../document/model.ts';
import type { OfficeLists } from '../lists/office-lists.ts';

export type Severity = 'error' | 'warning';

/** One thing that a check reports (疑点), with its place. */
export interface Finding {
  /** The check's name; with `code` it selects the words `finding.CHECK.CODE`. */
  readonly check: string;
  readonly code: string;
  readonly severity: Severity;
  /** A block or a table's cell. */
  readonly blockId: string;
  /** Offsets in the text of it, as it is stored: a reference is one sign. Both 0 where it is meant as a whole. */
  readonly start: number;
  readonly end: number;
  /** Fills the gaps of the words. */
  readonly details: Readonly<Record<string, string>>;
  /** What stands at the place, and what should stand there instead; '' where it should go. */
  readonly fix?: { readonly from: string; readonly to: string };
}

/** What one check reports, without its name. */
export type Report = Omit<Finding, 'check'>;

/** One check: a pure function of the draft and of what the office keeps in its lists. */
export interface Check {
  readonly name: string;
  run(draft: Draft, lists: OfficeLists): readonly Report[];
}

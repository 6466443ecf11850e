import type { TextRun } from '../document/model.ts';

/** A run of pasted text with the marks that are kept of its looks. */
export type PastedRun = Pick<TextRun, 'text' | 'bold' | 'highlight'>;

/** A break within a paragraph, as it stands in runs that are still to be cleaned. */
export const softBreak = '\u2028';
/** A break that always begins a new line, in such runs. */
export const lineBreak = '\u2029';

/** A line of pasted text. */
export interface PastedLine {
  readonly kind: 'line';
  readonly runs: readonly PastedRun[];
  /** The number or dash that the program shows before the text and counts by itself; '' for none. */
  readonly number: string;
  /** How many numbered lists of a page it stands in. */
  readonly listLevel: number;
  /** Of a heading, from 1. */
  readonly outlineLevel?: number;
  readonly role?: 'title' | 'tableCaption';
  /** It stands in a table of one column, which is a frame around text. */
  readonly framed: boolean;
}

/** A cell of a pasted table; “\n” in its runs is a line break. Spans are from 1 and may reach beyond the table. */
export interface PastedCell {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly runs: readonly PastedRun[];
}

/** A table that holds data. */
export interface PastedTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly PastedCell[])[];
  readonly headerRows: number;
  /** How wide its columns are, against one another; none where the program does not tell. */
  readonly widths: readonly number[];
  readonly framed: boolean;
}

export type PastedPart = PastedLine | PastedTable;

/** A line of which nothing but its text is known. */
export function plainLine(runs: readonly PastedRun[]): PastedLine {
  return { kind: 'line', runs, number: '', listLevel: 0, framed: false };
}

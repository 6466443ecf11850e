/** One line of a document as its format gives it, before any cleaning. */
export interface SourceLine {
  readonly text: string;
  /** A table row's cells; `text` is then the cells joined by “ | ”. */
  readonly cells?: readonly string[];
  /** The number that the word processor shows before the text and that is not part of it: “（一）”. */
  readonly number?: string;
  /** Outline level of a heading style, from 1. */
  readonly outlineLevel?: number;
  /** Characters at the line's start that are set bold, where not all of it is: a lead sentence. */
  readonly boldStart?: number;
  /** The whole line is bold. */
  readonly bold?: true;
  readonly centered?: true;
  /** A running head, foot or page number of a printed page. */
  readonly pageFurniture?: true;
}

/** What every importer makes of a file: its lines with what is known of their style. */
export interface SourceDocument {
  readonly lines: readonly SourceLine[];
  /** The title that the file's own properties or its page give. */
  readonly title?: string;
}

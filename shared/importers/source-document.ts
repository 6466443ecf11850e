/** Characters of a line that look alike, from `start` to before `end`; what they do not have is absent. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly bold?: true;
  /** Marked with a highlighter, or shaded. */
  readonly highlight?: true;
  /** The comments that lie on them, by their ids. */
  readonly comments?: readonly string[];
}

/** Where a cell stands in its table. */
export interface CellPlace {
  /** From 0, which is also its index among the line's `cells`. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** As in `cells`, but with `\n` between its paragraphs. */
  readonly text: string;
}

/** Where a line stands in a table, all counted from 0. */
export interface RowPlace {
  /** Which of the document's tables. */
  readonly table: number;
  readonly row: number;
  /** How many rows the table has; those without text are no lines. */
  readonly rows: number;
  readonly isHeader?: true;
  /** How wide its columns are, against one another; none where the format does not tell. */
  readonly widths: readonly number[];
  /** The cells that begin in this row. */
  readonly cells: readonly CellPlace[];
}

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
  /** How the characters of `text` look, in their order, where the document was read whole. */
  readonly marks?: readonly TextMark[];
  /** Where `text` goes on in a new line (Shift+Enter), where the document was read whole. */
  readonly breaks?: readonly number[];
  /** A table row's place, where the document was read whole. */
  readonly row?: RowPlace;
  /** The box around it (a table of one column), by a number of its own, where the document was read whole. */
  readonly box?: number;
}

/** A remark on the text (批注), which names its id in its marks. */
export interface SourceComment {
  readonly id: string;
  /** '' where the file names none. */
  readonly author: string;
  readonly text: string;
  /** ISO 8601, UTC; absent where the file names none. */
  readonly date?: string;
  readonly resolved?: true;
}

/** A picture's bytes in base64, and its size in pixels. */
export interface PictureData {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif';
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** Why a picture is not taken over: of another format, not in the file, too large, or not to be found. */
export const pictureTroubles = ['format', 'remote', 'tooLarge', 'missing'] as const;
export type PictureTrouble = (typeof pictureTroubles)[number];

/** A picture of the document. */
export interface SourcePicture {
  /** How many lines stand before it. */
  readonly after: number;
  /** What it shows, '' where nobody said. */
  readonly alt: string;
  /** As wide as it is printed, in millimetres; absent where the file does not tell. */
  readonly printedWidth?: number;
  readonly content: PictureData | { readonly leftOut: PictureTrouble };
}

/** What every importer makes of a file: its lines with what is known of their style. */
export interface SourceDocument {
  readonly lines: readonly SourceLine[];
  /** The title that the file's own properties or its page give. */
  readonly title?: string;
  /** Where the document was read whole. */
  readonly comments?: readonly SourceComment[];
  /** Comments that the format is not read for. */
  readonly commentsLeftOut?: number;
  readonly pictures?: readonly SourcePicture[];
}

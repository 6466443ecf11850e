/** One character as it is set on a page. All measures of a page are in one unit, from its upper left corner. */
export interface PageGlyph {
  readonly text: string;
  readonly left: number;
  /** Where its own width ends, letter spacing not counted. */
  readonly right: number;
  readonly baseline: number;
  /** Of the type, as it comes out on the page. */
  readonly size: number;
  /** The typeface by the name that the file gives it: “ABCDEF+SimHei”. */
  readonly face: string;
  /** Drawn bold whatever the typeface. */
  readonly bold: boolean;
}

/** The box of a straight line that is drawn along or across the page. */
export interface PageRule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Text that does not run level: stamps and watermarks askew, words turned sideways or set in columns. */
export interface AsideText {
  readonly text: string;
  readonly isAskew: boolean;
}

/** What a page shows: its characters in the order they are drawn, and the lines that may frame a table. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PageGlyph[];
  readonly rules: readonly PageRule[];
  /** Characters that the file itself calls furniture of the page. */
  readonly furniture?: readonly PageGlyph[];
  readonly asides?: readonly AsideText[];
}

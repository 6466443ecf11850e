import type { Picture, TextBlock } from '../../document/model.ts';
import type { FaceRole } from '../layout-profile.ts';

/** How a piece of text is set. */
export interface Look {
  readonly face: FaceRole;
  readonly bold: boolean;
}

/** Text of one look; “\n” is a line break. */
export interface Span extends Look {
  readonly text: string;
  /** Marked with a highlighter. */
  readonly highlight?: true;
}

/** What stands in the box of the title above it, or is that title. */
interface Boxable {
  readonly boxed?: true;
}

/** A block of text as it is to be set: its number, and its text cut where the look changes. */
export interface LaidOutText extends Boxable {
  readonly type: Exclude<TextBlock['type'], 'note' | 'picture' | 'pageBreak'>;
  /** Of a heading or clause that is counted in the document's own levels; 0 for all others. */
  readonly depth: number;
  /** The face of the block's style, from which number and spans may differ. */
  readonly face: FaceRole;
  readonly centred: boolean;
  /** '' where it has none. */
  readonly number: string;
  readonly numberLook: Look;
  readonly spans: readonly Span[];
  /** The caption over a table, on the same page. */
  readonly keepsNext?: true;
  /** A line of the head that another one follows, so that no blank line stands between them. */
  readonly tight?: true;
}

/** A cell at its place in the grid of its table; one that `continues` is covered by the cell above it and has no text. */
export interface LaidOutCell {
  /** 0-based. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly continues: boolean;
  readonly centred: boolean;
  /** In characters. */
  readonly indent: number;
  readonly face: FaceRole;
  readonly spans: readonly Span[];
}

export interface LaidOutRow {
  /** Repeated on each page. */
  readonly header: boolean;
  /** From left to right, without gaps. */
  readonly cells: readonly LaidOutCell[];
}

export interface LaidOutTable extends Boxable {
  readonly type: 'table';
  /** Each column's share of the width; together 1. */
  readonly shares: readonly number[];
  readonly rows: readonly LaidOutRow[];
}

export interface LaidOutPicture extends Boxable {
  readonly type: 'picture';
  /** `undefined` where the draft has no such picture: its description stands for it. */
  readonly picture: Picture | undefined;
  /** As wide as the writer wants it, in millimetres. */
  readonly width: number;
  readonly alt: string;
  /** Its caption follows, on the same page. */
  readonly keepsNext?: true;
}

/** Begins a new page, and with an orientation such pages. */
export interface LaidOutBreak {
  readonly type: 'pageBreak';
  readonly orientation?: 'landscape' | 'portrait';
}

/** What is set on a page. */
export type LaidOutContent = LaidOutText | LaidOutTable | LaidOutPicture;

/** A block as it is to be set. */
export type LaidOutBlock = LaidOutContent | LaidOutBreak;

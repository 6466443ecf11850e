import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';
import type { Block, TableCell, TableRow, TextRun } from '../../shared/document/model.ts';
import type { OverlapKind } from '../../shared/reuse/overlap/overlap.ts';
import type { DraftFacts } from './rules/with-facts.ts';

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor & { facts: DraftFacts };
    Element: Block | TableRow | TableCell;
    /** What decorations add to a run is derived and never stored. */
    Text: TextRun & Decoration;
  }
}

/** Looks that are derived from the text while it is shown. */
export interface Decoration {
  readonly opening?: true;
  readonly leftOver?: true;
  readonly finding?: true;
  readonly gap?: true;
  /** A typed bracket that says who is responsible. */
  readonly assigned?: true;
  /** Stands word for word in the library: in our own past, or in others' plans. */
  readonly overlap?: OverlapKind;
  /** The plan that it stands in. */
  readonly overlapWith?: string;
  /** What is looked for; the current hit stands out. */
  readonly hit?: 'any' | 'current';
}

import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';
import type { Block, TableCell, TableRow, TextRun } from '../../shared/document/model.ts';
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
  /** What is looked for; the current hit stands out. */
  readonly hit?: 'any' | 'current';
}

import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';
import type { Block, TextRun } from '../../shared/document/model.ts';

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: Block;
    /** What decorations add to a run is derived and never stored. */
    Text: TextRun & Decoration;
  }
}

/** Looks that are derived from the text while it is shown. */
export interface Decoration {
  readonly lead?: true;
  readonly leftOver?: true;
  readonly finding?: true;
  /** What is looked for; the current hit stands out. */
  readonly hit?: 'any' | 'current';
}

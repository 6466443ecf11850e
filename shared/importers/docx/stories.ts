import type { Result } from '../../result.ts';
import { countWarning } from '../count-warning.ts';
import { takePictures } from '../found-pictures.ts';
import { linesWithText } from '../lines.ts';
import type { MarkupElement } from '../markup.ts';
import type { SourceComment, SourceDocument, SourceLine, SourcePicture } from '../source-document.ts';
import { noteLines } from './notes.ts';
import { type DocumentContext, storyLines } from './story-lines.ts';

/** What a word processor's file holds, its stories in the terms of document.xml. */
export interface Stories {
  readonly body: Iterable<MarkupElement>;
  readonly notes: readonly MarkupElement[];
  readonly title: string | undefined;
  /** Whether the file ends before its text does. */
  readonly isCutOff: boolean;
  /** Where the document is read whole. */
  readonly comments?: readonly SourceComment[];
}

/** The document that stories make. Warnings: `notesAtEnd` (count), `unknownSymbols` (count), `textCutOff`. */
export function documentOf(
  { body, notes, title, isCutOff, comments = [] }: Stories,
  context: DocumentContext,
): Result<SourceDocument> {
  const pictures: SourcePicture[] = [];
  const read = storyLines(body, context);
  const text = [...linesWithText(context.whole ? takePictures(read, pictures) : read)];
  const behind = noteLines(notes, context);
  const lines = [...text, ...behind];
  return {
    value: { lines, ...(title === undefined ? {} : { title }), ...(context.whole ? { comments, pictures } : {}) },
    warnings: [
      ...countWarning('notesAtEnd', behind.length),
      ...countWarning('unknownSymbols', countUnknownSymbols(lines)),
      ...(isCutOff ? [{ code: 'textCutOff', details: {} }] : []),
    ],
  };
}

function countUnknownSymbols(lines: readonly SourceLine[]): number {
  return lines.reduce((count, line) => count + line.text.split('\ufffd').length - 1, 0);
}

import { AppError } from '../../errors.ts';
import type { Result } from '../../result.ts';
import { createListCounter } from '../docx/list-counter.ts';
import { documentOf } from '../docx/stories.ts';
import type { DocumentContext } from '../docx/story-lines.ts';
import type { MarkupElement } from '../markup.ts';
import type { SourceDocument } from '../source-document.ts';
import { openDocumentText } from './document-text.ts';
import { element } from './elements.ts';
import { readFontNames } from './font-names.ts';
import { readListDefinitions } from './list-definitions.ts';
import type { StoryContext } from './paragraph-element.ts';
import { readPlc } from './plc.ts';
import { storyBlocks } from './story-blocks.ts';
import { storyParts } from './story-parts.ts';
import { readStyleSheet } from './style-sheet.ts';
import { summaryTitle } from './summary-title.ts';
import { readTextBoxes, type TextBoxes } from './text-boxes.ts';
import type { WordFile } from './word-file.ts';

/**
 * Reads a document of Word 97 to 2003 ([MS-DOC]): its stories are put in the terms of document.xml, of which
 * `documentOf` makes lines. Throws AppError `brokenFile` where its text cannot be found.
 */
export function readWord97(file: WordFile): Result<SourceDocument> {
  const boxes = readTextBoxes(file);
  const story = openStories(file, boxes);
  const { characters, isCutOff } = story.text;
  if (characters === '') throw new AppError('brokenFile', { reason: 'pieceTable' });
  const stories = {
    body: bodyBlocks(file, boxes, story),
    notes: noteElements(file, story),
    title: summaryTitle(file.summary),
    isCutOff: isCutOff || characters.length < file.stories.main.end,
  };
  return documentOf(stories, readDocumentContext(file, story));
}

function openStories(file: WordFile, boxes: TextBoxes): StoryContext {
  const sections = readPlc(file.part('sections'), 12);
  const story: StoryContext = {
    text: openDocumentText(file),
    styles: readStyleSheet(file.part('styleSheet')),
    fonts: readFontNames(file.part('fonts')),
    endsSection: (position) => sections.position(sections.indexAt(position)) === position,
    boxAt(position): MarkupElement[] {
      const box = boxes.anchored.get(position);
      return box ? [...storyBlocks(box, story)] : [];
    },
  };
  return story;
}

function readDocumentContext(file: WordFile, { styles }: StoryContext): DocumentContext {
  const lists = readListDefinitions(file.partOnwards('lists'), file.partOnwards('listInstances'));
  return { styles, lists, count: createListCounter(lists) };
}

function* bodyBlocks(file: WordFile, { loose }: TextBoxes, story: StoryContext): Generator<MarkupElement> {
  yield* storyBlocks(file.stories.main, story);
  for (const box of loose) yield* storyBlocks(box, story);
}

function noteElements(file: WordFile, story: StoryContext): MarkupElement[] {
  const notes = [
    ...storyParts(readPlc(file.part('footnoteTexts'), 0), file.stories.footnotes),
    ...storyParts(readPlc(file.part('endnoteTexts'), 0), file.stories.endnotes),
  ];
  return notes.map((note) => element('w:footnote', [...storyBlocks(note, story)]));
}

import { AppError } from '../../errors.ts';
import type { Result } from '../../result.ts';
import { createListCounter } from '../docx/list-counter.ts';
import type { PictureOf } from '../docx/paragraph-pictures.ts';
import { documentOf } from '../docx/stories.ts';
import { type DocumentContext, readingWhole, storyLines } from '../docx/story-lines.ts';
import type { Detail } from '../importer.ts';
import { shownText } from '../lines.ts';
import type { MarkupElement } from '../markup.ts';
import { createPictureReader } from '../picture-data.ts';
import type { SourceComment, SourceDocument } from '../source-document.ts';
import { commentSigns, findComments } from './comment-signs.ts';
import { openDocumentText } from './document-text.ts';
import { element } from './elements.ts';
import { readFontNames } from './font-names.ts';
import { inlinePicture } from './inline-picture.ts';
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
export function readWord97(file: WordFile, detail: Detail = 'text'): Result<SourceDocument> {
  const boxes = readTextBoxes(file);
  const story = openStories(file, boxes, detail);
  const { characters, isCutOff } = story.text;
  if (characters === '') throw new AppError('brokenFile', { reason: 'pieceTable' });
  const stories = {
    body: bodyBlocks(file, boxes, story),
    notes: noteElements(file, story),
    title: summaryTitle(file.summary),
    isCutOff: isCutOff || characters.length < file.stories.main.end,
  };
  const context = readDocumentContext(file, story);
  if (detail === 'text') return documentOf(stories, context);
  const whole = readingWhole(pictureReader(file));
  return documentOf({ ...stories, comments: readComments(file, story, context) }, { ...context, whole });
}

/** A drawing, or a picture that text flows around, has no place in the stream Data. */
function pictureReader(file: WordFile): PictureOf {
  const read = createPictureReader();
  return (id) => (id === '' ? { leftOut: 'format' } : read(inlinePicture(file.data(), Number(id))));
}

function readComments(file: WordFile, story: StoryContext, context: DocumentContext): SourceComment[] {
  return findComments(file).map(({ text, ...comment }) => {
    const lines = [...storyLines(storyBlocks(text, story), context)].map(shownText);
    return { ...comment, text: lines.filter((line) => line !== '').join('\n') };
  });
}

function openStories(file: WordFile, boxes: TextBoxes, detail: Detail): StoryContext {
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
    ...(detail === 'whole'
      ? { whole: { commentSigns: commentSigns(file), hasShapeAt: (position) => boxes.shapes.has(position) } }
      : {}),
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

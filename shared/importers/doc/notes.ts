import { type DocumentContext, storyLines } from '../docx/story-lines.ts';
import { shownText } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import type { StoryContext } from './paragraph-element.ts';
import { readPlc } from './plc.ts';
import { storyBlocks } from './story-blocks.ts';
import { storyParts } from './story-parts.ts';
import type { WordFile } from './word-file.ts';

/** Footnotes and endnotes as lines “注1：……”, as the importer of .docx gives them. */
export function noteLines(file: WordFile, story: StoryContext, document: DocumentContext): SourceLine[] {
  const notes = [
    ...storyParts(readPlc(file.part('footnoteTexts'), 0), file.stories.footnotes),
    ...storyParts(readPlc(file.part('endnoteTexts'), 0), file.stories.endnotes),
  ];
  const texts = notes.map((note) => [...storyLines(storyBlocks(note, story), document)].map(shownText).join(' ').trim());
  return texts.filter((text) => text !== '').map((text, index) => ({ text: `注${index + 1}：${text}` }));
}

import { shownText } from '../lines.ts';
import { childElements, type MarkupElement } from '../markup.ts';
import type { SourceLine } from '../source-document.ts';
import { readStory } from './story-blocks.ts';
import { type DocumentContext, storyLines } from './story-lines.ts';

/** The notes in footnotes.xml or endnotes.xml; separators are kept among them (ECMA-376 Part 1, 17.18.33). */
export function readNotes(xml: string | undefined): MarkupElement[] {
  return [...readStory(xml ?? '')].filter(
    ({ name, attributes }) =>
      (name === 'w:footnote' || name === 'w:endnote') && (attributes['w:type'] ?? 'normal') === 'normal',
  );
}

/**
 * Footnotes and endnotes as lines “注1：……”. The text keeps no trace of where they are called, so that its sentences and
 * numbers stay whole; the notes stand behind it.
 */
export function noteLines(notes: readonly MarkupElement[], context: DocumentContext): SourceLine[] {
  const texts = notes.map((note) => [...storyLines(childElements(note), context)].map(shownText).join(' ').trim());
  return texts.filter((text) => text !== '').map((text, index) => ({ text: `注${index + 1}：${text}` }));
}

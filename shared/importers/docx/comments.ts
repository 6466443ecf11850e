import { shownText } from '../lines.ts';
import { childElements, findElements, type MarkupElement, readMarkup } from '../markup.ts';
import type { SourceComment } from '../source-document.ts';
import { readStory } from './story-blocks.ts';
import { type DocumentContext, storyLines } from './story-lines.ts';

/** The comments of a document by comments.xml (ECMA-376 Part 1, 17.13.4.2), with what commentsExtended.xml adds. */
export function readComments(
  xml: string | undefined,
  extended: string | undefined,
  context: DocumentContext,
): SourceComment[] {
  const done = resolvedParagraphs(extended);
  return [...readStory(xml ?? '', 'whole')]
    .filter(({ name }) => name === 'w:comment')
    .map((comment) => {
      const { 'w:id': id = '', 'w:author': author = '', 'w:date': date } = comment.attributes;
      const blocks = childElements(comment);
      const text = [...storyLines(blocks, context)].map(shownText).filter((line) => line !== '');
      const isResolved = done.has(lastParagraphId(blocks));
      return { id, author, text: text.join('\n'), ...dateOf(date), ...(isResolved ? { resolved: true } : {}) };
    });
}

/** What Word keeps of comments that are done with ([MS-DOCX] 2.5.4.3), by the ids of their last paragraphs. */
function resolvedParagraphs(xml: string | undefined): ReadonlySet<string> {
  const done = findElements(readMarkup(xml ?? '', 'xml'), 'w15:commentEx').filter(
    ({ attributes }) => attributes['w15:done'] === '1',
  );
  return new Set(done.flatMap(({ attributes }) => attributes['w15:paraId'] ?? []));
}

function lastParagraphId(blocks: readonly MarkupElement[]): string {
  return blocks.findLast(({ name }) => name === 'w:p')?.attributes['w14:paraId'] ?? '';
}

/** Word writes the writer's own time and calls it UTC. */
export function dateOf(text: string | undefined): Pick<SourceComment, 'date'> {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? {} : { date: new Date(time).toISOString() };
}

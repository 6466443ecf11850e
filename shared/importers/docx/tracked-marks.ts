import { childElement, childElements, type MarkupElement } from '../markup.ts';

/**
 * Joins each paragraph whose mark is removed by a tracked change to the paragraph after it, as accepting the change would
 * (ECMA-376 Part 1, 17.13.5.15); the joined one has the properties of the latter.
 */
export function* joinRemovedMarks(blocks: Iterable<MarkupElement>): Generator<MarkupElement> {
  const waiting: MarkupElement[] = [];
  for (const block of blocks) {
    if (block.name === 'w:p') waiting.push(block);
    if (isMarkRemoved(block)) continue;
    yield* join(waiting.splice(0));
    if (block.name !== 'w:p') yield block;
  }
  yield* join(waiting);
}

/** One paragraph of several; the last gives its properties. */
function join(paragraphs: readonly MarkupElement[]): readonly MarkupElement[] {
  const last = paragraphs.at(-1);
  if (!last || paragraphs.length === 1) return paragraphs;
  const content = paragraphs.slice(0, -1).flatMap(childElements);
  return [{ ...last, children: [...content.filter(({ name }) => name !== 'w:pPr'), ...last.children] }];
}

function isMarkRemoved(block: MarkupElement): boolean {
  if (block.name !== 'w:p') return false;
  const mark = childElement(childElement(block, 'w:pPr'), 'w:rPr');
  return childElement(mark, 'w:del') !== undefined || childElement(mark, 'w:moveFrom') !== undefined;
}

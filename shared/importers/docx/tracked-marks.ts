import { childElement, childElements, type MarkupElement } from '../markup.ts';

/**
 * Joins each paragraph whose mark is removed by a tracked change to the paragraph after it, as accepting the change would
 * (ECMA-376 Part 1, 17.13.5.15); the joined one has the properties of the latter.
 */
export function* joinRemovedMarks(blocks: Iterable<MarkupElement>): Generator<MarkupElement> {
  let waiting: MarkupElement | undefined;
  for (const block of blocks) {
    const joined: MarkupElement = waiting && block.name === 'w:p' ? join(waiting, block) : block;
    if (waiting && joined === block) yield waiting;
    waiting = isMarkRemoved(joined) ? joined : undefined;
    if (!waiting) yield joined;
  }
  if (waiting) yield waiting;
}

function isMarkRemoved(block: MarkupElement): boolean {
  if (block.name !== 'w:p') return false;
  const mark = childElement(childElement(block, 'w:pPr'), 'w:rPr');
  return childElement(mark, 'w:del') !== undefined || childElement(mark, 'w:moveFrom') !== undefined;
}

function join(first: MarkupElement, second: MarkupElement): MarkupElement {
  const content = childElements(first).filter(({ name }) => name !== 'w:pPr');
  return { ...second, children: [...content, ...second.children] };
}

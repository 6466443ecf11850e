import { Element, type NodeEntry, type Point, type Range, Text } from 'slate';
import type { Finding } from '../../shared/checks/check.ts';
import { leadLength } from '../../shared/document/lead-sentence.ts';
import { type Block, textOf } from '../../shared/document/model.ts';
import { type FindMarks, hitsInBlock, noMarks } from './find/find-hits.ts';
import type { Decoration } from './slate-types.ts';

type DecoratedRange = Range & Decoration;

/** The looks of a block that follow from its text, from what the checks found in it and from what is looked for. */
export function decorateBlock(
  [node, path]: NodeEntry,
  findings: ReadonlyMap<string, readonly Finding[]>,
  marks: FindMarks = noMarks,
): DecoratedRange[] {
  if (path.length !== 1 || !Element.isElement(node)) return [];
  const index = path[0] ?? 0;
  const text = textOf(node);
  const ranges: DecoratedRange[] = [];
  const lead = node.type === 'clause' ? leadLength(text) : 0;
  if (lead > 0) ranges.push({ ...rangeOf(node, index, 0, lead), lead: true });
  for (const { check, start, end } of findings.get(node.id) ?? []) {
    const mark = markOf(check);
    if (mark && end > start && end <= text.length) ranges.push({ ...rangeOf(node, index, start, end), ...mark });
  }
  return [...ranges, ...hitRanges(node, index, marks)];
}

/** Looked for in the block as it stands, so that no mark is a moment behind the keys. */
function hitRanges(block: Block, index: number, { pattern, stretch, current }: FindMarks): readonly DecoratedRange[] {
  const isMarked = current?.index === index || (index >= stretch.from && index < stretch.to);
  if (pattern === null || !isMarked) return [];
  return hitsInBlock(block, index, pattern).map(({ start, end }) => ({
    ...rangeOf(block, index, start, end),
    hit: current?.index === index && current.start === start ? 'current' : 'any',
  }));
}

/** Rolled words carry a mark of their own in the text. */
function markOf(check: string): Decoration | undefined {
  if (check === 'rolledWords') return undefined;
  return check === 'leftOvers' ? { leftOver: true } : { finding: true };
}

/** The range between two offsets of a block's text. */
export function rangeOf(block: Block, index: number, start: number, end: number): Range {
  return { anchor: pointAt(block, index, start), focus: pointAt(block, index, end) };
}

/** The point at an offset of a block's text. */
export function pointAt(block: Block, index: number, offset: number): Point {
  let left = offset;
  const last = block.children.length - 1;
  for (const [place, run] of block.children.entries()) {
    if (!Text.isText(run)) continue;
    if (left <= run.text.length || place === last)
      return { path: [index, place], offset: Math.min(left, run.text.length) };
    left -= run.text.length;
  }
  return { path: [index, 0], offset: 0 };
}

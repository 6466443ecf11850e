import { type Block, cellsOf, type Draft, referenceSign, type TextRun, textOf } from './model.ts';
import { numberBlocks } from './numbering.ts';
import type { NumberingScheme } from './numbering-scheme.ts';
import { depthOf, isBoxed } from './sections.ts';

/** What a reference shows whose target is gone. */
export const danglingText = '〔引用已失效〕';

/** Whether one can refer to a block: what has a number, or a heading by its words. */
export function isReferable(block: Block): boolean {
  return block.type === 'heading' || block.type === 'clause' || block.type === 'boxTitle' || block.type === 'caption';
}

/** The blocks that runs refer to. */
export function referredIds(blocks: readonly Block[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const runs of runsOf(blocks)) for (const { refersTo } of runs) if (refersTo !== undefined) ids.add(refersTo);
  return ids;
}

function runsOf(blocks: readonly Block[]): readonly (readonly TextRun[])[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? cellsOf(block).map(({ children }) => children) : [block.children],
  );
}

/** What a reference to a block shows: 第一部分（二）, 第12项, 第三章第一节, 表1, 专栏2第1项, or a heading's words where it has no number. */
export function referenceText(
  blocks: readonly Block[],
  numbers: readonly string[],
  scheme: NumberingScheme,
  index: number,
): string {
  const block = blocks[index];
  const number = (numbers[index] ?? '').trim();
  if (!block || !isReferable(block)) return danglingText;
  if (number === '') return `“${textOf(block).replaceAll(referenceSign, '')}”`;
  if (block.type === 'boxTitle' || block.type === 'caption') return number;
  const depth = depthOf(block);
  const standsAlone = depth === 1 || scheme.levels[depth - 1]?.runsOn;
  const parent = standsAlone ? -1 : parentIndex(blocks, index);
  const above = parent < 0 ? '' : referenceText(blocks, numbers, scheme, parent);
  return `${above}${ownText(block, number)}`;
}

/** A number in running text: “二、” of a heading is 第二部分, “12.” is 第12项, “（二）” and “第二章” are as they are. */
function ownText(block: Block, number: string): string {
  const bare = number.replace(/[.、．,，:：]$/, '');
  const isChinese = /^[一二三四五六七八九十百千零]+$/.test(bare);
  if (!isChinese && !/^\d+$/.test(bare)) return bare;
  const isPart = block.type === 'heading' && (isChinese || block.depth === 1);
  return isPart ? `第${bare}部分` : `第${bare}项`;
}

/** The block that one stands under: the heading or clause of lesser depth above it, in a box at last the box's title; −1 for none. */
export function parentIndex(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (!block) return -1;
  const boxed = isBoxed(block);
  const depth = block.type === 'heading' || block.type === 'clause' ? block.depth : Number.POSITIVE_INFINITY;
  for (let above = index - 1; above >= 0; above--) {
    const other = blocks[above];
    if (!other || (boxed && other.type === 'boxTitle')) return above;
    const isCounted = (other.type === 'heading' || other.type === 'clause') && isBoxed(other) === boxed;
    if (isCounted && other.depth < depth) return above;
  }
  return -1;
}

/** What each block that is referred to is called in a reference, by its id. */
export function referenceTexts(
  blocks: readonly Block[],
  numbers: readonly string[],
  scheme: NumberingScheme,
): ReadonlyMap<string, string> {
  const referred = referredIds(blocks);
  const texts = new Map<string, string>();
  if (referred.size === 0) return texts;
  blocks.forEach(({ id }, index) => {
    if (referred.has(id)) texts.set(id, referenceText(blocks, numbers, scheme, index));
  });
  return texts;
}

/** The draft with its references written out, for all that reads its text alone: exporters, checks. */
export function withWrittenReferences<D extends Pick<Draft, 'blocks' | 'scheme'>>(draft: D): D {
  const { blocks, scheme } = draft;
  if (referredIds(blocks).size === 0) return draft;
  const texts = referenceTexts(blocks, numberBlocks(blocks, scheme), scheme);
  return { ...draft, blocks: blocks.map((block) => mapRuns(block, (run) => written(run, texts))) };
}

function written({ refersTo, ...run }: TextRun, texts: ReadonlyMap<string, string>): TextRun {
  return refersTo === undefined ? run : { ...run, text: texts.get(refersTo) ?? danglingText };
}

/** A block with each of its runs changed, a table in its cells. */
export function mapRuns<B extends Block>(block: B, change: (run: TextRun) => TextRun): B {
  if (block.type !== 'table') return { ...block, children: block.children.map(change) };
  const children = block.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: cell.children.map(change) })),
  }));
  return { ...block, children };
}

import { hasText } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import { usualFaceWeight } from './face-weight.ts';
import { flowLine } from './flow-line.ts';
import { isGarbled } from './garbled-text.ts';
import type { Page } from './page.ts';
import { type PageBlock, pageBlocks, type TextBlock } from './page-blocks.ts';
import { withoutFurniture } from './page-furniture.ts';
import { noteLines, partNotes } from './page-notes.ts';
import { joinParagraphs } from './paragraphs.ts';
import { plainGlyphs } from './plain-glyphs.ts';
import { ruleGrids } from './rule-grid.ts';
import { fillGrids } from './ruled-tables.ts';
import { tableLines } from './table-lines.ts';
import { measureAreas, usualSize } from './text-areas.ts';
import { visualLines } from './visual-lines.ts';
import { withoutWatermarks } from './watermarks.ts';

/**
 * Reads pages of placed characters into the paragraphs and table rows they were set from: running heads, feet, page numbers
 * and watermarks are taken off, broken lines are joined, also over pages; notes at the foot of pages come last. Garbled
 * text gives no lines.
 */
export function linesOfPages(pages: readonly Page[]): SourceLine[] {
  if (isGarbled(pages.flatMap(({ glyphs }) => glyphs))) return [];
  const usualWeight = usualFaceWeight(pages);
  const tabled = pages.map((page) => {
    const { tables, rest } = fillGrids(ruleGrids(page), plainGlyphs(page.glyphs, usualWeight));
    return { width: page.width, height: page.height, tables, glyphs: rest };
  });
  const lined = withoutFurniture(withoutWatermarks(tabled)).map((page) => ({
    ...page,
    lines: visualLines(page.glyphs),
  }));
  const bodySize = usualSize(lined.flatMap(({ lines }) => lines));
  const parted = lined.map((page) => ({ ...page, ...partNotes(page.lines, bodySize) }));
  const blocks = parted.flatMap(({ width, tables, text }, index) => pageBlocks({ width, tables, lines: text }, index));
  const readStory = storyReader(blocks, bodySize);
  const notes = noteLines(parted.flatMap(({ notes }) => notes));
  return [...storiesOf(blocks).flatMap(readStory).filter(hasText), ...notes];
}

/** Blocks in succession that belong together: text that goes on, or the parts of a table on consecutive pages. */
function storiesOf(blocks: readonly PageBlock[]): PageBlock[][] {
  const stories: PageBlock[][] = [];
  for (const block of blocks) {
    const story = stories.at(-1);
    const last = story?.at(-1);
    if (last && belongTogether(last, block)) story?.push(block);
    else stories.push([block]);
  }
  return stories;
}

function belongTogether(last: PageBlock, next: PageBlock): boolean {
  if (last.kind === 'text') return next.kind === 'text' && next.story === last.story;
  const columns = ({ rows }: { readonly rows: readonly (readonly unknown[])[] }) => rows[0]?.length;
  return next.kind === 'table' && next.page === last.page + 1 && columns(next.table) === columns(last.table);
}

/** Reads the blocks of a story against the text areas of the whole document. */
function storyReader(blocks: readonly PageBlock[], bodySize: number): (story: readonly PageBlock[]) => SourceLine[] {
  const texts = blocks.filter((block) => block.kind === 'text');
  const areaOf = measureAreas(texts, bodySize);
  const flowLines = (block: TextBlock) =>
    block.lines.map((line) => flowLine(line, block.place, areaOf(block), bodySize));
  return (story) => [
    ...joinParagraphs(story.flatMap((block) => (block.kind === 'text' ? flowLines(block) : []))),
    ...tableLines(story.flatMap((block) => (block.kind === 'table' ? [block.table] : []))),
  ];
}

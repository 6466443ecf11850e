import { hasText } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import { usualFaceWeight } from './face-weight.ts';
import { flowLine } from './flow-line.ts';
import type { Page } from './page.ts';
import { type PageBlock, pageBlocks, type TextBlock } from './page-blocks.ts';
import { withoutFurniture } from './page-furniture.ts';
import { joinParagraphs } from './paragraphs.ts';
import { plainGlyphs } from './plain-glyphs.ts';
import { ruleGrids } from './rule-grid.ts';
import { fillGrids } from './ruled-tables.ts';
import { tableLines } from './table-lines.ts';
import { measureAreas, usualSize } from './text-areas.ts';

/**
 * Reads pages of placed characters into the paragraphs and table rows they were set from: running heads, feet, page numbers
 * and watermarks are taken off, broken lines are joined, also over pages.
 */
export function linesOfPages(pages: readonly Page[]): SourceLine[] {
  const usualWeight = usualFaceWeight(pages);
  const tabled = pages.map((page) => {
    const { tables, rest } = fillGrids(ruleGrids(page), plainGlyphs(page.glyphs, usualWeight));
    return { width: page.width, height: page.height, tables, glyphs: rest };
  });
  const blocks = withoutFurniture(tabled).flatMap(pageBlocks);
  const readStory = storyReader(blocks);
  return storiesOf(blocks).flatMap(readStory).filter(hasText);
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
function storyReader(blocks: readonly PageBlock[]): (story: readonly PageBlock[]) => SourceLine[] {
  const texts = blocks.filter((block) => block.kind === 'text');
  const bodySize = usualSize(texts.flatMap(({ lines }) => lines));
  const areaOf = measureAreas(texts, bodySize);
  const flowLines = (block: TextBlock) =>
    block.lines.map((line) => flowLine(line, block.place, areaOf(block), bodySize));
  return (story) => [
    ...joinParagraphs(story.flatMap((block) => (block.kind === 'text' ? flowLines(block) : []))),
    ...tableLines(story.flatMap((block) => (block.kind === 'table' ? [block.table] : []))),
  ];
}

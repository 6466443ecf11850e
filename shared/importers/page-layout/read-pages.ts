import { hasText } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import { usualFaceWeight } from './face-weight.ts';
import { flowLine } from './flow-line.ts';
import { isGarbled } from './garbled-text.ts';
import type { Page } from './page.ts';
import { type PageBlock, pageBlocks, type TextBlock } from './page-blocks.ts';
import { pageFrames } from './page-frames.ts';
import { partFurniture } from './page-furniture.ts';
import { noteLines, partNotes } from './page-notes.ts';
import { joinParagraphs } from './paragraphs.ts';
import { type PagedLine, placeFrames } from './place-frames.ts';
import { plainGlyphs } from './plain-glyphs.ts';
import { ruleGrids } from './rule-grid.ts';
import { fillGrids, type PageTable } from './ruled-tables.ts';
import { tableLines } from './table-lines.ts';
import { measureAreas, usualSize } from './text-areas.ts';
import { type VisualLine, visualLines } from './visual-lines.ts';
import { partWatermarks } from './watermarks.ts';

/**
 * Reads pages of placed characters into the paragraphs and table rows they were set from: broken lines are joined, also over
 * pages; notes at the foot of pages come last. Running heads, feet, page numbers and watermarks are lines of their own where
 * pages break, marked as furniture. Garbled text gives no lines, nor do pages with nothing but furniture.
 */
export function linesOfPages(pages: readonly Page[]): SourceLine[] {
  if (isGarbled(pages.flatMap(({ glyphs }) => glyphs))) return [];
  const sheets = layOut(pages);
  const bodySize = usualSize(sheets.flatMap(({ lines }) => lines));
  const parted = sheets.map((sheet) => ({ ...sheet, ...partNotes(sheet.lines, bodySize) }));
  const blocks = parted.flatMap(({ width, tables, text }, index) => pageBlocks({ width, tables, lines: text }, index));
  const text = storiesOf(blocks)
    .flatMap(storyReader(blocks, bodySize))
    .filter(({ line }) => hasText(line));
  const notes = noteLines(parted.flatMap(({ notes }) => notes));
  const lines = [...placeFrames(text, pageFrames(pages, sheets)), ...notes];
  return lines.some(({ pageFurniture }) => !pageFurniture) ? lines : [];
}

/** What is found on a page, apart from each other. */
interface SheetParts {
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PageTable[];
  readonly lines: readonly VisualLine[];
  readonly furniture: readonly VisualLine[];
}

function layOut(pages: readonly Page[]): SheetParts[] {
  const usualWeight = usualFaceWeight(pages);
  const unmarked = partWatermarks(pages.map(({ glyphs }) => plainGlyphs(glyphs, usualWeight)));
  const lined = pages.map((page, index) => {
    const { tables, rest } = fillGrids(ruleGrids(page), unmarked[index]?.glyphs ?? []);
    return { width: page.width, height: page.height, tables, lines: visualLines(rest) };
  });
  const framed = partFurniture(lined);
  return lined.map((page, index) => {
    const marked = [...(unmarked[index]?.watermarks ?? []), ...plainGlyphs(pages[index]?.furniture ?? [], usualWeight)];
    const { lines = [], furniture = [] } = framed[index] ?? {};
    return { ...page, lines, furniture: [...furniture, ...visualLines(marked)] };
  });
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
function storyReader(blocks: readonly PageBlock[], bodySize: number): (story: readonly PageBlock[]) => PagedLine[] {
  const texts = blocks.filter((block) => block.kind === 'text');
  const areaOf = measureAreas(texts, bodySize);
  const flowLines = (block: TextBlock) => block.lines.map((line) => flowLine(line, block, areaOf(block), bodySize));
  return (story) => [
    ...joinParagraphs(story.flatMap((block) => (block.kind === 'text' ? flowLines(block) : []))),
    ...tableLines(story.flatMap((block) => (block.kind === 'table' ? [block] : []))),
  ];
}

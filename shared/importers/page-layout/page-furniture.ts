import { lineText } from './line-text.ts';
import type { TextGlyph } from './plain-glyphs.ts';
import { type VisualLine, visualLines } from './visual-lines.ts';

/** The characters of a page outside of its tables, in the order they are drawn. */
export interface LoosePage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly TextGlyph[];
}

/** Running heads and feet are among the first or last lines, in so much of the page above and below. */
const edgeLines = 2;
const marginShare = 0.15;
/** Of all pages, those that show a head or foot: left and right pages may have each their own. */
const headShare = 0.4;
/** Heads that change from chapter to chapter are smaller than the text and stand at one height on most pages. */
const smallHeadShare = 0.6;
const smallHeadSize = 0.9;
/** The text keeps its distance: so many times that between its lines. */
const detachedPitch = 1.2;
/** Lines within so much of a page’s height stand at one height. */
const heightStep = 0.005;

const pageNumber =
  /^(?:[-—–－―·•~～〔[【(（]+\d{1,4}[-—–－―·•~～〕\]】)）]+|第?[\d一二三四五六七八九十百]{1,4}页(?:[,，/|]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|page\d{1,4}(?:of\d{1,4})?)$/i;
const bareNumber = /^\d{1,3}$/;
const webAddress = /^(?:https?|file):\/\/\S+$/;

/** A line near the upper or lower edge of a page. */
interface EdgeLine {
  readonly line: VisualLine;
  /** Without white space. */
  readonly text: string;
  readonly isOutermost: boolean;
  readonly isSmall: boolean;
  readonly isDetached: boolean;
}

/** Takes running heads, feet and page numbers off the pages: what most of them show at one height near an edge. */
export function withoutFurniture<Item extends LoosePage>(pages: readonly Item[]): Item[] {
  const edges = pages.map(edgeLinesOf);
  const counts = countPages(pages.map((page, index) => (edges[index] ?? []).flatMap((edge) => keysOf(edge, page))));
  return pages.map((page, index) => {
    const furniture = (edges[index] ?? []).filter(
      (edge) => isRepeated(edge, page, counts, pages.length) || isPageNumber(edge, page, pages.length),
    );
    const dropped = new Set(furniture.flatMap(({ line }) => line.glyphs));
    return dropped.size === 0 ? page : { ...page, glyphs: page.glyphs.filter((glyph) => !dropped.has(glyph)) };
  });
}

function edgeLinesOf({ glyphs, height }: LoosePage): EdgeLine[] {
  const lines = visualLines(glyphs);
  const gaps = lines.slice(1).map(({ baseline }, index) => baseline - (lines[index]?.baseline ?? 0));
  const usualSize = middleOf(lines.map(({ size }) => size));
  const usualGap = middleOf(gaps);
  return lines.flatMap((line, place) => {
    const fromEdge = Math.min(place, lines.length - 1 - place);
    const isInMargin = line.baseline < height * marginShare || line.baseline > height * (1 - marginShare);
    if (!isInMargin || fromEdge >= edgeLines) return [];
    const inwards = line.baseline < height / 2 ? gaps.slice(place, edgeLines) : gaps.slice(-edgeLines, place);
    return [
      {
        line,
        text: lineText(line).replace(/\s/g, ''),
        isOutermost: fromEdge === 0,
        isSmall: line.size < usualSize * smallHeadSize,
        isDetached: inwards.some((gap) => gap > usualGap * detachedPitch),
      },
    ];
  });
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** On how many pages each key is found. */
function countPages(keys: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys.flatMap((ofPage) => [...new Set(ofPage)])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What a line has in common with others of its sort: its height with its words, and if it is small its height alone. */
function keysOf(edge: EdgeLine, page: LoosePage): string[] {
  return [...wordKeys(edge, page), ...smallKeys(edge, page)];
}

/** Heights are taken at two steps each, lest the border between them part two lines. */
function heightsOf({ line }: EdgeLine, { height }: LoosePage): string[] {
  const place = line.baseline / (height * heightStep);
  return [`${Math.floor(place)}`, `${Math.floor(place + 0.5)}'`];
}

function wordKeys(edge: EdgeLine, page: LoosePage): string[] {
  return heightsOf(edge, page).map((height) => `${height} ${edge.text.replace(/\d+/g, '')}`);
}

function smallKeys(edge: EdgeLine, page: LoosePage): string[] {
  return edge.isSmall && edge.isOutermost ? heightsOf(edge, page).map((height) => `${height} small`) : [];
}

function isRepeated(edge: EdgeLine, page: LoosePage, counts: ReadonlyMap<string, number>, pageCount: number): boolean {
  const most = (keys: readonly string[]) => Math.max(0, ...keys.map((key) => counts.get(key) ?? 0));
  const setsOff = edge.isDetached || edge.isSmall || !/\p{L}/u.test(edge.text);
  return (
    (setsOff && most(wordKeys(edge, page)) >= Math.max(2, headShare * pageCount)) ||
    most(smallKeys(edge, page)) >= Math.max(3, smallHeadShare * pageCount)
  );
}

/** A number alone is a page’s where others at its height say so, or at the middle of the foot of a single page. */
function isPageNumber({ line, text, isOutermost }: EdgeLine, page: LoosePage, pageCount: number): boolean {
  if (!isOutermost) return false;
  const isCentred = Math.abs((line.left + line.right) / 2 - page.width / 2) < page.width * 0.02;
  const isLoneFoot = pageCount === 1 && isCentred && line.baseline > page.height / 2 && bareNumber.test(text);
  return pageNumber.test(text) || webAddress.test(text) || isLoneFoot;
}

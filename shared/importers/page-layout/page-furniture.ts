import { type EdgeLine, edgeLinesOf, type LinedPage, numberWords, usualText } from './edge-lines.ts';
import type { VisualLine } from './visual-lines.ts';

/** Of all pages, those that show a head or foot: left and right pages may have each their own. */
const headShare = 0.4;
const fewestPages = 2;
/** Heads in type as large as the text’s show on more pages. */
const fewestLarge = 3;
/** Heads that change from chapter to chapter stand at one height on most pages. */
const changingShare = 0.6;
const fewestChanging = 3;
/** On so many of the pages the text may come as near to the edge as heads do: a title page, a last page. */
const intruderShare = 0.2;
/** Lines within so much of a page’s height stand at one height. */
const heightStep = 0.005;

/** The number of a note, which stands at the foot of pages as well: “1学位数……”, “①……”, “[1]……”. */
const noteNumber = /^(?:\d{1,2}(?![年月日])\p{Script=Han}|[①-⑳]|\[\d{1,2}\])/u;

/** The lines of a page without its running heads, feet and page number, and these. */
export interface FramedPage {
  readonly lines: readonly VisualLine[];
  readonly furniture: readonly VisualLine[];
}

/** A page with its lines near the upper edge and near the lower one, each from the edge inwards. */
interface Sheet {
  readonly page: LinedPage;
  readonly edges: readonly (readonly EdgeLine[])[];
  /** Pages of one format share their heads. */
  readonly format: string;
}

/** How lines near the edges repeat on the pages of one format. */
interface Repeats {
  readonly pages: number;
  /** On how many pages each key is found. */
  readonly counts: ReadonlyMap<string, number>;
  /** How near to the upper and the lower edge of each page its text comes, as shares of its height. */
  readonly reaches: readonly { readonly top: number; readonly bottom: number }[];
}

/**
 * Parts running heads, feet and page numbers from the text: what many pages show at one height near an edge, where hardly
 * any page has text, and apart from the text or in smaller type. Sentences and numbered headings of full size are text.
 */
export function partFurniture(pages: readonly LinedPage[]): FramedPage[] {
  const sheets = readSheets(pages);
  const formats = [...new Set(sheets.map(({ format }) => format))];
  const repeats = new Map(
    formats.map((format) => [format, findRepeats(sheets.filter((sheet) => sheet.format === format))]),
  );
  const found = sheets.map(({ edges, format }) => edges.flatMap((side) => outerFurniture(side, repeats.get(format))));
  const known = new Set(found.flatMap((edges) => edges.map(({ words }) => words)));
  return sheets.map(({ page, edges }, index) => {
    const others = edges
      .flat()
      .filter((edge) => isKnown(edge, known) || (pages.length === 1 && isLoneNumber(edge, page)));
    const furniture = new Set([...(found[index] ?? []), ...others].map(({ line }) => line));
    return { lines: page.lines.filter((line) => !furniture.has(line)), furniture: [...furniture] };
  });
}

function readSheets(pages: readonly LinedPage[]): Sheet[] {
  const usual = usualText(pages);
  return pages.map((page) => ({
    page,
    edges: edgeLinesOf(page, usual),
    format: `${Math.round(page.width)} ${Math.round(page.height)}`,
  }));
}

function findRepeats(sheets: readonly Sheet[]): Repeats {
  const counts = new Map<string, number>();
  for (const { edges } of sheets)
    for (const key of new Set(edges.flat().flatMap((edge) => [...wordKeys(edge), ...placeKeys(edge)])))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeats = { pages: sheets.length, counts, reaches: [] };
  return { ...repeats, reaches: sheets.map((sheet) => textReach(sheet, repeats)) };
}

/** How near to the edges the lines come that do not repeat, and the tables. */
function textReach({ page, edges }: Sheet, repeats: Repeats): { readonly top: number; readonly bottom: number } {
  const repeated = new Set(edges.flat().flatMap((edge) => (isRepeated(edge, repeats) ? [edge.line] : [])));
  const baselines = page.lines.flatMap((line) => (repeated.has(line) ? [] : [line.baseline]));
  const tops = [...baselines, ...page.tables.map(({ top }) => top)];
  const bottoms = [...baselines, ...page.tables.map(({ bottom }) => bottom)];
  return {
    top: tops.reduce((least, top) => Math.min(least, top), Infinity) / page.height,
    bottom: bottoms.reduce((most, bottom) => Math.max(most, bottom), -Infinity) / page.height,
  };
}

/** The lines from the edge inwards that are furniture, up to the last one that is set off from what follows. */
function outerFurniture(edges: readonly EdgeLine[], repeats: Repeats | undefined): readonly EdgeLine[] {
  if (!repeats) return [];
  const inner = edges.findIndex((edge) => !isFurniture(edge, repeats));
  const outer = inner < 0 ? edges : edges.slice(0, inner);
  return outer.slice(0, outer.findLastIndex((edge) => isSetOff(edge, repeats)) + 1);
}

function isFurniture(edge: EdgeLine, repeats: Repeats): boolean {
  return edge.isPageNumber || (!edge.isText && isRepeated(edge, repeats) && isClear(edge, repeats));
}

function isSetOff(edge: EdgeLine, repeats: Repeats): boolean {
  return edge.isDetached || edge.words === numberWords || (edge.isSmall && repeatsWords(edge, repeats));
}

function isRepeated(edge: EdgeLine, repeats: Repeats): boolean {
  const pages = countOf(placeKeys(edge), repeats);
  return repeatsWords(edge, repeats) || pages >= Math.max(fewestChanging, changingShare * repeats.pages);
}

function repeatsWords(edge: EdgeLine, repeats: Repeats): boolean {
  const fewest = edge.isSmall || edge.words === numberWords ? fewestPages : fewestLarge;
  return countOf(wordKeys(edge), repeats) >= Math.max(fewest, headShare * repeats.pages);
}

function countOf(keys: readonly string[], { counts }: Repeats): number {
  return Math.max(0, ...keys.map((key) => counts.get(key) ?? 0));
}

/** Whether hardly any page has text as near to the edge as this line. */
function isClear({ height, isHead }: EdgeLine, { pages, reaches }: Repeats): boolean {
  const intruders = reaches.filter(({ top, bottom }) =>
    isHead ? top < height + heightStep : bottom > height - heightStep,
  );
  return intruders.length <= Math.max(1, intruderShare * pages);
}

/** Heights are taken at two steps each, lest the border between them part two lines. */
function heightsOf({ height }: EdgeLine): string[] {
  const place = height / heightStep;
  return [`${Math.floor(place)}`, `${Math.floor(place + 0.5)}'`];
}

/** What heads of the same words have in common. */
function wordKeys(edge: EdgeLine): string[] {
  return heightsOf(edge).map((height) => `${height} ${edge.words}`);
}

/** What heads of changing words have in common; none for lines that may be text or notes. */
function placeKeys(edge: EdgeLine): string[] {
  const isApart = edge.isHead || (edge.isOutermost && edge.isDetached && !noteNumber.test(edge.text));
  if (!edge.isSmall || !isApart || edge.isSentence) return [];
  return heightsOf(edge).map((height) => `${height} small`);
}

/** A head of other pages at another height: on a page of another format, a title page. */
function isKnown(edge: EdgeLine, known: ReadonlySet<string>): boolean {
  return edge.isOutermost && edge.isSmall && edge.isDetached && known.has(edge.words);
}

/** A number alone at the middle of the foot of a single page. */
function isLoneNumber({ line, words, isHead, isOutermost }: EdgeLine, { width }: LinedPage): boolean {
  const isCentred = Math.abs((line.left + line.right) / 2 - width / 2) < width * 0.02;
  return isOutermost && !isHead && isCentred && words === numberWords;
}

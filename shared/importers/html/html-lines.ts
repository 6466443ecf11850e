import { readMark } from '../../plan/heading-marks.ts';
import type { FoundPicture, PicturedLine } from '../found-pictures.ts';
import { hasText, type LineLook, lineOf, listNumber, shownText, type WeightedText } from '../lines.ts';
import { childElement, type MarkupElement, markupText, walkMarkup } from '../markup.ts';
import type { SourcePicture } from '../source-document.ts';
import { boldOf, centeredOf, highlightOf, isBlock, isUnread, isWordNumber, outlineLevelOf } from './element-look.ts';
import { isDataTable, isFrame, tableRows, tablesAroundTables } from './html-table.ts';
import { beginList, countItem, type ListCount } from './list-numbers.ts';
import { isPageFurniture } from './page-furniture.ts';

/** What text inherits from the elements around it. */
interface Frame {
  readonly bold: boolean;
  readonly highlight: boolean;
  readonly centered: boolean;
  readonly preformatted: boolean;
  readonly outlineLevel: number | undefined;
  /** The number of the box around it. */
  readonly box: number | undefined;
}

const plainFrame: Frame = {
  bold: false,
  highlight: false,
  centered: false,
  preformatted: false,
  outlineLevel: undefined,
  box: undefined,
};

/** What reading a page whole needs besides. */
export interface WholePage {
  readonly pictureOf: (source: string) => SourcePicture['content'];
  /** The number of the next table, from 0. */
  nextTable(): number;
}

/** What is open while a page is read, and the line being put together. */
interface Reading {
  readonly root: MarkupElement;
  /** Tables that hold no data; undefined in a cell of one that does, where tables have no text. */
  readonly layoutTables: ReadonlySet<MarkupElement> | undefined;
  /** Undefined where only the text is read. */
  readonly whole: WholePage | undefined;
  readonly lines: PicturedLine[];
  /** Pictures that wait for the end of their line. */
  pictures: FoundPicture[];
  readonly frames: Frame[];
  readonly lists: ListCount[];
  runs: WeightedText[];
  /** The automatic number that waits for its line; '' for none. */
  number: string;
}

/** The lines that an element shows, its own look left aside; furniture of the page within it is left out. */
export function linesOfHtml(root: MarkupElement, whole?: WholePage): PicturedLine[] {
  return readLines(root, tablesAroundTables(root), whole);
}

function readLines(
  root: MarkupElement,
  layoutTables: Reading['layoutTables'],
  whole: WholePage | undefined,
): PicturedLine[] {
  const reading: Reading = {
    root,
    layoutTables,
    whole,
    lines: [],
    pictures: [],
    frames: [],
    lists: [],
    runs: [],
    number: '',
  };
  walkMarkup(root, {
    enter: (element) => enterElement(reading, element),
    text: (data) => readText(reading, data),
    leave: (element) => leaveElement(reading, element),
  });
  endLine(reading);
  return reading.lines;
}

/** False where the element is not read any further. */
function enterElement(reading: Reading, element: MarkupElement): boolean {
  const { root, layoutTables, lines, frames, lists } = reading;
  if (element !== root && (isUnread(element) || isPageFurniture(element))) return false;
  if (isBlock(element) || element.name === 'br') endLine(reading);
  if (element.name === 'table' && !layoutTables) return false;
  if (element.name === 'table' && !layoutTables?.has(element) && isDataTable(element)) {
    for (const line of dataTableLines(element, reading.whole)) lines.push(line);
    return false;
  }
  if (element.name === 'img' && reading.whole) reading.pictures.push(pictureOf(element, reading.whole));
  if (isWordNumber(element)) {
    reading.number = listNumber(collapse(markupText(element)));
    return false;
  }
  if (isList(element)) lists.push(beginList(element));
  if (element.name === 'li') beginItem(reading, element);
  const frame = element === root ? plainFrame : frameOf(element, frames.at(-1) ?? plainFrame);
  const isBox = reading.whole && element.name === 'table' && !layoutTables?.has(element) && isFrame(element);
  frames.push(isBox ? { ...frame, box: reading.whole?.nextTable() } : frame);
  return true;
}

function leaveElement(reading: Reading, element: MarkupElement): void {
  if (isBlock(element)) endLine(reading);
  if (isList(element)) reading.lists.pop();
  if (element.name === 'li') reading.number = '';
  reading.frames.pop();
}

function readText(reading: Reading, data: string): void {
  const { bold, highlight, preformatted } = reading.frames.at(-1) ?? plainFrame;
  const look = highlight ? ({ bold, highlight } as const) : { bold };
  if (!preformatted) {
    reading.runs.push({ text: collapse(data), ...look });
    return;
  }
  data.split(/\r?\n/).forEach((text, index) => {
    if (index > 0) endLine(reading);
    reading.runs.push({ text, ...look });
  });
}

/** A typed number goes before an automatic one, which such lists do not show. */
function endLine(reading: Reading): void {
  const line = lineOf(reading.runs, {}, reading.whole ? 'whole' : 'text');
  const pictures = reading.pictures.length > 0 ? { pictures: reading.pictures } : {};
  reading.runs = [];
  reading.pictures = [];
  if (!hasText(line)) {
    if (pictures.pictures) reading.lines.push({ text: '', ...pictures });
    return;
  }
  const number = readMark(line.text) ? '' : reading.number;
  reading.lines.push({ ...line, ...lookOf(reading.frames.at(-1) ?? plainFrame, number), ...pictures });
  reading.number = '';
}

/** Its width as the page sets it, in pixels of which an inch has 96 (CSS). */
function pictureOf({ attributes }: MarkupElement, whole: WholePage): FoundPicture {
  const width = Number.parseFloat(attributes.width ?? '') * millimetresPerPixel;
  return {
    alt: attributes.alt ?? '',
    ...(width > 0 && !attributes.width?.endsWith('%') ? { printedWidth: width } : {}),
    content: whole.pictureOf(attributes.src ?? ''),
  };
}

const millimetresPerPixel = 25.4 / 96;

function beginItem(reading: Reading, item: MarkupElement): void {
  const count = reading.lists.pop();
  if (!count) return;
  const { number, after } = countItem(count, item);
  reading.lists.push(after);
  reading.number = number;
}

function frameOf(element: MarkupElement, around: Frame): Frame {
  return {
    bold: boldOf(element) ?? around.bold,
    highlight: highlightOf(element) ?? around.highlight,
    centered: centeredOf(element) ?? around.centered,
    preformatted: around.preformatted || element.name === 'pre',
    outlineLevel: outlineLevelOf(element) ?? around.outlineLevel,
    box: around.box,
  };
}

function lookOf(frame: Frame, number: string): LineLook {
  return {
    ...(number === '' ? {} : { number }),
    ...(frame.outlineLevel === undefined ? {} : { outlineLevel: frame.outlineLevel }),
    ...(frame.centered ? { centered: true } : {}),
    ...(frame.box === undefined ? {} : { box: frame.box }),
  };
}

function isList(element: MarkupElement): boolean {
  return element.name === 'ol' || element.name === 'ul';
}

/** A table's caption and its rows; pictures in its cells follow it. */
function dataTableLines(table: MarkupElement, whole: WholePage | undefined): PicturedLine[] {
  const caption = childElement(table, 'caption');
  const pictures: FoundPicture[] = [];
  const readCell = (cell: MarkupElement) => {
    const lines = readLines(cell, undefined, whole);
    pictures.push(...lines.flatMap((line) => line.pictures ?? []));
    const shown = lines.filter(hasText);
    return { text: shown.map(shownText).join(' '), lines: shown };
  };
  return [
    ...(caption ? linesOfHtml(caption, whole) : []),
    ...tableRows(table, readCell, whole?.nextTable()).filter(hasText),
    ...(pictures.length > 0 ? [{ text: '', pictures }] : []),
  ];
}

/** White space as a browser shows it; a line break of the source stays `\n`, since between Chinese it shows nothing. */
function collapse(data: string): string {
  return data
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^\S\u00a0\u3000]+/g, (gap) => (/[\r\n]/.test(gap) ? '\n' : ' '))
    .replaceAll('\u00a0', ' ');
}

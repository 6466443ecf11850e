import { readMark } from '../../plan/heading-marks.ts';
import { hasText, type LineLook, lineOf, listNumber, shownText, type WeightedText } from '../lines.ts';
import { childElement, type MarkupElement, markupText, walkMarkup } from '../markup.ts';
import type { SourceLine } from '../source-document.ts';
import { boldOf, centeredOf, isBlock, isUnread, isWordNumber, outlineLevelOf } from './element-look.ts';
import { isDataTable, tableRows, tablesAroundTables } from './html-table.ts';
import { beginList, countItem, type ListCount } from './list-numbers.ts';
import { isPageFurniture } from './page-furniture.ts';

/** What text inherits from the elements around it. */
interface Frame {
  readonly bold: boolean;
  readonly centered: boolean;
  readonly preformatted: boolean;
  readonly outlineLevel: number | undefined;
}

const plainFrame: Frame = { bold: false, centered: false, preformatted: false, outlineLevel: undefined };

/** What is open while a page is read, and the line being put together. */
interface Reading {
  readonly root: MarkupElement;
  /** Tables that hold no data; undefined in a cell of one that does, where tables have no text. */
  readonly layoutTables: ReadonlySet<MarkupElement> | undefined;
  readonly lines: SourceLine[];
  readonly frames: Frame[];
  readonly lists: ListCount[];
  runs: WeightedText[];
  /** The automatic number that waits for its line; '' for none. */
  number: string;
}

/** The lines that an element shows, its own look left aside; furniture of the page within it is left out. */
export function linesOfHtml(root: MarkupElement): SourceLine[] {
  return readLines(root, tablesAroundTables(root));
}

function readLines(root: MarkupElement, layoutTables: Reading['layoutTables']): SourceLine[] {
  const reading: Reading = { root, layoutTables, lines: [], frames: [], lists: [], runs: [], number: '' };
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
    for (const line of dataTableLines(element)) lines.push(line);
    return false;
  }
  if (isWordNumber(element)) {
    reading.number = listNumber(collapse(markupText(element)));
    return false;
  }
  if (isList(element)) lists.push(beginList(element));
  if (element.name === 'li') beginItem(reading, element);
  frames.push(element === root ? plainFrame : frameOf(element, frames.at(-1) ?? plainFrame));
  return true;
}

function leaveElement(reading: Reading, element: MarkupElement): void {
  if (isBlock(element)) endLine(reading);
  if (isList(element)) reading.lists.pop();
  if (element.name === 'li') reading.number = '';
  reading.frames.pop();
}

function readText(reading: Reading, data: string): void {
  const { bold, preformatted } = reading.frames.at(-1) ?? plainFrame;
  if (!preformatted) {
    reading.runs.push({ text: collapse(data), bold });
    return;
  }
  data.split(/\r?\n/).forEach((text, index) => {
    if (index > 0) endLine(reading);
    reading.runs.push({ text, bold });
  });
}

/** A typed number goes before an automatic one, which such lists do not show. */
function endLine(reading: Reading): void {
  const line = lineOf(reading.runs);
  reading.runs = [];
  if (!hasText(line)) return;
  const number = readMark(line.text) ? '' : reading.number;
  reading.lines.push({ ...line, ...lookOf(reading.frames.at(-1) ?? plainFrame, number) });
  reading.number = '';
}

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
    centered: centeredOf(element) ?? around.centered,
    preformatted: around.preformatted || element.name === 'pre',
    outlineLevel: outlineLevelOf(element) ?? around.outlineLevel,
  };
}

function lookOf(frame: Frame, number: string): LineLook {
  return {
    ...(number === '' ? {} : { number }),
    ...(frame.outlineLevel === undefined ? {} : { outlineLevel: frame.outlineLevel }),
    ...(frame.centered ? { centered: true } : {}),
  };
}

function isList(element: MarkupElement): boolean {
  return element.name === 'ol' || element.name === 'ul';
}

/** A table's caption and its rows. */
function dataTableLines(table: MarkupElement): SourceLine[] {
  const caption = childElement(table, 'caption');
  return [...(caption ? linesOfHtml(caption) : []), ...tableRows(table, cellText).filter(hasText)];
}

function cellText(cell: MarkupElement): string {
  return readLines(cell, undefined).map(shownText).join(' ');
}

/** White space as a browser shows it; a line break of the source stays `\n`, since between Chinese it shows nothing. */
function collapse(data: string): string {
  return data
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^\S\u00a0\u3000]+/g, (gap) => (/[\r\n]/.test(gap) ? '\n' : ' '))
    .replaceAll('\u00a0', ' ');
}

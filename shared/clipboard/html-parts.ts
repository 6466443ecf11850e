import { isBlock, isWordNumber, styleOf } from '../importers/html/element-look.ts';
import { isDataTable, tablesAroundTables } from '../importers/html/html-table.ts';
import { beginList, countItem, type ListCount } from '../importers/html/list-numbers.ts';
import { listNumber } from '../importers/lines.ts';
import { childElement, type MarkupElement, markupText, readMarkup, walkMarkup } from '../importers/markup.ts';
import { cleanRuns, joinAlike, runsText, splitLines } from './clean-runs.ts';
import { isLeftOut, type Look, lookWithin, plainLook } from './pasted-look.ts';
import { lineBreak, type PastedPart, type PastedRun, softBreak } from './pasted-part.ts';
import { pastedTable } from './pasted-table.ts';
import { type StyleRules, styleRules, withStyle } from './style-rules.ts';

/** The parts of pasted markup, and how many of its pictures are none of them. */
export interface HtmlParts {
  readonly parts: readonly PastedPart[];
  readonly pictures: number;
}

/** What holds for all that is pasted. */
interface Source {
  readonly rules: StyleRules;
  /** Tables that hold no data. */
  readonly layoutTables: ReadonlySet<MarkupElement>;
  /** Office programs break lines within a paragraph, pages and chats between what one says. */
  readonly isOffice: boolean;
}

/** What is open while elements are read, and the line being put together. */
interface Reading {
  readonly source: Source;
  readonly root: MarkupElement;
  readonly inCell: boolean;
  readonly parts: PastedPart[];
  readonly looks: Look[];
  readonly lists: ListCount[];
  runs: PastedRun[];
  /** The automatic number that waits for its line; '' for none. */
  number: string;
  pictures: number;
  isOver: boolean;
}

/** What office programs declare at the head; styles of theirs stand in many pages too, which were made with them. */
const officeMarks = /urn:schemas-microsoft-com:office|generator["']?\s+content=["']?[^"'>]*Office/i;

/**
 * Reads pasted markup (CF_HTML, or what a browser gives): the lines and tables of its fragment, without anything that runs.
 * Throws AppError `tooComplex` for markup that is built to break its reader.
 */
export function partsOfHtml(html: string): HtmlParts {
  const root = readMarkup(withFragmentMarks(html), 'html');
  const source = {
    rules: styleRules(root),
    layoutTables: tablesAroundTables(root),
    isOffice: officeMarks.test(html),
  };
  return readParts(source, root, false);
}

/** Comments are not told of while markup is read; Excel's stand within its table. */
function withFragmentMarks(html: string): string {
  return html
    .replace(/<!--\s*StartFragment\s*-->/i, '<startfragment></startfragment>')
    .replace(/<!--\s*EndFragment\s*-->/i, '<endfragment></endfragment>');
}

function readParts(source: Source, root: MarkupElement, inCell: boolean): Reading {
  const reading: Reading = {
    source,
    root,
    inCell,
    parts: [],
    looks: [],
    lists: [],
    runs: [],
    number: '',
    pictures: 0,
    isOver: false,
  };
  walkMarkup(root, {
    enter: (element) => enterElement(reading, element),
    text: (data) => readText(reading, data),
    leave: (element) => leaveElement(reading, element),
  });
  endLine(reading);
  return reading;
}

/** False where the element is not read any further. */
function enterElement(reading: Reading, element: MarkupElement): boolean {
  const { root, source, looks, lists } = reading;
  const styled = withStyle(element, source.rules);
  if (reading.isOver || (element !== root && isLeftOut(styled))) return false;
  if (isFragmentMark(reading, element)) return false;
  if (element.name === 'img' && !/^[01]$/.test(element.attributes.width ?? '')) reading.pictures++;
  if (element !== root && (isBlock(element) || isPageBreak(element))) endLine(reading);
  else if (element.name === 'br')
    reading.runs.push({ text: source.isOffice || reading.inCell ? softBreak : lineBreak });
  if (element.name === 'table' && element !== root && readTable(reading, element)) return false;
  if (isWordNumber(element)) {
    reading.number = shownNumber(markupText(element));
    return false;
  }
  if (isList(element)) lists.push(beginList(element));
  if (element.name === 'li') beginItem(reading, element);
  const around = looks.at(-1) ?? plainLook;
  looks.push(element === root && !reading.inCell ? plainLook : lookWithin(styled, around));
  return true;
}

/** What stands before the fragment is only its surroundings, as is what comes after it. */
function isFragmentMark(reading: Reading, { name }: MarkupElement): boolean {
  if (name === 'startfragment') {
    reading.parts.length = 0;
    reading.runs = [];
  }
  if (name === 'endfragment') reading.isOver = true;
  return name === 'startfragment' || name === 'endfragment';
}

function isPageBreak(element: MarkupElement): boolean {
  return element.name === 'br' && /page-break-before:always|mso-break-type/.test(styleOf(element));
}

/** Whether a table holds data and so is a part of its own. */
function readTable(reading: Reading, table: MarkupElement): boolean {
  const { source, parts, looks } = reading;
  if (reading.inCell || source.layoutTables.has(table) || !isDataTable(table)) return false;
  const caption = childElement(table, 'caption');
  if (caption) {
    const { parts: lines } = readParts(source, caption, false);
    for (const line of lines) parts.push(line.kind === 'line' ? { ...line, role: 'tableCaption' } : line);
  }
  const isHidden = (element: MarkupElement) => isLeftOut(withStyle(element, source.rules));
  const readCell = (cell: MarkupElement) => cellRuns(reading, cell);
  const part = pastedTable(table, { isLeftOut: isHidden, readCell }, looks.at(-1)?.framed ?? false);
  if (part) parts.push(part);
  return true;
}

/** The lines of a cell as one text, their automatic numbers in it. */
function cellRuns(reading: Reading, cell: MarkupElement): readonly PastedRun[] {
  const { parts, pictures } = readParts(reading.source, cell, true);
  reading.pictures += pictures;
  const lines = parts.filter((part) => part.kind === 'line');
  return joinAlike(
    lines.flatMap(({ number, runs }, index) => [{ text: `${index > 0 ? '\n' : ''}${number}` }, ...runs]),
  );
}

function leaveElement(reading: Reading, element: MarkupElement): void {
  if (element !== reading.root && isBlock(element)) endLine(reading);
  if (isList(element)) reading.lists.pop();
  if (element.name === 'li') reading.number = '';
  reading.looks.pop();
}

function readText(reading: Reading, data: string): void {
  if (reading.isOver) return;
  const { bold, highlight, preformatted } = reading.looks.at(-1) ?? plainLook;
  const text = preformatted ? data.replace(/\r\n?|\n/g, lineBreak) : data;
  reading.runs.push({ text, ...(bold ? { bold } : {}), ...(highlight ? { highlight } : {}) });
}

function endLine(reading: Reading): void {
  const { source, parts, runs, inCell } = reading;
  reading.runs = [];
  if (runs.every(({ text }) => text.trim() === '')) return;
  const { framed, outlineLevel, role } = reading.looks.at(-1) ?? plainLook;
  const keepsBreaks = inCell || role === 'title';
  for (const line of keepsBreaks ? [runs] : splitLines(runs, source.isOffice)) {
    const cleaned = cleanRuns(line, keepsBreaks);
    if (runsText(cleaned) === '') continue;
    const look = { ...(outlineLevel === undefined ? {} : { outlineLevel }), ...(role ? { role } : {}) };
    const listLevel = reading.lists.filter(({ format }) => format !== undefined).length;
    parts.push({ kind: 'line', runs: cleaned, number: reading.number, listLevel, framed, ...look });
    reading.number = '';
  }
}

/** A number as it is shown, a dash as “——”, '' for any other bullet. */
function shownNumber(mark: string): string {
  const shown = mark.replace(/\s+/g, ' ').trim();
  return /^[—―–－-]+$/.test(shown) ? '——' : listNumber(shown);
}

function beginItem(reading: Reading, item: MarkupElement): void {
  const count = reading.lists.pop();
  if (!count) return;
  const { number, after } = countItem(count, item);
  reading.lists.push(after);
  reading.number = number;
}

function isList(element: MarkupElement): boolean {
  return element.name === 'ol' || element.name === 'ul';
}

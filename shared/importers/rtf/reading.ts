import { AppError } from '../../errors.ts';
import { element } from '../doc/elements.ts';
import { headingLevel } from '../docx/styles.ts';
import { symbolText } from '../docx/symbols.ts';
import { listNumber } from '../lines.ts';
import type { MarkupElement } from '../markup.ts';
import { type CharacterLook, plainLook } from './character-look.ts';
import type { RtfFont } from './decode-rtf.ts';
import type { Destination } from './destinations.ts';
import { type ParagraphLook, plainParagraph } from './paragraph-look.ts';
import { emptyRow, type RowDefinition } from './row-definition.ts';
import { addStoryText, addTextBox, beginStory, endParagraph, endStory, type Story } from './story.ts';

/** A group that is open; all that is said in it ends with it. */
export interface Group {
  readonly destination: Destination;
  /** The destination that began with this very group. */
  readonly begun: Destination | undefined;
  readonly story: Story;
  /** The text of a destination that is read by itself. */
  readonly collected: string[];
  readonly look: CharacterLook;
  readonly paragraph: ParagraphLook;
  /** How many characters stand behind a \u for readers that do not know it. */
  readonly fallbackLength: number;
  /** Which row is divided here. */
  readonly row: 'row' | 'innerRow';
}

/** What is known while rich text is read. */
export interface Reading {
  group: Group;
  /** The groups around it, the innermost last. */
  readonly outer: Group[];
  readonly body: Story;
  readonly notes: MarkupElement[];
  readonly fonts: Map<number, RtfFont>;
  /** Outline levels of styles by their number. */
  readonly styleLevels: Map<number, number>;
  title: string;
  codePage: number;
  defaultFont: number;
  row: RowDefinition;
  /** The same of a table within a table; it stands between the cells of the row around it and its end. */
  innerRow: RowDefinition;
  /** Bytes of text that wait to be decoded together. */
  bytes: Uint8Array[];
  /** Characters that are still to be passed over behind a \u. */
  passing: number;
  /** Whether \* stands before the next word. */
  isStarred: boolean;
  /** How many groups are open from the one on that is skipped. */
  skipped: number;
}

/** A file that nests groups deeper is built to break its reader. */
const deepest = 2_000;
const simplifiedChinese = 936;
/** What a field shows that inserts a sign of a font (RTF writes the backslash of its switch twice). */
const symbolField = /^\s*SYMBOL\s+(\d+)(?:.*\\f\s*"?([^"\\]+))?/i;

export function beginReading(): Reading {
  const body = beginStory();
  const group: Group = {
    destination: 'text',
    begun: undefined,
    story: body,
    collected: [],
    look: plainLook(0),
    paragraph: plainParagraph,
    fallbackLength: 1,
    row: 'row',
  };
  return {
    group,
    outer: [],
    body,
    notes: [],
    fonts: new Map(),
    styleLevels: new Map(),
    title: '',
    codePage: simplifiedChinese,
    defaultFont: 0,
    row: emptyRow,
    innerRow: emptyRow,
    bytes: [],
    passing: 0,
    isStarred: false,
    skipped: 0,
  };
}

/** Begins a group in the one that is open. Throws AppError `tooComplex` where they nest too deep. */
export function openGroup(reading: Reading): void {
  const { group, outer } = reading;
  if (outer.length >= deepest) throw new AppError('tooComplex', { reason: 'nestedTooDeep' });
  outer.push(group);
  // Each style has a name of its own, which its group holds.
  const collected = group.destination === 'styles' ? [] : group.collected;
  reading.group = { ...group, begun: undefined, collected };
}

/** Makes the open group one of this destination. */
export function beginDestination(reading: Reading, destination: Destination): void {
  const { group } = reading;
  if (destination === 'same') return;
  if (destination === 'skipped') reading.skipped = 1;
  else if (destination === 'innerRow') reading.group = { ...group, row: 'innerRow' };
  else if (destination === 'note' || destination === 'box') {
    const own = { story: beginStory(), paragraph: plainParagraph, row: 'row' as const };
    reading.group = { ...group, ...own, destination: 'text', begun: destination };
  } else reading.group = { ...group, destination, begun: destination, collected: [] };
}

/** Ends the group that is open, and what began with it. */
export function closeGroup(reading: Reading): void {
  const ended = reading.group;
  reading.group = reading.outer.pop() ?? ended;
  if (ended.begun) finishDestination(reading, ended);
  else if (ended.destination === 'styles') addStyle(reading, ended);
  if (reading.outer.length === 0) finishStory(reading, ended);
}

/** Ends the paragraph that is open in a group. */
export function finishParagraph(reading: Reading, { story, paragraph }: Group): void {
  endParagraph(story, paragraph, reading.styleLevels.get(paragraph.style));
}

function finishDestination(reading: Reading, ended: Group): void {
  const text = ended.collected.join('');
  if (ended.begun === 'title') reading.title = text.trim();
  if (ended.begun === 'number') ended.story.number = listNumber(text);
  if (ended.begun === 'field') addFieldSymbol(reading.group, text);
  if (ended.begun === 'note') reading.notes.push(element('w:footnote', finishStory(reading, ended)));
  if (ended.begun === 'box') addTextBox(reading.group.story, finishStory(reading, ended));
}

function finishStory(reading: Reading, { story, paragraph }: Group): readonly MarkupElement[] {
  return endStory(story, paragraph, reading.styleLevels.get(paragraph.style));
}

function addStyle(reading: Reading, { paragraph, collected }: Group): void {
  const level = paragraph.outlineLevel ?? headingLevel(collected.join('').replace(/;.*/, '').trim());
  if (level !== undefined) reading.styleLevels.set(paragraph.style, level);
}

function addFieldSymbol({ story, look }: Group, instruction: string): void {
  const [, code, font] = symbolField.exec(instruction) ?? [];
  if (code !== undefined) addStoryText(story, symbolText(font?.trim(), Number(code).toString(16)), look.isBold);
}

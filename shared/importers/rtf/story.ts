import { element, toggleElement, valueElement } from '../doc/elements.ts';
import { type TableRow, tableElement } from '../doc/table-element.ts';
import type { MarkupElement } from '../markup.ts';
import type { ParagraphLook } from './paragraph-look.ts';
import { emptyRow, type RowDefinition, tableRow } from './row-definition.ts';

interface StyledText {
  text: string;
  readonly isBold: boolean;
}

interface OpenTable {
  readonly rows: TableRow[];
  /** The complete cells of the row that is being read. */
  cells: MarkupElement[][];
  /** What is complete in the cell that is being read. */
  blocks: MarkupElement[];
}

/** A story while it is read (body, footnote, text box), as elements of document.xml. */
export interface Story {
  readonly blocks: MarkupElement[];
  readonly tables: OpenTable[];
  /** The paragraph that is being read. */
  text: StyledText[];
  boxes: MarkupElement[];
  /** Its number as the word processor shows it, '' for none. */
  number: string;
}

/** No document nests tables deeper; a file that does is made to fill the memory. */
const deepest = 10;

export function beginStory(): Story {
  return { blocks: [], tables: [], text: [], boxes: [], number: '' };
}

/** Adds to the paragraph; `\t` is a tab, `\n` a line break, `\f` a page break. */
export function addStoryText(story: Story, text: string, isBold: boolean): void {
  const last = story.text.at(-1);
  if (last?.isBold === isBold) last.text += text;
  else story.text.push({ text, isBold });
}

export function addTextBox(story: Story, blocks: readonly MarkupElement[]): void {
  story.boxes.push(element('w:r', [element('w:txbxContent', blocks)]));
}

/** Ends a paragraph; the level of its style holds where it has none itself. */
export function endParagraph(story: Story, look: ParagraphLook, styleLevel: number | undefined): void {
  const level = look.outlineLevel ?? styleLevel;
  const paragraph = element('w:p', [
    element('w:pPr', [
      ...(story.number === '' ? [] : [element('w:numPr', [valueElement('w:numId', story.number)])]),
      ...(look.isCentered ? [valueElement('w:jc', 'center')] : []),
      ...(level === undefined ? [] : [valueElement('w:outlineLvl', level - 1)]),
    ]),
    ...story.text.map(runElement),
    ...story.boxes,
  ]);
  story.text = [];
  story.boxes = [];
  story.number = '';
  blocksAt(story, look.depth).push(paragraph);
}

/** Ends the cell of the table at this depth, from 1, with the paragraph in it ended before. */
export function endCell(story: Story, depth: number): void {
  blocksAt(story, depth);
  const table = story.tables.at(-1);
  table?.cells.push(table.blocks);
  if (table) table.blocks = [];
}

/** Ends the row of the table at this depth, which was divided so. */
export function endRow(story: Story, depth: number, definition: RowDefinition): void {
  blocksAt(story, depth);
  const table = story.tables.at(-1);
  if (!table) return;
  if (table.cells.length > 0) table.rows.push(tableRow(table.cells, definition));
  table.cells = [];
}

/** Ends a story; what is left in it is its last paragraph. */
export function endStory(story: Story, look: ParagraphLook, styleLevel: number | undefined): readonly MarkupElement[] {
  if (story.text.length > 0 || story.boxes.length > 0) endParagraph(story, look, styleLevel);
  closeTables(story, 0);
  return story.blocks;
}

/** Where blocks go that stand in so many tables; those within these are complete. */
function blocksAt(story: Story, depth: number): MarkupElement[] {
  closeTables(story, depth);
  while (story.tables.length < Math.min(depth, deepest)) story.tables.push({ rows: [], cells: [], blocks: [] });
  return story.tables.at(-1)?.blocks ?? story.blocks;
}

/** A row that breaks off is read as far as it goes. */
function closeTables(story: Story, depth: number): void {
  while (story.tables.length > depth) {
    const table = story.tables.pop();
    if (!table) return;
    const rest = [...table.cells, ...(table.blocks.length > 0 ? [table.blocks] : [])];
    const rows = rest.length > 0 ? [...table.rows, tableRow(rest, emptyRow)] : table.rows;
    (story.tables.at(-1)?.blocks ?? story.blocks).push(tableElement(rows));
  }
}

function runElement({ text, isBold }: StyledText): MarkupElement {
  const pieces = text.split(/([\t\n\f])/).filter((piece) => piece !== '');
  return element('w:r', [element('w:rPr', [toggleElement('w:b', isBold)]), ...pieces.map(pieceElement)]);
}

function pieceElement(piece: string): MarkupElement {
  if (piece === '\t') return element('w:tab');
  if (piece === '\n') return element('w:br');
  if (piece === '\f') return { name: 'w:br', attributes: { 'w:type': 'page' }, children: [] };
  return { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [piece] };
}

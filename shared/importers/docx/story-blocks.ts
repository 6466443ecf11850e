import { AppError } from '../../errors.ts';
import type { Detail } from '../importer.ts';
import type { MarkupAttributes, MarkupElement, OpenElement } from '../markup.ts';
import { createOoxmlScanner } from './ooxml-scanner.ts';

/** All that is read of a story; elements around and between these leave no trace. */
const kept = new Set(
  (
    'w:footnote w:endnote w:p w:pPr w:pStyle w:numPr w:ilvl w:numId w:jc w:outlineLvl ' +
    'w:r w:rPr w:rStyle w:b w:vanish w:t w:tab w:br w:cr w:noBreakHyphen w:sym w:fldChar w:txbxContent ' +
    'w:tbl w:tr w:trPr w:gridBefore w:tc w:tcPr w:gridSpan w:vMerge w:del w:moveFrom'
  ).split(' '),
);

/** What is read besides where all of a document is wanted: how text is marked, and how tables are divided. */
const keptOfWhole = new Set([...kept, ...'w:highlight w:shd w:tblGrid w:gridCol w:tblHeader w:comment'.split(' ')]);

/** Elements that are noted where they stand, without what is in them: ends of comments, and what pictures are made of. */
const noted = new Set(
  (
    'w:commentRangeStart w:commentRangeEnd w:commentReference wp:extent wp:docPr a:blip v:shape v:imagedata c:chart ' +
    'dgm:relIds'
  ).split(' '),
);

/** Elements that are read under another's name: text of formulas, tabs that align. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['m:r', 'w:r'],
  ['m:t', 'w:t'],
  ['w:ptab', 'w:tab'],
]);

/** Removed text; the bare element stays, since on a paragraph mark or a table row it tells that these are removed. */
const emptied = new Set(['w:del', 'w:moveFrom']);

/** Properties as they were before a tracked change or are of another thing, and the readings set above characters. */
const dropped = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tabs',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'w:rubyPr',
]);

/** Word nests tables 63 deep at most; so many elements are more than it can write. */
const deepest = 600;
const chunkSize = 64 * 1024;

/** What is open: `element` takes the children, its own where it is kept, else that of an element around it. */
interface Frame {
  readonly element: OpenElement | undefined;
  readonly isKept: boolean;
  /** Kept elements from the top to here. */
  readonly depth: number;
  /** Whether one of alternate contents has been read. */
  choiceTaken: boolean;
}

interface Reading {
  readonly detail: Detail;
  readonly frames: Frame[];
  /** Blocks that are complete and not yet handed on. */
  readonly finished: MarkupElement[];
  /** Elements open within one that is not read. */
  skipped: number;
}

/**
 * The paragraphs and tables (or notes) at the top of a story, one after the other while it is read: document.xml,
 * footnotes.xml. Wrappers are taken off (content controls, links, fields, insertions), removed text is taken out, and of
 * alternate contents only the first is kept. Where all is wanted, comments begin and end between blocks too. Throws AppError `tooComplex` for stories that nest too deep.
 */
export function* readStory(xml: string, detail: Detail = 'text'): Generator<MarkupElement> {
  const reading: Reading = { detail, frames: [], finished: [], skipped: 0 };
  const scanner = createOoxmlScanner({
    open: (name, attributes) => openElement(reading, aliases.get(name) ?? name, attributes),
    text: (data) => readText(reading, data),
    close: () => closeElement(reading),
  });
  for (let start = 0; start < xml.length; start += chunkSize) {
    scanner.write(xml.slice(start, start + chunkSize));
    yield* reading.finished.splice(0);
  }
  scanner.end();
  yield* reading.finished;
}

function openElement(reading: Reading, name: string, attributes: MarkupAttributes): void {
  const { frames, detail } = reading;
  const parent = frames.at(-1);
  if (reading.skipped > 0 || isSkipped(name, parent)) reading.skipped++;
  else if (emptied.has(name)) {
    parent?.element?.children.push({ name, attributes, children: [] });
    reading.skipped = 1;
  } else if ((detail === 'whole' ? keptOfWhole : kept).has(name)) {
    frames.push(keepElement({ name, attributes, children: [] }, parent));
  } else {
    if (detail === 'whole' && noted.has(name)) {
      (parent?.element?.children ?? reading.finished).push({ name, attributes, children: [] });
    }
    frames.push({ element: parent?.element, isKept: false, depth: parent?.depth ?? 0, choiceTaken: false });
  }
}

function isSkipped(name: string, parent: Frame | undefined): boolean {
  if (name !== 'mc:Choice' && name !== 'mc:Fallback') return dropped.has(name);
  if (!parent || parent.choiceTaken) return true;
  parent.choiceTaken = true;
  return false;
}

function keepElement(element: OpenElement, parent: Frame | undefined): Frame {
  const depth = (parent?.depth ?? 0) + 1;
  if (depth > deepest) throw new AppError('tooComplex', { reason: 'nestedTooDeep' });
  parent?.element?.children.push(element);
  return { element, isKept: true, depth, choiceTaken: false };
}

function readText(reading: Reading, data: string): void {
  const element = reading.skipped > 0 ? undefined : reading.frames.at(-1)?.element;
  if (element?.name === 'w:t') element.children.push(data);
}

function closeElement(reading: Reading): void {
  if (reading.skipped > 0) {
    reading.skipped--;
    return;
  }
  const frame = reading.frames.pop();
  if (frame?.isKept && frame.element && frame.depth === 1) reading.finished.push(frame.element);
}

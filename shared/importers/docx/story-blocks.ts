import { AppError } from '../../errors.ts';
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
  readonly frames: Frame[];
  /** Blocks that are complete and not yet handed on. */
  readonly finished: MarkupElement[];
  /** Elements open within one that is not read. */
  skipped: number;
}

/**
 * The paragraphs and tables (or notes) at the top of a story, one after the other while it is read: document.xml,
 * footnotes.xml. Wrappers are taken off (content controls, links, fields, insertions), removed text is taken out, and of
 * alternate contents only the first is kept. Throws AppError `tooComplex` for stories that nest too deep.
 */
export function* readStory(xml: string): Generator<MarkupElement> {
  const reading: Reading = { frames: [], finished: [], skipped: 0 };
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
  const { frames } = reading;
  const parent = frames.at(-1);
  if (reading.skipped > 0 || isSkipped(name, parent)) reading.skipped++;
  else if (emptied.has(name)) {
    parent?.element?.children.push({ name, attributes, children: [] });
    reading.skipped = 1;
  } else if (kept.has(name)) frames.push(keepElement({ name, attributes, children: [] }, parent));
  else frames.push({ element: parent?.element, isKept: false, depth: parent?.depth ?? 0, choiceTaken: false });
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

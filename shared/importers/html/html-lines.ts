import { readMark } from '../../plan/heading-marks.ts';
import { hasText, type LineLook, lineOf, shownText, type WeightedText } from '../lines.ts';
import { type MarkupElement, type MarkupVisitor, markupText, walkMarkup } from '../markup.ts';
import type { SourceLine } from '../source-document.ts';
import { boldOf, centeredOf, isBlock, isUnread, isWordNumber, outlineLevelOf } from './element-look.ts';
import { isDataTable, tableRows } from './html-table.ts';
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

/** The lines that an element shows, its own look left aside; furniture of the page within it is left out. */
export function linesOfHtml(root: MarkupElement): SourceLine[] {
  const lines: SourceLine[] = [];
  walkMarkup(
    root,
    createLineReader(root, (line) => lines.push(line)),
  );
  return lines;
}

function createLineReader(root: MarkupElement, emit: (line: SourceLine) => void): Required<MarkupVisitor> {
  const frames: Frame[] = [plainFrame];
  const lists: ListCount[] = [];
  let runs: WeightedText[] = [];
  let number = '';

  const frame = () => frames.at(-1) ?? plainFrame;
  const endLine = () => {
    const line = lineOf(runs);
    runs = [];
    if (!hasText(line)) return;
    emit({ ...line, ...lookOf(frame(), readMark(line.text) ? '' : number) });
    number = '';
  };
  const beginItem = (item: MarkupElement) => {
    const count = lists.pop();
    if (!count) return;
    const { number: own, after } = countItem(count, item);
    lists.push(after);
    number = own;
  };

  return {
    enter(element) {
      if (element !== root && (isUnread(element) || isPageFurniture(element))) return false;
      if (isBlock(element) || element.name === 'br') endLine();
      if (element.name === 'table' && isDataTable(element)) {
        tableRows(element, cellText).filter(hasText).forEach(emit);
        return false;
      }
      if (isWordNumber(element)) {
        number = wordNumber(element);
        return false;
      }
      if (isList(element)) lists.push(beginList(element));
      if (element.name === 'li') beginItem(element);
      frames.push(element === root ? plainFrame : frameOf(element, frame()));
      return true;
    },
    text(data) {
      const { bold, preformatted } = frame();
      if (!preformatted) runs.push({ text: collapse(data), bold });
      else {
        data.split(/\r?\n/).forEach((text, index) => {
          if (index > 0) endLine();
          runs.push({ text, bold });
        });
      }
    },
    leave(element) {
      if (isBlock(element)) endLine();
      if (isList(element)) lists.pop();
      if (element.name === 'li') number = '';
      frames.pop();
    },
  };
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

function cellText(cell: MarkupElement): string {
  return linesOfHtml(cell).map(shownText).join(' ');
}

/** Bullets are single signs or letters of a symbol font: no number. */
function wordNumber(element: MarkupElement): string {
  const mark = collapse(markupText(element)).trim();
  return /[\p{N}\p{Script=Han}]|[A-Za-z][.)）、]/u.test(mark) ? mark : '';
}

/** White space as a browser shows it; a line break of the source stays `\n`, since between Chinese it shows nothing. */
function collapse(data: string): string {
  return data
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^\S\u00a0\u3000]+/g, (gap) => (/[\r\n]/.test(gap) ? '\n' : ' '))
    .replaceAll('\u00a0', ' ');
}

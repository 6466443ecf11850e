import { strToU8 } from 'fflate';
import { type Draft, type TableBlock, type TextRun, textOf } from '../document/model.ts';
import { numberBlocks } from '../document/numbering.ts';
import type { Exporter } from './exporter.ts';
import { legalText } from './layout/escape.ts';
import { groupBoxes } from './layout/group-boxes.ts';
import { type PrintedBlock, printedDraft } from './layout/printed-draft.ts';
import { writtenCells } from './layout/written-cells.ts';

/**
 * Markdown (CommonMark, with GitHub's tables) in UTF-8: title and headings as headings, the numbers typed, bold runs marked, boxes
 * as quotations, pictures within the text. A cell that is merged stands once, with empty ones beside or below it.
 */
export const markdown: Exporter = {
  name: 'markdown',
  ending: 'md',
  mediaType: 'text/markdown',
  write(draft) {
    const printed = printedDraft(draft);
    const numbers = numberBlocks(printed.blocks, printed.scheme);
    const numbered = printed.blocks.map((block, index) => ({ block, number: numbers[index] ?? '' }));
    const shown = numbered.filter(({ block }) => block.type !== 'pageBreak');
    const paragraphs = groupBoxes(shown, ({ block }) => block).map(({ isBox, blocks }) => {
      const written = blocks.map(({ block, number }) => writeBlock(block, number, draft)).join('\n\n');
      return isBox ? written.replace(/^(?!$)/gm, '> ').replace(/^$/gm, '>') : written;
    });
    return strToU8(`${paragraphs.join('\n\n')}\n`);
  },
};

function writeBlock(block: PrintedBlock, number: string, { pictures }: Draft): string {
  switch (block.type) {
    case 'table':
      return writeTable(block);
    case 'picture': {
      const picture = pictures.find(({ id }) => id === block.pictureId);
      return picture
        ? `![${escapeText(block.alt)}](data:${picture.mediaType};base64,${picture.data})`
        : escapeText(block.alt);
    }
    case 'title':
      return `# ${writeLine(block.children, number).replaceAll('\\\n', '')}`;
    case 'heading':
      return `${'#'.repeat(block.depth + 1)} ${writeLine(block.children, number).replaceAll('\\\n', '')}`;
    case 'boxTitle':
    case 'caption':
      return writeBold(escapeText(`${number}${textOf(block)}`).trim());
    case 'item':
      return `——${writeLine(block.children, '')}`;
    default:
      return guardStart(writeLine(block.children, number));
  }
}

function writeLine(runs: readonly TextRun[], number: string): string {
  return number + runs.map(writeRun).join('').trim();
}

/** Keeps an opening mark, or “1. ”, from making a heading, a quotation or a list of the paragraph. */
function guardStart(line: string): string {
  return line.replace(/^([#>+=-]|\d+(?=[.)]\s))/, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

function writeRun({ text, bold }: TextRun): string {
  const words = escapeText(text).replace(/\n/g, '\\\n');
  return bold ? writeBold(words) : words;
}

function escapeText(text: string): string {
  return legalText(text).replace(/[\\`*_[\]<>~&]/g, '\\$&');
}

/** Asterisks count as marks only beside letters where 汉字 follow without a space, so punctuation at the ends stays out. */
function writeBold(words: string): string {
  const [, before = '', core = '', after = ''] = words.match(/^([\p{P}\s]*)(.*?)([\p{P}\s]*)$/su) ?? [];
  return core === '' ? words : `${before}**${core}**${after}`;
}

/** The first row is the head that such a table must have; one without repeated rows gets an empty head. */
function writeTable(table: TableBlock): string {
  const rows = writtenCells(table);
  const empty = (rows[0] ?? []).map(() => '');
  const [head = empty, ...body] = table.headerRows > 0 ? rows : [empty, ...rows];
  const rule = `|${' --- |'.repeat(head.length)}`;
  return [writeRow(head), rule, ...body.map(writeRow)].join('\n');
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells
    .map((cell) =>
      escapeText(cell)
        .replace(/\|/g, '\\|')
        .replace(/\s*\n\s*/g, '<br>')
        .trim(),
    )
    .join(' | ')} |`;
}

import { strToU8 } from 'fflate';
import { textOf } from '../document/model.ts';
import { numberBlocks } from '../document/numbering.ts';
import type { Exporter } from './exporter.ts';
import { legalText } from './layout/escape.ts';
import { type PrintedBlock, printedDraft } from './layout/printed-draft.ts';
import { writtenCells } from './layout/written-cells.ts';

/**
 * Plain text in UTF-8: the lines of the head with a blank line below, then a line for each block, its number typed; a table as
 * lines of cells parted by tabs.
 */
export const text: Exporter = {
  name: 'text',
  ending: 'txt',
  mediaType: 'text/plain',
  write(draft) {
    const printed = printedDraft(draft);
    const numbers = numberBlocks(printed.blocks, printed.scheme);
    const lines = printed.blocks.flatMap((block, index) =>
      writeBlock(block, numbers[index] ?? '', printed.blocks[index + 1]),
    );
    return strToU8(`${lines.join('\n')}\n`);
  },
};

function writeBlock(block: PrintedBlock, number: string, next: PrintedBlock | undefined): readonly string[] {
  switch (block.type) {
    case 'title':
    case 'subtitle':
      return [legalText(textOf(block)), ...(next?.type === 'subtitle' ? [] : [''])];
    case 'caption':
    case 'boxTitle':
      return [`${number}${legalText(textOf(block))}`];
    case 'item':
      return [`　　——${legalText(textOf(block))}`];
    case 'table':
      return writtenCells(block).map((row) => row.map((cell) => legalText(inOneLine(cell))).join('\t'));
    case 'picture':
      return block.alt === '' ? [] : [`〔图：${legalText(block.alt)}〕`];
    case 'pageBreak':
      return [];
    default:
      return [`　　${number}${legalText(textOf(block))}`];
  }
}

/** Lines of a cell put together; a break between Latin words or figures is a space. */
function inOneLine(cell: string): string {
  return cell.replace(/(?<=\w)\s*\n\s*(?=\w)|\t/g, ' ').replace(/\s*\n\s*/g, '');
}

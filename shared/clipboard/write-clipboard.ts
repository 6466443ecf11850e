import { type Block, type TableBlock, type TableCell, type TextRun, textOf } from '../document/model.ts';
import { escapeMarkup, legalText } from '../exporters/layout/escape.ts';
import { type Face, type FaceRole, gbt9704 } from '../exporters/layout-profile.ts';

/** The dash of an item, which is no part of its text. */
const dash = '——';

/**
 * What other programs get of copied blocks, whose references must have been written out: plain text, and markup that Word
 * and WPS take for their own headings, text and tables. `numbersShown` are the numbers in front of the blocks, '' for none.
 * Pictures and page breaks are left out.
 */
export function writeClipboard(
  blocks: readonly Block[],
  numbersShown: readonly string[],
): { readonly html: string; readonly text: string } {
  const shown = blocks.flatMap((block, index) =>
    block.type === 'picture' || block.type === 'pageBreak' ? [] : [{ block, number: numbersShown[index] ?? '' }],
  );
  return {
    html: shown.map(({ block, number }) => markupOf(block, number)).join('\n'),
    text: shown.map(({ block, number }) => plainOf(block, number)).join('\n'),
  };
}

function plainOf(block: Block, number: string): string {
  if (block.type !== 'table') return legalText(leading(block, number) + textOf(block));
  const line = (cells: readonly TableCell[]) => cells.map((cell) => textOf(cell).replace(/[\t\n]+/g, ' ')).join('\t');
  return legalText(block.children.map(({ children }) => line(children)).join('\n'));
}

function leading(block: Block, number: string): string {
  return block.type === 'item' ? dash : number;
}

function markupOf(block: Block, number: string): string {
  if (block.type === 'table') return tableMarkup(block);
  const content = escapeMarkup(leading(block, number)) + runsMarkup(block.children);
  switch (block.type) {
    case 'title':
      return `<p class="MsoTitle" align="center" style="${style('title', gbt9704.sizes.title)};text-align:center">${content}</p>`;
    case 'heading':
      return `<h${block.depth} style="${style(headingFace(number))};${indent};font-weight:normal">${content}</h${block.depth}>`;
    case 'subtitle':
    case 'boxTitle':
    case 'caption':
      return `<p align="center" style="${style('body')};text-align:center">${content}</p>`;
    default:
      return `<p style="${style('body')};${indent}">${content}</p>`;
  }
}

const indent = `text-indent:${gbt9704.firstLineIndent}em`;

/** GB/T 9704-2012, 7.3.3: 一、 in 黑体, （一） in 楷体, deeper ones as the text. */
function headingFace(number: string): FaceRole {
  if (/^第.+[篇章]|^[一二三四五六七八九十百]+、/.test(number)) return 'level1';
  return /^第.+节|^（[一二三四五六七八九十百]+）/.test(number) ? 'level2' : 'body';
}

function style(role: FaceRole, size = gbt9704.sizes.body): string {
  return `margin:0;font-family:${families(gbt9704.faces[role])};font-size:${size}pt`;
}

function families({ name, standIns: [standIn], generic }: Face): string {
  return [name, ...(standIn ? [standIn] : []), generic].join(',');
}

function tableMarkup({ columns, headerRows, children: rows }: TableBlock): string {
  const widths = columns.map(({ share }) => `<col width="${Math.round(share * 100)}%">`).join('');
  const lines = rows.map(({ children }, row) => {
    const name = row < headerRows ? 'th' : 'td';
    return `<tr>${children.map((cell) => cellMarkup(cell, name)).join('')}</tr>`;
  });
  const head = headerRows > 0 ? `<thead>${lines.slice(0, headerRows).join('')}</thead>` : '';
  return `<table border="1" width="100%" style="border-collapse:collapse;${style('body', 12)}"><colgroup>${widths}</colgroup>${head}<tbody>${lines.slice(headerRows).join('')}</tbody></table>`;
}

function cellMarkup({ colSpan, rowSpan, children }: TableCell, name: 'td' | 'th'): string {
  const spans = `${colSpan ? ` colspan="${colSpan}"` : ''}${rowSpan ? ` rowspan="${rowSpan}"` : ''}`;
  const content = runsMarkup(children);
  return `<${name}${spans}>${content === '' ? '&nbsp;' : content}</${name}>`;
}

function runsMarkup(runs: readonly TextRun[]): string {
  return runs.map(runMarkup).join('');
}

/** Programs that know no `mark` see the colour; a gap of several spaces would be closed without its fixed ones. */
function runMarkup({ text, bold, highlight }: TextRun): string {
  const words = escapeMarkup(text)
    .replaceAll('\n', '<br>')
    .replace(/ {2,}/g, (gap) => '&nbsp;'.repeat(gap.length));
  const strong = bold && words !== '' ? `<strong>${words}</strong>` : words;
  return highlight && words !== '' ? `<mark style="background:yellow">${strong}</mark>` : strong;
}

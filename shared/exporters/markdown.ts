import { strToU8 } from 'fflate';
import type { Block, TextRun } from '../document/model.ts';
import { numberBlocks } from '../document/numbering.ts';
import type { Exporter } from './exporter.ts';
import { legalText } from './layout/escape.ts';

/** Markdown (CommonMark) in UTF-8: title and headings as headings, the numbers typed, bold runs marked. */
export const markdown: Exporter = {
  name: 'markdown',
  ending: 'md',
  mediaType: 'text/markdown',
  write(draft) {
    const numbers = numberBlocks(draft.blocks, draft.scheme);
    const paragraphs = draft.blocks.map((block, index) => writeBlock(block, numbers[index] ?? ''));
    return strToU8(`${paragraphs.join('\n\n')}\n`);
  },
};

function writeBlock(block: Block, number: string): string {
  const line = number + block.children.map(writeRun).join('').trim();
  if (block.type === 'title') return `# ${line}`;
  if (block.type === 'heading') return `${'#'.repeat(block.depth + 1)} ${line}`;
  return line.replace(/^([#>+=-]|\d+(?=[.)]\s))/, guardStart);
}

/** Keeps an opening mark, or “1. ”, from making a heading, a quotation or a list of the paragraph. */
function guardStart(opening: string): string {
  return /^\d/.test(opening) ? `${opening}\\` : `\\${opening}`;
}

function writeRun(run: TextRun): string {
  const words = legalText(run.text)
    .replace(/[\\`*_[\]<>~&]/g, '\\$&')
    .replace(/\n/g, '\\\n');
  return run.bold ? writeBold(words) : words;
}

/** Asterisks count as marks only beside letters where 汉字 follow without a space, so punctuation at the ends stays out. */
function writeBold(words: string): string {
  const [, before = '', core = '', after = ''] = words.match(/^([\p{P}\s]*)(.*?)([\p{P}\s]*)$/su) ?? [];
  return core === '' ? words : `${before}**${core}**${after}`;
}

import { strToU8 } from 'fflate';
import { textOf } from '../document/model.ts';
import { numberBlocks } from '../document/numbering.ts';
import type { Exporter } from './exporter.ts';
import { legalText } from './layout/escape.ts';

/** Plain text in UTF-8: the title with a blank line below, then a line for each block, its number typed. */
export const text: Exporter = {
  name: 'text',
  ending: 'txt',
  mediaType: 'text/plain',
  write(draft) {
    const numbers = numberBlocks(draft.blocks, draft.scheme);
    const lines = draft.blocks.map((block, index) => {
      const line = legalText(textOf(block));
      return block.type === 'title' ? `${line}\n` : `　　${numbers[index] ?? ''}${line}`;
    });
    return strToU8(`${lines.join('\n')}\n`);
  },
};

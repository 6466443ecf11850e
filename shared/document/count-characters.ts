import { byIdentity } from './by-identity.ts';
import { type Block, referenceSign, textHolders, textOf } from './model.ts';

/** What is left out of the count: space, and the sign that stands for a reference. */
const uncounted = new RegExp(`[\\s${referenceSign}]+`, 'g');
/** Latin words and figures count as one each, as word processors count 字数. */
const words = /[A-Za-z0-9À-ÖØ-öø-ɏ]+(?:[.,'’%:/-][A-Za-z0-9À-ÖØ-öø-ɏ]+)*/g;

/** How many characters a text has in the Chinese way (字数): each 汉字 and sign is one, each Latin word or figure too. */
export function countCharacters(text: string): number {
  return [...text.replace(words, '字').replace(uncounted, '')].length;
}

const countInBlock = byIdentity((block: Block): number =>
  block.type === 'note' ? 0 : textHolders([block]).reduce((sum, one) => sum + countCharacters(textOf(one)), 0),
);

/** The characters of blocks; notes to the reader are not printed and do not count. */
export function countInBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countInBlock(block), 0);
}

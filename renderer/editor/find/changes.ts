import { type Block, textOf } from '../../../shared/document/model.ts';
import type { Numbers } from '../numbers.ts';
import { placeInOutline } from '../place-in-outline.ts';
import type { Hit } from './find-hits.ts';

/** One change before it is made: where it stands, and what the line reads around it. */
export interface Change {
  readonly id: number;
  readonly hit: Hit;
  /** The headings above. */
  readonly place: string;
  /** The block's own number and the text before the hit. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** So many characters are shown on each side of a change. */
const around = 24;

/** The changes that replacing these hits would make, in the order of the text. */
export function changesOf(blocks: readonly Block[], numbers: Numbers, hits: readonly Hit[]): readonly Change[] {
  return hits.map((hit, id) => {
    const block = blocks[hit.index];
    if (!block) throw new Error(`Cannot show a change because there is no block ${hit.index}`);
    const text = textOf(block);
    const { start, end } = hit;
    const lead = start > around ? `…${text.slice(start - around, start)}` : text.slice(0, start);
    const rest = text.length > end + around ? `${text.slice(end, end + around)}…` : text.slice(end);
    return {
      id,
      hit,
      place: placeInOutline(blocks, numbers, hit.index),
      before: `${numbers.get(block.id) ?? ''}${lead}`,
      found: text.slice(start, end),
      after: rest,
    };
  });
}

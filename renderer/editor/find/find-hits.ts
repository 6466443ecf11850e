import { type Block, textOf } from '../../../shared/document/model.ts';
import { wordPattern } from '../../../shared/search/word-pattern.ts';

/** What is looked for, and where. */
export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
}

/** A stretch of blocks by their places; `to` is no longer part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const wholeDraft: Stretch = { from: 0, to: Number.POSITIVE_INFINITY };

/** A place of the draft: a block, and an offset in its text. */
export interface Place {
  readonly index: number;
  readonly start: number;
}

/** One hit: the block by its place, and where it starts and ends in the block's text. */
export interface Hit extends Place {
  readonly end: number;
}

/** What the sheet marks: every hit of the pattern in the stretch, and the current one, stronger, wherever it is. */
export interface FindMarks {
  readonly pattern: RegExp | null;
  readonly stretch: Stretch;
  readonly current: Hit | undefined;
}

export const noMarks: FindMarks = { pattern: null, stretch: wholeDraft, current: undefined };

/** The pattern of a query, for `matchAll`; null where nothing is looked for. */
export function patternOf({ text, matchCase }: FindQuery): RegExp | null {
  if (text === '') return null;
  const pattern = wordPattern(text);
  return matchCase ? new RegExp(pattern.source, 'gu') : pattern;
}

/** The hits in the text of one block, from its start, none overlapping. */
export function hitsInBlock(block: Block, index: number, pattern: RegExp): readonly Hit[] {
  const text = textOf(block);
  if (text.search(pattern) < 0) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The hits in a stretch of blocks, in the order of the text; a hit may run over several runs, never over two blocks. */
export function findHits(blocks: readonly Block[], pattern: RegExp | null, { from, to }: Stretch): readonly Hit[] {
  if (pattern === null) return [];
  return blocks.slice(from, to).flatMap((block, offset) => hitsInBlock(block, from + offset, pattern));
}

/** The section that holds a block: from the heading above it to the next one of the same or a higher rank. */
export function sectionAround(blocks: readonly Block[], index: number): Stretch {
  const from = blocks.slice(0, index + 1).findLastIndex((block) => block.type === 'heading');
  const heading = blocks[from];
  const depth = heading?.type === 'heading' ? heading.depth : Number.POSITIVE_INFINITY;
  const next = blocks.findIndex((block, place) => place > from && block.type === 'heading' && block.depth <= depth);
  return { from: Math.max(from, 0), to: next < 0 ? blocks.length : next };
}

/** The hit at or behind a place, else the first one; −1 where there is none. */
export function hitAtOrAfter(hits: readonly Hit[], place: Place): number {
  const found = hits.findIndex((hit) => compare(hit, place) >= 0);
  return found < 0 && hits.length > 0 ? 0 : found;
}

/** The next hit behind (1) or before (−1) a place, round the ends; −1 where there is none. */
export function nextHit(hits: readonly Hit[], place: Place, by: 1 | -1): number {
  if (by === 1) {
    const found = hits.findIndex((hit) => compare(hit, place) > 0);
    return found < 0 && hits.length > 0 ? 0 : found;
  }
  const found = hits.findLastIndex((hit) => compare(hit, place) < 0);
  return found < 0 ? hits.length - 1 : found;
}

function compare(one: Place, other: Place): number {
  return one.index - other.index || one.start - other.start;
}

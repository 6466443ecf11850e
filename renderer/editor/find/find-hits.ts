import { Path } from 'slate';
import { type Block, referenceSign, type TextHolder, textOf } from '../../../shared/document/model.ts';
import { type Stretch, sectionAt } from '../../../shared/document/sections.ts';
import { wordPattern } from '../../../shared/search/word-pattern.ts';
import { holdersIn } from '../holder-path.ts';

/** What is looked for, and where. */
export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
}

export const wholeDraft: Stretch = { from: 0, to: Number.POSITIVE_INFINITY };

/** A place of the draft: the path of a block or cell, and an offset in its text. */
export interface Place {
  readonly path: Path;
  readonly start: number;
}

/** One hit: the block or cell by its id and path, and where it starts and ends in the text of it. */
export interface Hit extends Place {
  readonly id: string;
  readonly end: number;
}

/** What the sheet marks: every hit of the pattern in the stretch of blocks, and the current one, stronger, wherever it is. */
export interface FindMarks {
  readonly pattern: RegExp | null;
  readonly stretch: Stretch;
  readonly current: Hit | undefined;
}

export const noMarks: FindMarks = { pattern: null, stretch: wholeDraft, current: undefined };

/** The pattern of a query, for `matchAll`; null where nothing is looked for, or a reference, which is no text. */
export function patternOf({ text, matchCase }: FindQuery): RegExp | null {
  if (text === '' || text.includes(referenceSign)) return null;
  const pattern = wordPattern(text);
  return matchCase ? new RegExp(pattern.source, 'gu') : pattern;
}

/** The hits in the text of one block or cell, from its start, none overlapping. */
export function hitsInHolder(holder: TextHolder, path: Path, pattern: RegExp): readonly Hit[] {
  const text = textOf(holder);
  if (text.search(pattern) < 0) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    id: holder.id,
    path,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The hits in a stretch of blocks, in the order of the text; a hit may run over several runs, never over two holders. */
export function findHits(blocks: readonly Block[], pattern: RegExp | null, { from, to }: Stretch): readonly Hit[] {
  if (pattern === null) return [];
  const holders = blocks.slice(from, to).flatMap((block, offset) => holdersIn(block, from + offset));
  return holders.flatMap(({ holder, path }) => hitsInHolder(holder, path, pattern));
}

/** The section that holds a block: what the heading above it governs; before the first heading, all up to it. */
export function sectionAround(blocks: readonly Block[], index: number): Stretch {
  const heading = blocks.slice(0, index + 1).findLastIndex(({ type }) => type === 'heading');
  if (heading >= 0) return sectionAt(blocks, heading);
  const first = blocks.findIndex(({ type }) => type === 'heading');
  return { from: 0, to: first < 0 ? blocks.length : first };
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
  return Path.compare(one.path, other.path) || one.start - other.start;
}

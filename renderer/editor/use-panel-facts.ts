import { useMemo } from 'react';
import type { Block } from '../../shared/document/model.ts';
import { type Borrowing, borrowingOf } from '../panels/sources/borrowing.ts';
import { useSameWhileEqual } from '../ui/use-same-while-equal.ts';
import { type CommentRange, commentRanges } from './structure/comments.ts';

/** What the side panel shows of the text, the same values while they say the same: it is not drawn for every key. */
export function usePanelFacts(
  blocks: readonly Block[],
  cursor: number | undefined,
): { readonly borrowing: Borrowing; readonly ranges: ReadonlyMap<string, CommentRange> } {
  const borrowing = useSameWhileEqual(useMemo(() => borrowingOf(blocks, cursor), [blocks, cursor]));
  const found = useSameWhileEqual(useMemo(() => [...commentRanges(blocks)], [blocks]));
  return { borrowing, ranges: useMemo(() => new Map(found), [found]) };
}

import { useMemo, useRef } from 'react';
import type { Block } from '../../../shared/document/model.ts';
import type { Stretch } from '../../../shared/document/sections.ts';
import { type Anchor, placeOf } from './anchor.ts';
import {
  type FindMarks,
  type FindQuery,
  findHits,
  type Hit,
  hitAtOrAfter,
  patternOf,
  sectionAround,
  wholeDraft,
} from './find-hits.ts';
import { useReveal } from './use-reveal.ts';
import { useShownBlocks } from './use-shown-blocks.ts';

/** What follows from what is looked for and from the text. */
export interface Hits {
  readonly hitCount: number;
  /** Which hit is the current one, from 0; −1 where there is none. */
  readonly current: number;
  readonly marks: FindMarks;
  /** Brings the current hit into view. */
  reveal(): void;
}

/** The hits of a query, null while nobody looks; the current one is the first at or behind the anchor. */
export function useHits(
  blocks: readonly Block[],
  query: (FindQuery & { readonly onlySection: boolean }) | null,
  cursor: number | undefined,
  anchor: Anchor | null,
): Hits {
  const { text, matchCase, onlySection } = query ?? { text: '', matchCase: false, onlySection: false };
  const pattern = useMemo(() => patternOf({ text, matchCase }), [text, matchCase]);
  const stretch = useStretch(blocks, onlySection ? cursor : undefined);
  const hits = useMemo(() => findHits(blocks, pattern, stretch), [blocks, pattern, stretch]);
  const current = hitAtOrAfter(hits, placeOf(blocks, anchor));
  const currentHit = useSameHit(hits[current]);
  const shown = useShownBlocks(blocks, query !== null);
  const marks = useMemo(
    () => ({ pattern, stretch: overlap(stretch, shown), current: currentHit }),
    [pattern, stretch, shown, currentHit],
  );
  return { hitCount: hits.length, current, marks, reveal: useReveal(currentHit) };
}

/** The section of a block, or all; the same value while it has the same ends. */
function useStretch(blocks: readonly Block[], index: number | undefined): Stretch {
  const { from, to } = useMemo(
    () => (index === undefined ? wholeDraft : sectionAround(blocks, index)),
    [blocks, index],
  );
  return useMemo(() => ({ from, to }), [from, to]);
}

function overlap(one: Stretch, other: Stretch): Stretch {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

/** The same value while the hit stands at the same place, so that the sheet is marked anew only when it moves. */
function useSameHit(hit: Hit | undefined): Hit | undefined {
  const last = useRef(hit);
  if (hit?.id !== last.current?.id || hit?.start !== last.current?.start) last.current = hit;
  return last.current;
}

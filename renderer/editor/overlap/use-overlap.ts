import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import type { Api } from '../../../shared/api.ts';
import { type Block, textHolders, textOf } from '../../../shared/document/model.ts';
import type { OverlapSpan } from '../../../shared/reuse/overlap/overlap.ts';
import { type OverlapShares, shareOf } from '../../../shared/reuse/overlap/section-shares.ts';

/** What of a block or cell stands in the library, and the text that this is true of. */
export interface HolderOverlap {
  readonly text: string;
  readonly spans: readonly OverlapSpan[];
}

/** What of a draft stands in the library (重合). */
export interface Overlap {
  readonly byHolder: ReadonlyMap<string, HolderOverlap>;
  readonly shares: OverlapShares;
}

/** The library is asked when the keys have rested so long, in milliseconds: nobody waits for it. */
const rest = 1500;
/** So many texts go in one question. */
const textsAtOnce = 500;

const nothing: Overlap = { byHolder: new Map(), shares: shareOf([], new Map()) };

/** Follows a draft in the library: only texts that have changed are asked for, and all of them when one comes back to it. */
export function useOverlap(api: Api, blocks: readonly Block[], hidden: boolean): Overlap {
  const [overlap, setOverlap] = useState(nothing);
  const known = useRef(nothing.byHolder);
  useEffect(() => {
    // The library may be another one by then.
    if (hidden) known.current = nothing.byHolder;
  }, [hidden]);
  useEffect(() => {
    if (hidden) return undefined;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const holders = holdersOf(blocks);
      // A share is a help: that the host is lost, saving tells.
      const isWhole = await ask(api, holders, known, () => isWanted).catch(() => false);
      if (!isWhole || !isWanted) return;
      const byHolder = withoutGone(known.current, holders);
      known.current = byHolder;
      const shares = shareOf(blocks, new Map([...byHolder].map(([id, { spans }]) => [id, spans])));
      startTransition(() => setOverlap({ byHolder, shares }));
    }, rest);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [api, blocks, hidden]);
  return overlap;
}

interface HolderText {
  readonly id: string;
  readonly text: string;
}

function holdersOf(blocks: readonly Block[]): readonly HolderText[] {
  return textHolders(blocks.filter(({ type }) => type !== 'note')).map((one) => ({ id: one.id, text: textOf(one) }));
}

/** Asks for what is not known yet and keeps each part that is answered, for whatever is asked next; true if nothing is left. */
async function ask(
  api: Api,
  holders: readonly HolderText[],
  known: RefObject<ReadonlyMap<string, HolderOverlap>>,
  isWanted: () => boolean,
): Promise<boolean> {
  const asked = holders.filter(({ id, text }) => known.current.get(id)?.text !== text);
  for (let from = 0; from < asked.length; from += textsAtOnce) {
    if (!isWanted()) return false;
    const part = asked.slice(from, from + textsAtOnce);
    const texts = new Map(part.map(({ id, text }) => [id, text]));
    const found = await api.findOverlap({ texts: part });
    known.current = new Map([
      ...known.current,
      ...found.map(({ id, spans }) => [id, { text: texts.get(id) ?? '', spans }] as const),
    ]);
  }
  return true;
}

/** The same map while nothing has gone out of the draft. */
function withoutGone(
  known: ReadonlyMap<string, HolderOverlap>,
  holders: readonly HolderText[],
): ReadonlyMap<string, HolderOverlap> {
  const there = new Set(holders.map(({ id }) => id));
  return [...known.keys()].every((id) => there.has(id)) ? known : new Map([...known].filter(([id]) => there.has(id)));
}

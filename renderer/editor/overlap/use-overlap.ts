import { startTransition, useEffect, useRef, useState } from 'react';
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
      // A share is a help: that the host is lost, saving tells.
      const byHolder = await ask(api, blocks, known.current, () => isWanted).catch(() => undefined);
      if (!byHolder || !isWanted) return;
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

/** What is known of all texts; undefined where nobody wants to know any more. */
async function ask(
  api: Api,
  blocks: readonly Block[],
  known: ReadonlyMap<string, HolderOverlap>,
  isWanted: () => boolean,
): Promise<ReadonlyMap<string, HolderOverlap> | undefined> {
  const holders = textHolders(blocks.filter(({ type }) => type !== 'note')).map((one) => ({
    id: one.id,
    text: textOf(one),
  }));
  const asked = holders.filter(({ id, text }) => known.get(id)?.text !== text);
  const found = new Map<string, HolderOverlap>();
  for (let from = 0; from < asked.length && isWanted(); from += textsAtOnce) {
    const part = asked.slice(from, from + textsAtOnce);
    const texts = new Map(part.map(({ id, text }) => [id, text]));
    for (const { id, spans } of await api.findOverlap({ texts: part })) {
      found.set(id, { text: texts.get(id) ?? '', spans });
    }
  }
  if (!isWanted()) return undefined;
  const all = holders.map(({ id }) => [id, found.get(id) ?? known.get(id)] as const);
  return new Map(all.flatMap(([id, overlap]) => (overlap ? [[id, overlap]] : [])));
}

import { countCharacters, countInBlocks } from '../../document/count-characters.ts';
import { type Block, type TextHolder, textHolders, textOf } from '../../document/model.ts';
import { depthOf } from '../../document/sections.ts';
import type { OverlapKind, OverlapSpan } from './overlap.ts';

/** How much of a stretch of the draft stands in the library, in characters (字数). */
export interface OverlapShare {
  readonly characters: number;
  /** In the office’s own past. */
  readonly own: number;
  /** In others’ plans alone. */
  readonly other: number;
}

export interface OverlapShares {
  readonly whole: OverlapShare;
  /** By the id of a heading or clause: of it and all that it governs, as `sectionAt` has it. */
  readonly sections: ReadonlyMap<string, OverlapShare>;
}

type Spans = readonly Pick<OverlapSpan, 'start' | 'end' | 'kind'>[];

const nothing: OverlapShare = { characters: 0, own: 0, other: 0 };

/** Counts the spans of a draft’s texts, which are given by the id of the block or cell; notes do not count. */
export function shareOf(blocks: readonly Block[], spansById: ReadonlyMap<string, Spans>): OverlapShares {
  const sections = new Map<string, OverlapShare>();
  let open: readonly { readonly id: string; readonly depth: number }[] = [];
  let whole = nothing;
  for (const block of blocks) {
    const depth = depthOf(block);
    if (depth > 0) open = [...open.filter((above) => above.depth < depth), { id: block.id, depth }];
    const share = shareOfBlock(block, spansById);
    whole = sum(whole, share);
    for (const { id } of open) sections.set(id, sum(sections.get(id) ?? nothing, share));
  }
  return { whole, sections };
}

function shareOfBlock(block: Block, spansById: ReadonlyMap<string, Spans>): OverlapShare {
  if (block.type === 'note') return nothing;
  const characters = countInBlocks([block]);
  return textHolders([block])
    .map((holder) => shareOfText(holder, spansById.get(holder.id) ?? []))
    .reduce(sum, { ...nothing, characters });
}

/** What was counted for spans, and in which text: an edit leaves most of both as they are. */
const counted = new WeakMap<Spans, { readonly holder: TextHolder; readonly share: OverlapShare }>();

function shareOfText(holder: TextHolder, spans: Spans): OverlapShare {
  if (spans.length === 0) return nothing;
  const known = counted.get(spans);
  if (known?.holder === holder) return known.share;
  const text = textOf(holder);
  const count = (wanted: OverlapKind) =>
    spans
      .filter(({ kind }) => kind === wanted)
      .reduce((total, { start, end }) => total + countCharacters(text.slice(start, end)), 0);
  const share = { ...nothing, own: count('own'), other: count('other') };
  counted.set(spans, { holder, share });
  return share;
}

function sum(a: OverlapShare, b: OverlapShare): OverlapShare {
  return { characters: a.characters + b.characters, own: a.own + b.own, other: a.other + b.other };
}

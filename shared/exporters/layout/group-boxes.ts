/** A stretch of blocks: a box (专栏), or one block outside of any. */
export interface Stretch<B> {
  readonly isBox: boolean;
  readonly blocks: readonly B[];
}

/** Gathers each box's title with the boxed blocks that follow it. */
export function groupBoxes<B>(
  blocks: readonly B[],
  kindOf: (block: B) => { readonly type: string; readonly boxed?: true },
): readonly Stretch<B>[] {
  const stretches: { isBox: boolean; blocks: B[] }[] = [];
  for (const block of blocks) {
    const { type, boxed } = kindOf(block);
    const open = stretches.at(-1);
    if (boxed && open?.isBox) open.blocks.push(block);
    else stretches.push({ isBox: type === 'boxTitle' || boxed === true, blocks: [block] });
  }
  return stretches;
}

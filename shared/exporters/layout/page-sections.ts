import type { LaidOutBreak, LaidOutContent } from './laid-out.ts';

/** Blocks on pages of one orientation. */
export interface PageSection<B> {
  readonly isLandscape: boolean;
  readonly blocks: readonly PagedBlock<B>[];
}

export interface PagedBlock<B> {
  readonly block: B;
  /** It begins a new page within its section. */
  readonly newPage: boolean;
}

/**
 * Parts blocks where the pages turn. Breaks that follow one another are one; at the start and the end there is none to make;
 * turning to pages that are turned so already is a new page alone.
 */
export function pageSections<B extends LaidOutContent>(
  blocks: readonly (B | LaidOutBreak)[],
): readonly PageSection<B>[] {
  const sections: { isLandscape: boolean; blocks: PagedBlock<B>[] }[] = [];
  let isLandscape = false;
  let broken = false;
  for (const block of blocks) {
    if (isBreak(block)) {
      if (block.orientation) isLandscape = block.orientation === 'landscape';
      broken = true;
      continue;
    }
    const open = sections.at(-1);
    if (open?.isLandscape === isLandscape) open.blocks.push({ block, newPage: broken });
    else sections.push({ isLandscape, blocks: [{ block, newPage: false }] });
    broken = false;
  }
  return sections;
}

function isBreak(block: LaidOutContent | LaidOutBreak): block is LaidOutBreak {
  return block.type === 'pageBreak';
}

import { createContext, useContext, useMemo } from 'react';
import type { Block, Picture } from '../../../shared/document/model.ts';
import { isBoxed } from '../../../shared/document/sections.ts';
import { createKeyedStore, type KeyedStore } from './keyed-store.ts';

/** What the sheet shows with the blocks and is no part of their text. */
export interface Shown {
  /** The number before a block's text. */
  readonly numbers: KeyedStore<string>;
  /** What a reference to a block says. */
  readonly references: KeyedStore<string>;
  /** Class names of a block that follow from the blocks around it. */
  readonly shapes: KeyedStore<string>;
  /** The picture of a picture’s id. */
  readonly pictures: KeyedStore<Picture>;
}

const ShownContext = createContext<Shown>(createShown());

export const ShownProvider = ShownContext;

function createShown(): Shown {
  return {
    numbers: createKeyedStore(),
    references: createKeyedStore(),
    shapes: createKeyedStore(),
    pictures: createKeyedStore(),
  };
}

/** What one sheet shows. */
export function useOwnShown(): Shown {
  return useMemo(createShown, []);
}

export function useShown(): Shown {
  return useContext(ShownContext);
}

/** Where boxes end and pages lie across, as class names by block; blocks without any are left out. */
export function shapesOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const shapes = new Map<string, string>();
  let lies = false;
  blocks.forEach((block, index) => {
    if (block.type === 'pageBreak' && block.orientation) lies = block.orientation === 'landscape';
    const next = blocks[index + 1];
    const inBox = isBoxed(block) || block.type === 'boxTitle';
    const endsBox = inBox && !(next && isBoxed(next));
    const names = [lies && 'block-landscape', inBox && 'block-boxed', endsBox && 'block-box-end'].filter(Boolean);
    if (names.length > 0) shapes.set(block.id, names.join(' '));
  });
  return shapes;
}

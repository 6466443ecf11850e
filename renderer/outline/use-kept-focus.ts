import { type RefObject, useEffect, useRef } from 'react';
import type { OutlineEntry } from './outline-entries.ts';

/** Moving a line takes the focus from it; gives a function that says which line is to have it when the tree is drawn anew. */
export function useKeptFocus(
  tree: RefObject<HTMLElement | null>,
  entries: readonly OutlineEntry[],
): (id: string | undefined) => void {
  const wanted = useRef<string | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is waited for are the entries after the change
  useEffect(() => {
    const id = wanted.current;
    if (id === undefined) return undefined;
    // The virtualiser puts the lines in place in a frame of its own.
    const frame = requestAnimationFrame(() => {
      wanted.current = undefined;
      rowOf(tree.current, id)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [entries]);
  return (id) => {
    wanted.current = id;
  };
}

/** The row of a line, where it is drawn. */
export function rowOf(tree: HTMLElement | null, id: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`) ?? null;
}

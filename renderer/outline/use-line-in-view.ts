import { type RefObject, useEffect, useRef } from 'react';

/** Each line of the outline is so high, in pixels: dropping before, into and after it have a third each. */
export const lineHeight = 30;
/** Around all lines; it has room for the number that is shown over the first one. */
export const linesPadding = 8;

/** Keeps the cursor's line in view, but never scrolls what one points at or works in. */
export function useLineInView(
  tree: RefObject<HTMLElement | null>,
  line: string | undefined,
  indexOf: () => number,
): void {
  const latest = useRef(indexOf);
  latest.current = indexOf;
  useEffect(() => {
    const pane = tree.current;
    if (line === undefined || !pane || pane.matches(':hover, :focus-within')) return;
    const index = latest.current();
    const top = index * lineHeight + linesPadding;
    const isInView = top >= pane.scrollTop && top + lineHeight <= pane.scrollTop + pane.clientHeight;
    if (index >= 0 && !isInView) pane.scrollTop = top - pane.clientHeight / 3;
  }, [tree, line]);
}

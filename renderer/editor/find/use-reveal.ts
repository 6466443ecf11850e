import { useEffect, useRef, useState } from 'react';
import type { Hit } from './find-hits.ts';

/** Brings the current hit into view where the writer asked for it, not when an edit moves it. */
export function useReveal(hit: Hit | undefined): () => void {
  const wanted = useRef(false);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks again when the hit moves or is asked for
  useEffect(() => {
    if (!wanted.current) return undefined;
    // The sheet is marked after this render.
    const frame = requestAnimationFrame(() => {
      const shown = document.querySelector('.run-hit-current');
      shown?.scrollIntoView({ block: 'nearest' });
      wanted.current = shown === null && hit !== undefined;
    });
    return () => cancelAnimationFrame(frame);
  }, [hit, asked]);
  return () => {
    wanted.current = true;
    setAsked((before) => before + 1);
  };
}

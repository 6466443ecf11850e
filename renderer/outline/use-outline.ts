import { useEffect, useMemo, useRef, useState } from 'react';
import { type Outline, type OutlinedDraft, outlineEntries } from './outline-entries.ts';

/** Targets are looked for in so long pieces, so that the window never waits for them, in milliseconds. */
const piece = 8;
const betweenPieces = 24;

function forAWhile(): () => boolean {
  const end = performance.now() + piece;
  return () => performance.now() < end;
}

/** The outline of a settled draft; of a long one the targets are counted a little later than it is shown. */
export function useOutline({ blocks, numbers, meta, findings }: OutlinedDraft): Outline {
  const [readings, setReadings] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read meanwhile is taken in
  const outline = useMemo(
    () => outlineEntries({ blocks, numbers, meta, findings }, forAWhile()),
    [blocks, numbers, meta, findings, readings],
  );
  const latest = useRef({ blocks, numbers, meta, findings });
  latest.current = { blocks, numbers, meta, findings };
  useEffect(() => {
    if (outline.isComplete) return undefined;
    const timer = setInterval(() => {
      if (!outlineEntries(latest.current, forAWhile()).isComplete) return;
      clearInterval(timer);
      setReadings((before) => before + 1);
    }, betweenPieces);
    return () => clearInterval(timer);
  }, [outline]);
  return outline;
}

import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { byIdentity } from '../../shared/document/by-identity.ts';
import { type Outline, type OutlinedDraft, type OutlineEntry, outlineEntries } from './outline-entries.ts';

/** With the outline itself targets are looked for so long, in milliseconds: the block that was written in is soon read. */
const withOutline = 2;
/** The rest is left to idle moments, the first of them when a draft that is opened has settled. */
const untilSettled = 1500;

function forAWhile(): () => boolean {
  const end = performance.now() + withOutline;
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
    let idle = 0;
    const read = (deadline: IdleDeadline) => {
      const { isComplete } = outlineEntries(latest.current, () => deadline.timeRemaining() > 0);
      if (isComplete) startTransition(() => setReadings((before) => before + 1));
      else idle = requestIdleCallback(read);
    };
    const timer = setTimeout(() => {
      idle = requestIdleCallback(read);
    }, untilSettled);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [outline]);
  return useCalmCounts(outline);
}

/** Characters and targets change with every key; they follow when the keys have rested so long, in milliseconds. */
const restOfCounts = 600;

/** The outline as it reads now, its counts of characters and targets as they were when the keys last rested. */
function useCalmCounts(outline: Outline): Outline {
  const [shown, setShown] = useState(outline);
  const isOther = wordsOf(shown.entries) !== wordsOf(outline.entries);
  if (isOther) setShown(outline);
  useEffect(() => {
    if (shown === outline) return undefined;
    const timer = setTimeout(() => startTransition(() => setShown(outline)), restOfCounts);
    return () => clearTimeout(timer);
  }, [shown, outline]);
  return isOther ? outline : shown;
}

const wordsOf = byIdentity((entries: readonly OutlineEntry[]): string =>
  entries
    .map(({ id, number, text, counts, goal, children }) =>
      [id, number, text, counts.findings, counts.placeholders, goal, wordsOf(children)].join(),
    )
    .join(';'),
);

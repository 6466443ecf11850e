import { useEffect, useRef } from 'react';
import { matchesKey } from '../ui/matches-key.ts';

/** A browser keeps those with Ctrl to itself. */
const closing = ['Mod+F4', 'Alt+W'];
const steps = [
  { keys: ['Mod+PageDown', 'Alt+PageDown'], by: 1 },
  { keys: ['Mod+PageUp', 'Alt+PageUp'], by: -1 },
] as const;

interface TabWork {
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** The keys of the tabs, anywhere in the window but in a dialog. */
export function useTabKeys(work: TabWork): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    const run = (event: KeyboardEvent) => {
      const asked = workOf(event, latest.current);
      const isInDialog =
        event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]');
      if (!asked || isInDialog || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      asked();
    };
    // Ahead of the sheet, which scrolls by these keys.
    window.addEventListener('keydown', run, true);
    return () => window.removeEventListener('keydown', run, true);
  }, []);
}

function workOf(event: KeyboardEvent, { close, step }: TabWork): (() => void) | undefined {
  if (closing.some((keys) => matchesKey(event, keys))) return close;
  const found = steps.find(({ keys }) => keys.some((written) => matchesKey(event, written)));
  return found && (() => step(found.by));
}

import { useEffect, useRef } from 'react';
import { matchesKey } from './matches-key.ts';

/** Runs `work` for a key pressed anywhere in the window but in a field, which has keys of its own; off while `keys` is null. */
export function useWindowKey(keys: string | null, work: () => void): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    if (keys === null) return undefined;
    const run = (event: KeyboardEvent) => {
      const isField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
      if (isField || event.defaultPrevented || !matchesKey(event, keys)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', run);
    return () => window.removeEventListener('keydown', run);
  }, [keys]);
}

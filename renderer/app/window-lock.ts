/** Another window's hold on a lock is noticed after so many milliseconds; a window that is loaded anew gives its own up by then. */
export const lockGrace = 250;

/**
 * Waits for a lock that one window of this program has at a time, and calls `held` when it is this one's; a window that
 * is closed or dies gives up its locks. Answers with what gives it up, or stops waiting for it. Where the browser knows
 * no locks, every window has them all.
 */
export function requestLock(name: string, held: () => void): () => void {
  if (!('locks' in navigator)) {
    held();
    return () => undefined;
  }
  const waiting = new AbortController();
  let giveUp = () => waiting.abort();
  const holding = () =>
    new Promise<void>((resolve) => {
      giveUp = resolve;
      held();
    });
  navigator.locks.request(name, { signal: waiting.signal }, holding).catch((error: unknown) => {
    if (!waiting.signal.aborted) throw error;
  });
  return () => giveUp();
}

/** Does work under a lock that no window has now; answers whether it was done. */
export async function whileUnlocked(name: string, work: () => Promise<void>): Promise<boolean> {
  if (!('locks' in navigator)) {
    await work();
    return true;
  }
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}

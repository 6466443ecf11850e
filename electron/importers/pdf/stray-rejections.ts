import { setImmediate } from 'node:timers/promises';

type Listener = NodeJS.UnhandledRejectionListener;

const event = 'unhandledRejection';

/** The listeners that were there before, while work is going on. */
let usual: readonly Listener[] = [];
let works = 0;

/**
 * Does `work` with pdf.js, which leaves promises about damaged parts of a file unattended; Node would end the program for
 * each of them. Rejections of others go to their usual listeners.
 */
export async function attendStrays<Value>(work: () => Promise<Value>): Promise<Value> {
  if (works++ === 0) {
    usual = process.listeners(event);
    process.removeAllListeners(event).on(event, attend);
  }
  try {
    return await work();
  } finally {
    // Node tells of unattended promises when all that is pending is done.
    await setImmediate();
    if (--works === 0) {
      process.off(event, attend);
      for (const listener of usual) process.on(event, listener);
    }
  }
}

function attend(reason: unknown, promise: Promise<unknown>): void {
  if (reason instanceof Error && /pdf\.worker|pdf\.mjs|chunk-pdf/.test(reason.stack ?? '')) return;
  if (usual.length === 0) throw reason;
  for (const listener of usual) listener(reason, promise);
}

/** Lets other calls in. */
export function aBreath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Does work step by step, with a breath after each. */
export async function inSteps<Result>(work: Iterator<undefined, Result>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await aBreath();
  }
}

/** Work that is asked for while it goes on comes once more behind it. */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(work, work);
    return last;
  };
}

/** Long work on the library, one piece at a time; what comes meanwhile waits its turn. */
export interface WorkQueue {
  run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  isBusy(): boolean;
  /** Ends the piece that is worked on; those that wait still come. */
  cancel(): void;
  /** Ends all and waits until none works any more. */
  leave(): Promise<void>;
}

export function createWorkQueue(): WorkQueue {
  let abort = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let generation = 0;
  return {
    run(work) {
      const own = generation;
      waiting++;
      const begin = () => {
        abort = new AbortController();
        if (own !== generation) abort.abort();
        return work(abort.signal);
      };
      const done = last.then(begin, begin).finally(() => {
        waiting--;
      });
      last = done.catch(() => undefined);
      return done;
    },
    isBusy: () => waiting > 0,
    cancel: () => abort.abort(),
    async leave() {
      generation++;
      abort.abort();
      await last;
    },
  };
}

/** What a page tells of its keys and frames, in milliseconds. */
export interface PageWatch {
  /** How long each key took to the frame after it, in the order of the keys. */
  readonly keyTimes: number[];
  /** From the next key on: how long it takes to the first frame that shows a state. */
  waitUntil(isSo: () => boolean): void;
  /** From the next key on: how long it takes to the frame after an editor's next change of its text by a key. */
  waitForText(): void;
  /** The times that were waited for, in the order asked, each from its own first key on. */
  waited(): Promise<readonly number[]>;
  /** Whether text was taken since it was waited for. */
  hasText: boolean;
}

/** The time of the key that something is waited for from, 0 before it. */
interface Begin {
  time: number;
}

interface Wait {
  readonly begin: Begin;
  readonly end: Promise<number>;
}

declare global {
  interface Window {
    pageWatch: PageWatch;
  }
}

/**
 * Runs in a page before anything else. A key begins at its event's own time, when the browser got it, so that a key which
 * has to wait for the page counts the waiting; it ends when the frame that it led to has been handed over for display.
 */
export function watchPage(): void {
  /** To be called in a frame: messages are heard when it is painted. */
  const painted = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(painted())));
  const modifiers = ['Control', 'Alt', 'Shift'];
  let waits: Wait[] = [];
  const waitFor = (endOf: (begin: Begin) => Promise<number>) => {
    const begin: Begin = { time: 0 };
    waits.push({ begin, end: endOf(begin) });
  };
  const watch: PageWatch = {
    keyTimes: [],
    hasText: false,
    waitUntil(isSo) {
      waitFor(
        (begin) =>
          new Promise((resolve) => {
            const look = () => void (begin.time > 0 && isSo() ? resolve(painted()) : requestAnimationFrame(look));
            requestAnimationFrame(look);
          }),
      );
    },
    waitForText() {
      watch.hasText = false;
      const taken = (resolve: (time: Promise<number>) => void) => () => {
        watch.hasText = true;
        resolve(nextFrame());
      };
      waitFor(
        () =>
          new Promise((resolve) => {
            document.addEventListener('beforeinput', taken(resolve), { capture: true, once: true });
          }),
      );
    },
    async waited() {
      const all = waits;
      waits = [];
      return Promise.all(all.map(async ({ begin, end }) => (await end) - begin.time));
    },
  };
  window.pageWatch = watch;
  const keyCame = async ({ key, timeStamp }: KeyboardEvent) => {
    if (modifiers.includes(key)) return;
    for (const { begin } of waits) begin.time ||= timeStamp;
    watch.keyTimes.push((await nextFrame()) - timeStamp);
  };
  window.addEventListener('keydown', keyCame, true);
}

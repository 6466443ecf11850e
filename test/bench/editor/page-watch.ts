/** What a page tells of its keys and frames, in milliseconds. */
export interface PageWatch {
  /** How long each key took to the frame after it, in the order of the keys. */
  readonly keyTimes: number[];
  /** From the next key on: how long it takes to the first frame that shows a state. */
  waitUntil(isSo: () => boolean): void;
  /** From the next key on: how long it takes to the frame after an editor's next change of its text by a key. */
  waitForText(): void;
  /** The times that were waited for, in the order asked. */
  waited(): Promise<readonly number[]>;
  /** Whether text was taken since it was waited for. */
  hasText: boolean;
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
  let began = 0;
  let waits: Promise<number>[] = [];
  const watch: PageWatch = {
    keyTimes: [],
    hasText: false,
    waitUntil(isSo) {
      began = 0;
      waits.push(
        new Promise((resolve) => {
          const look = () => void (began > 0 && isSo() ? resolve(painted()) : requestAnimationFrame(look));
          requestAnimationFrame(look);
        }),
      );
    },
    waitForText() {
      began = 0;
      watch.hasText = false;
      const taken = (resolve: (time: Promise<number>) => void) => () => {
        watch.hasText = true;
        resolve(nextFrame());
      };
      waits.push(
        new Promise((resolve) => {
          document.addEventListener('beforeinput', taken(resolve), { capture: true, once: true });
        }),
      );
    },
    async waited() {
      const all = waits;
      waits = [];
      const ends = await Promise.all(all);
      return ends.map((end) => end - began);
    },
  };
  window.pageWatch = watch;
  const keyCame = async ({ key, timeStamp }: KeyboardEvent) => {
    if (modifiers.includes(key)) return;
    began ||= timeStamp;
    watch.keyTimes.push((await nextFrame()) - timeStamp);
  };
  window.addEventListener('keydown', keyCame, true);
}

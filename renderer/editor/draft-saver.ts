/** How an open draft stands to its file. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

/** Saving waits this long after the last change, in milliseconds. */
const quiet = 300;
/** Who writes on without a rest is saved all the same after so many milliseconds: all is saved within a second. */
const longest = 500;
/** No idle moment between two keys is waited for longer. */
const longestIdle = 150;
/** After a failure it is tried again this often. */
const retryAfter = 5000;

/** What a saver needs of the window around it. */
interface SaverTools {
  /** Saves the draft as it is now; rejects where that fails. */
  save(): Promise<void>;
  onState(state: SaveState): void;
  onProblem(error: unknown): void;
  /** The draft is saved after a problem that was told. */
  onSolved(): void;
}

/** Keeps a draft's file in step with the window. */
export interface DraftSaver {
  isDirty(): boolean;
  changed(): void;
  /** Saves at once what is not saved yet; failures are told and tried again. */
  saveNow(): Promise<void>;
  /** Saves until nothing is unsaved; rejects where that fails. */
  flush(): Promise<void>;
  /** Saves once more, and gives up where that fails. */
  end(): void;
}

/** Saves after changes, one saving at a time. */
export function createDraftSaver({ save, onState, onProblem, onSolved }: SaverTools): DraftSaver {
  const work = { isDirty: false, hasEnded: false, problem: undefined as unknown, since: 0, timer: 0 };
  let running: Promise<void> | null = null;

  const settled = () => {
    onState('saved');
    if (work.isDirty) onState('unsaved');
    if (work.isDirty || work.problem === undefined) return;
    work.problem = undefined;
    onSolved();
  };
  const failed = (error: unknown) => {
    work.isDirty = true;
    work.problem = error;
    if (work.hasEnded) return;
    onState('failed');
    onProblem(error);
    work.timer = setTimeout(() => void saveNow(), retryAfter);
  };
  const saveNow = async (): Promise<void> => {
    clearTimeout(work.timer);
    // Of several who wait, each has to find what the others have begun.
    while (running) await running;
    if (!work.isDirty) return;
    work.isDirty = false;
    work.since = 0;
    onState('saving');
    running = save()
      .then(settled, failed)
      .finally(() => {
        running = null;
      });
    await running;
  };

  return {
    saveNow,
    isDirty: () => work.isDirty,
    changed() {
      work.isDirty = true;
      work.since ||= Date.now();
      onState('unsaved');
      clearTimeout(work.timer);
      const left = Math.max(0, longest - (Date.now() - work.since));
      const inIdleMoment = () => requestIdleCallback(() => void saveNow(), { timeout: longestIdle });
      work.timer = setTimeout(inIdleMoment, Math.min(quiet, left));
    },
    async flush() {
      // What is written while it is saved belongs to it.
      do await saveNow();
      while (work.isDirty && work.problem === undefined);
      if (work.isDirty) throw work.problem;
    },
    end() {
      work.hasEnded = true;
      void saveNow();
    },
  };
}

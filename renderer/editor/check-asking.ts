import type { Finding } from '../../shared/checks/check.ts';
import { changeOf } from '../../shared/document/draft-change.ts';
import type { Draft } from '../../shared/document/model.ts';
import type { OfficeLists } from '../../shared/lists/office-lists.ts';
import type { CheckTask } from '../workers/checks-worker.ts';

/** What findings are wanted of. */
export interface Checked {
  readonly draft: Draft;
  readonly lists: OfficeLists;
}

/** Asks a worker for the findings of drafts. */
export interface CheckAsking {
  ask(checked: Checked): void;
  end(): void;
}

/** A worker that answers each change of a draft with the findings of the whole. */
export interface CheckWorker {
  onmessage: ((event: MessageEvent<readonly Finding[]>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(task: CheckTask): void;
  terminate(): void;
}

interface CheckListeners {
  found(findings: readonly Finding[]): void;
  /** Told once, until there are findings again. */
  failed(error: Error): void;
}

/**
 * The worker has one draft at a time; of those that come meanwhile only the last is looked at. One that fails is given up:
 * another has the next draft, the whole of it.
 */
export function createCheckAsking(startWorker: () => CheckWorker, { found, failed }: CheckListeners): CheckAsking {
  const work = {
    worker: null as CheckWorker | null,
    sent: null as Checked | null,
    waiting: null as Checked | null,
    isBusy: false,
    isFailureTold: false,
  };
  const end = () => {
    work.worker?.terminate();
    work.worker = null;
    work.sent = null;
    work.isBusy = false;
  };
  const start = () => {
    const worker = startWorker();
    worker.onmessage = ({ data }) => {
      work.isFailureTold = false;
      found(data);
      work.isBusy = false;
      send();
    };
    worker.onerror = ({ message }) => {
      end();
      if (!work.isFailureTold) failed(new Error(message));
      work.isFailureTold = true;
      send();
    };
    return worker;
  };
  const send = () => {
    const { sent, waiting } = work;
    if (work.isBusy || !waiting) return;
    work.worker ??= start();
    work.isBusy = true;
    work.waiting = null;
    // No check looks at a picture's bytes.
    const change = { ...changeOf(sent?.draft ?? null, waiting.draft), pictures: null };
    work.worker.postMessage({ change, lists: sent?.lists === waiting.lists ? null : waiting.lists });
    work.sent = waiting;
  };
  return {
    ask(checked) {
      work.waiting = checked;
      send();
    },
    end,
  };
}

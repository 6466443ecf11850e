import { expect, test } from 'vitest';
import { type CheckWorker, createCheckAsking } from '../../../renderer/editor/check-asking.ts';
import type { CheckTask } from '../../../renderer/workers/checks-worker.ts';
import type { Finding } from '../../../shared/checks/check.ts';
import { runChecks } from '../../../shared/checks/index.ts';
import { applyChange } from '../../../shared/document/draft-change.ts';
import type { Draft } from '../../../shared/document/model.ts';
import { emptyLists } from '../../../shared/lists/office-lists.ts';
import { draft, paragraph, title } from '../../support/draft-builder.ts';

/** A worker that answers, or fails, when it is told to. */
interface WorkerAtHand extends CheckWorker {
  readonly tasks: CheckTask[];
  isEnded: boolean;
  answer(): void;
  fail(message: string): void;
}

function workerAtHand(): WorkerAtHand {
  let last: Draft | undefined;
  const worker: WorkerAtHand = {
    tasks: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: (task) => void worker.tasks.push(task),
    terminate() {
      worker.isEnded = true;
    },
    answer() {
      const task = worker.tasks.at(-1);
      if (!task) throw new Error('the worker was asked nothing');
      const { change } = task;
      last = applyChange(last ?? { ...change.facts, blocks: [], pictures: [] }, change);
      worker.onmessage?.({ data: runChecks(last) } as MessageEvent<readonly Finding[]>);
    },
    fail: (message) => worker.onerror?.({ message } as ErrorEvent),
  };
  return worker;
}

function asking() {
  const workers: WorkerAtHand[] = [];
  const found: (readonly Finding[])[] = [];
  const failures: string[] = [];
  const own = createCheckAsking(
    () => {
      const worker = workerAtHand();
      workers.push(worker);
      return worker;
    },
    { found: (findings) => found.push(findings), failed: ({ message }) => failures.push(message) },
  );
  const worker = () => {
    const last = workers.at(-1);
    if (!last) throw new Error('no worker was started');
    return last;
  };
  const ask = (draft: Draft, lists = emptyLists) => own.ask({ draft, lists });
  return { ask, workers, worker, found, failures };
}

/** A draft with so many words that are still to be filled in. */
const [first, second, third] = [1, 2, 3].map((count) => {
  const gaps = Array.from({ length: count }, () => paragraph('建成×所。'));
  return draft(title('望川区要点'), ...gaps);
}) as [Draft, Draft, Draft];

test('of the drafts that come while one is looked at only the last is, and only what it changed is sent', () => {
  const { ask, worker, workers, found } = asking();
  ask(first);
  ask(second);
  ask({ ...first, blocks: [...first.blocks, { ...paragraph('完。'), id: 'last' }] });
  worker().answer();
  worker().answer();
  expect(workers).toHaveLength(1);
  expect(worker().tasks.map(({ change: { changed } }) => changed.blocks.length)).toEqual([2, 1]);
  expect(worker().tasks.map(({ lists }) => lists)).toEqual([emptyLists, null]);
  expect(found.map(({ length }) => length)).toEqual([1, 1]);
});

test('after a failure another worker has the next draft, the whole of it', () => {
  const { ask, worker, workers, found, failures } = asking();
  ask(first);
  worker().answer();
  ask(second);
  worker().fail('out of memory');
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  expect(failures).toEqual(['out of memory']);
  ask(third);
  expect(workers).toHaveLength(2);
  worker().answer();
  expect(found.at(-1)).toEqual(runChecks(third));
  expect(found.at(-1)).toHaveLength(3);
});

test('a draft that waited for the failed worker goes to the next at once', () => {
  const { ask, worker, found } = asking();
  ask(first);
  ask(second);
  worker().fail('out of memory');
  worker().answer();
  expect(found).toEqual([runChecks(second)]);
});

test('other lists are sent with the draft that they are asked for', () => {
  const { ask, worker } = asking();
  const lists = { ...emptyLists, nearWords: [['保安', '门卫']] };
  ask(first);
  worker().answer();
  ask(first, lists);
  expect(worker().tasks.at(-1)?.lists).toBe(lists);
});

test('failures one after another are told once, and again after findings', () => {
  const { ask, worker, failures } = asking();
  for (const one of [first, second]) {
    ask(one);
    worker().fail('broken');
  }
  expect(failures).toEqual(['broken']);
  ask(third);
  worker().answer();
  ask(first);
  worker().fail('broken again');
  expect(failures).toEqual(['broken', 'broken again']);
});

import { expect, test } from 'vitest';
import { createWorkQueue } from '../../../renderer/library/work-queue.ts';

/** Work that ends when it is told to, or when it is given up. */
function work(name: string, log: string[]) {
  let end: () => void = () => undefined;
  const run = async (signal: AbortSignal) => {
    log.push(`${name} begins${signal.aborted ? ' given up' : ''}`);
    if (!signal.aborted) {
      await new Promise<void>((resolve) => {
        end = resolve;
        signal.addEventListener('abort', () => resolve());
      });
    }
    log.push(`${name} ends`);
  };
  return { run, end: () => end() };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

test('one piece of work comes after another', async () => {
  const log: string[] = [];
  const queue = createWorkQueue();
  const [first, second] = [work('甲', log), work('乙', log)];
  const all = [queue.run(first.run), queue.run(second.run)];
  await soon();
  expect(log).toEqual(['甲 begins']);
  first.end();
  await soon();
  expect(log).toEqual(['甲 begins', '甲 ends', '乙 begins']);
  second.end();
  await Promise.all(all);
  expect(queue.isBusy()).toBe(false);
});

test('a cancel ends what is worked on, and what waits still comes', async () => {
  const log: string[] = [];
  const queue = createWorkQueue();
  const second = work('乙', log);
  void queue.run(work('甲', log).run);
  const last = queue.run(second.run);
  await soon();
  queue.cancel();
  await soon();
  expect(log).toEqual(['甲 begins', '甲 ends', '乙 begins']);
  second.end();
  await last;
});

test('who leaves waits until all is given up', async () => {
  const log: string[] = [];
  const queue = createWorkQueue();
  void queue.run(work('甲', log).run);
  void queue.run(work('乙', log).run);
  await soon();
  await queue.leave();
  expect(log).toEqual(['甲 begins', '甲 ends', '乙 begins given up', '乙 ends']);
});

test('work that failed does not hold up the next', async () => {
  const queue = createWorkQueue();
  const failed = queue.run(() => Promise.reject(new Error('x')));
  const next = queue.run(() => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('x');
  expect(await next).toBe('done');
});

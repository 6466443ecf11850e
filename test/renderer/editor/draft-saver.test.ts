import { afterEach, expect, test, vi } from 'vitest';
import { createDraftSaver, type SaveState } from '../../../renderer/editor/draft-saver.ts';

/** A saver whose savings end when they are told to. */
function saving() {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work());
  const begun: { readonly end: () => void; readonly fail: (error: Error) => void }[] = [];
  const states: SaveState[] = [];
  const problems: unknown[] = [];
  const saver = createDraftSaver({
    save: () => new Promise((resolve, reject) => begun.push({ end: resolve, fail: reject })),
    onState: (state) => states.push(state),
    onProblem: (error) => problems.push(error),
    onSolved: () => problems.splice(0),
  });
  return { saver, begun, states, problems };
}

/** Whether a promise is settled by now. */
async function isDone(promise: Promise<unknown>): Promise<boolean> {
  const settled = vi.fn();
  promise.then(settled, settled);
  await vi.advanceTimersByTimeAsync(0);
  return settled.mock.calls.length > 0;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('who writes on without a rest is saved all the same within a second', async () => {
  const { saver, begun } = saving();
  for (let key = 0; key < 9; key++) {
    saver.changed();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(begun.length).toBeGreaterThan(0);
});

test('a draft is flushed when all of it is saved, whoever else saves it meanwhile', async () => {
  const { saver, begun } = saving();
  saver.changed();
  void saver.saveNow();
  saver.changed();
  const [first, second] = [saver.flush(), saver.flush()];
  expect(begun).toHaveLength(1);
  begun[0]?.end();
  expect([await isDone(first), await isDone(second)]).toEqual([false, false]);
  expect(begun).toHaveLength(2);
  begun[1]?.end();
  expect([await isDone(first), await isDone(second)]).toEqual([true, true]);
  expect(saver.isDirty()).toBe(false);
});

test('what is written while a draft is flushed is flushed with it', async () => {
  const { saver, begun } = saving();
  saver.changed();
  const flushed = saver.flush();
  saver.changed();
  begun[0]?.end();
  expect(await isDone(flushed)).toBe(false);
  begun[1]?.end();
  expect(await isDone(flushed)).toBe(true);
});

test('a flush that fails says so, and it is tried again until it succeeds', async () => {
  const { saver, begun, states, problems } = saving();
  saver.changed();
  const flushed = saver.flush();
  const refused = expect(flushed).rejects.toThrow('disk full');
  begun[0]?.fail(new Error('disk full'));
  await refused;
  expect(problems).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5000);
  begun[1]?.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(problems).toEqual([]);
  expect(states.at(-1)).toBe('saved');
});

test('a draft that is closed is saved once more, and not again after that', async () => {
  const { saver, begun, problems } = saving();
  saver.changed();
  saver.end();
  begun[0]?.fail(new Error('gone'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(begun).toHaveLength(1);
  expect(problems).toEqual([]);
});
